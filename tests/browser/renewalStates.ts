import { contracts } from './contracts.ts';
import { openContract, openPage } from './reach.ts';
import type { State } from './states.ts';

const within = '.renewal';

/** Where the figures stand at renewal, with what can be opened there. */
export const renewalStates: readonly State[] = [
  {
    name: 'renewal with its figures and rules',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'Figures of the ladder' });
      await page.click({ button: 'The rules behind this' });
      await page.read({ field: 'Prolonged: three running below' });
      await page.click({ field: 'Year 3', within });
    },
  },
  {
    name: 'renewal over ten years, two of them explained',
    reach: async (page) => {
      await openContract(page, contracts.tenYears);
      await page.click({ button: 'Close this note' });
      await page.read('.renewal-ladder');
      await page.call('settled');
      await page.click({ field: 'year 2', within });
      await page.click({ field: 'year 7', within });
      await page.click({ field: 'Year 7', within });
      await page.click({ button: 'Figures of the ladder' });
      await page.read({ text: 'You marked year 7', within });
    },
  },
  {
    name: 'renewal while a threshold does not read',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'The rules behind this' });
      await page.enter({ field: 'Low: at or below' }, '7o');
      await page.press('Tab');
      await page.read('.renewal .field-fault');
    },
  },
  {
    name: 'renewal where little is stated',
    reach: async (page) => {
      await openContract(page, contracts.littleStated);
      await page.read({ text: 'Not stated, to ask', within });
    },
  },
];
