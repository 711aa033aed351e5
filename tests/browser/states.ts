import type { Page } from './harness/page.ts';

/** A state of the page that is measured, asked of axe and pictured in every size and both themes. */
export interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

export const states: readonly State[] = [
  {
    name: 'first view',
    reach: async (page) => {
      await page.open();
      await page.read('h1');
    },
  },
];
