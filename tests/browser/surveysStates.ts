import { contracts } from './contracts.ts';
import { openContract, openPage, openSection } from './reach.ts';
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
    name: 'surveys with a table of one’s own and an entry that does not read',
    reach: async (page) => {
      await openContract(page, contracts.ownSurvey);
      await page.read({ text: 'Target 13.64% above the median that you entered', within });
      await page.click({ button: 'Percentiles of a survey', within });
      await page.enter({ field: '90th', within: '.survey-percentiles' }, '7,2o0');
      await page.press('Tab');
      await page.read('.surveys .field-fault');
    },
  },
  {
    name: 'surveys with a table of one’s own',
    reach: async (page) => {
      await openContract(page, contracts.ownSurvey);
      await page.read({ text: 'Target 13.64% above the median that you entered', within });
      await page.click({ button: 'Percentiles of a survey', within });
      await page.read('.survey-entry');
    },
  },
  {
    name: 'surveys with a percentile and no median',
    reach: async (page) => {
      await openContract(page, contracts.percentileOnly);
      await page.read({ text: 'No median of wRVUs', within });
    },
  },
  {
    name: 'rates near Medicare’s factor, asked about where they are typed',
    reach: async (page) => {
      const asks = (rate: string) => ({ text: `Is ${rate} really`, within: '.sections' });
      await openContract(page, contracts.medicareRates);
      await openSection(page, 'Bonus');
      await page.read(asks('$33.40'));
      await openSection(page, 'Rebasing');
      await page.read(asks('$36.09'));
    },
  },
];
