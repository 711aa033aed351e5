import { contracts } from './contracts.ts';
import { openContract, openPage } from './reach.ts';
import type { State } from './states.ts';

const within = '.guidance';

/** What the figures call for, with its groups open. */
export const guidanceStates: readonly State[] = [
  {
    name: 'guidance for a year that falls short',
    reach: async (page) => {
      await openPage(page);
      await page.read({ text: 'of its target', within });
      await page.click({ button: 'Questions for the employer', within });
      await page.click({ button: 'Where you stand in the decision', within });
      await page.click({ button: 'Is pure production for me', within });
    },
  },
  {
    name: 'guidance for a clinic with every leak',
    reach: async (page) => {
      await openContract(page, contracts.everyLeak);
      await page.click({ button: 'Template audit', within });
      await page.click({ button: 'What your figures show', within });
      await page.click({ button: 'Words to a future employer', within });
    },
  },
];
