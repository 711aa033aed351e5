import { contracts } from './contracts.ts';
import type { OpenedFile } from './harness/driver.ts';
import type { Page } from './harness/page.ts';
import { openContract } from './reach.ts';
import type { State } from './states.ts';

/** The comparison of the offers of a file, moved to where it is seen. */
export async function openComparison(page: Page, contract: OpenedFile): Promise<void> {
  await openContract(page, contract);
  await page.read('.compare-table');
  await page.runScript(`document.querySelector('.compare').scrollIntoView();`);
  await page.call('settled');
}

/** Offers side by side, for files that show them differently. */
export const compareStates: readonly State[] = [
  {
    name: 'compared, two offers',
    reach: async (page) => {
      await openComparison(page, contracts.twoOffers);
      await page.read('.compared-volumes');
    },
  },
  {
    name: 'compared, one silent on rebasing',
    reach: async (page) => {
      await openComparison(page, contracts.silentOffer);
      await page.read('.compared-years');
      await page.click({ button: 'What the contracts say', within: '.compare' });
      await page.read({ text: 'First recalculated in month', within: '.compare' });
    },
  },
  {
    name: 'compared, six offers',
    reach: async (page) => {
      await openComparison(page, contracts.sixOffers);
      await page.read('.compared-volumes');
    },
  },
  {
    name: 'compared, six offers in figures',
    reach: async (page) => {
      await openComparison(page, contracts.sixOffers);
      await page.click({ button: 'Figures by volume', within: '.compare' });
      await page.click({ button: 'Figures by year', within: '.compare' });
      await page.click({ button: 'What the contracts say', within: '.compare' });
      await page.read({ text: 'Annual base', within: '.compare' });
    },
  },
  {
    name: 'compared, what would make six offers pay the same',
    reach: async (page) => {
      await openComparison(page, contracts.sixOffers);
      await page.call('settled');
      await page.click({ button: 'What would make them pay the same', within: '.compare' });
      await page.read({ text: 'It pays as much with', within: '.compare-equal' });
      await page.runScript(`document.querySelector('.compare-equal').scrollIntoView();`);
    },
  },
  {
    name: 'compared, counter-offers to choose from',
    reach: async (page) => {
      await openComparison(page, contracts.belowTheOther);
      await page.click({ button: 'What would make them pay the same', within: '.compare' });
      await page.read({
        text: 'Counter-offer with a threshold of',
        within: '.compare-equal-tries',
      });
      await page.runScript(`document.querySelector('.compare-equal').scrollIntoView();`);
    },
  },
  {
    name: 'compared, a term missing in one',
    reach: async (page) => {
      await openComparison(page, contracts.termMissing);
      await page.read({ text: 'has no figures until annual base', within: '.compare' });
    },
  },
  {
    name: 'compared, other fee schedules',
    reach: (page) => openComparison(page, contracts.otherSchedules),
  },
  {
    name: 'compared, a row opened',
    reach: async (page) => {
      await openComparison(page, contracts.silentOffer);
      await page.click({ button: 'Paid in all', within: '.compare' });
      await page.read('dialog .explanation-lines');
    },
  },
  {
    name: 'compared, a counter-offer',
    reach: async (page) => {
      await openComparison(page, contracts.twoOffers);
      // What hangs on each open term comes a moment later, and moves the button.
      await page.call('settled');
      await page.click({ button: 'Copy as a counter-offer', within: '.compare' });
      await page.read({ text: 'Nothing differs', within: '.compare' });
    },
  },
];
