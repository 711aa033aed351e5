import { contracts } from './contracts.ts';
import { openContract, openPage, openSection } from './reach.ts';
import type { State } from './states.ts';

/** A clinic as it is built, and where its wRVUs go. */
export const clinicStates: readonly State[] = [
  {
    name: 'clinic form with nothing entered',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Production and leave');
      await page.click({ button: 'Build it from the clinic' });
      await page.read({ text: 'Missing for the clinic', within: '.clinic-answer' });
      await page.tabTo({ field: 'Clinic days a week' });
    },
  },
  {
    name: 'clinic form with codes and every leak',
    reach: async (page) => {
      await openContract(page, contracts.everyLeak);
      await openSection(page, 'Production and leave');
      await page.read({ text: 'clinic days come to', within: '.clinic-answer' });
    },
  },
  {
    name: 'where the wRVUs of a clinic go',
    reach: async (page) => {
      await openContract(page, contracts.everyLeak);
      await page.tabTo('.wrvus .picture-stop');
    },
  },
  {
    name: 'where wRVUs go by the article',
    reach: async (page) => {
      await openPage(page);
      await page.read({ text: 'Coding, apart', within: '.wrvus' });
    },
  },
];
