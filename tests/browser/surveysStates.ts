import { contracts } from './contracts.ts';
import { openContract, openPage } from './reach.ts';
import type { State } from './states.ts';

const within = '.surveys';
const specialty = { field: 'Specialty', within };

/** A contract beside what surveys are quoted to say. */
export const surveysStates: readonly State[] = [
  {
    name: 'surveys without a specialty',
    reach: async (page) => {
      await openPage(page);
      await page.enter(specialty, '');
      await page.press('Tab');
      await page.read({ text: 'Name the specialty', within });
    },
  },
  {
    name: 'surveys with a target above the highest median',
    reach: async (page) => {
      await openContract(page, contracts.aboveMedian);
      await page.read({ text: 'Target 30% above', within });
      await page.click({ button: 'quoted for family medicine', within });
    },
  },
  {
    name: 'surveys with a percentile and no median',
    reach: async (page) => {
      await openContract(page, contracts.percentileOnly);
      await page.read({ text: 'No median of wRVUs', within });
    },
  },
];
