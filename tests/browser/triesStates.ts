import { contracts } from './contracts.ts';
import type { Page } from './harness/page.ts';
import { openContract, openPage } from './reach.ts';
import type { State } from './states.ts';

/** Types another rate and another volume under "What if". */
async function tryTwo(page: Page): Promise<void> {
  await page.click({ field: 'What if', within: '.four-fields' });
  await page.read('.tried');
  await page.enter({ field: 'Dollars per wRVU' }, '60');
  await page.enter({ field: 'Expected wRVUs a year' }, '5,600');
  await page.press('Tab');
  await page.read({ text: 'instead of', within: '.tried-worth' });
}

/** Tried values, with figures, without one, and beside another offer. */
export const triesStates: readonly State[] = [
  {
    name: 'nothing tried yet',
    reach: async (page) => {
      await openPage(page);
      await page.click({ field: 'What if', within: '.four-fields' });
      await page.read('.tried');
    },
  },
  {
    name: 'two values tried',
    reach: async (page) => {
      await openPage(page);
      await tryTwo(page);
    },
  },
  {
    name: 'sharing while values are tried',
    reach: async (page) => {
      await openPage(page);
      await tryTwo(page);
      await page.click({ button: 'Share' });
      await page.click({ field: 'what is tried', within: 'dialog' });
      await page.read({ text: 'The reader sees tried values', within: 'dialog' });
    },
  },
  {
    name: 'terms tried in the sections, in two offers',
    reach: async (page) => {
      await openContract(page, contracts.twoOffers);
      await tryTwo(page);
      await page.click({ button: 'Bonus', within: '.sections' });
      await page.click({ button: 'Add a tier', within: '.sections' });
      await page.read({ text: 'tried; contract', within: '.entries' });
    },
  },
];
