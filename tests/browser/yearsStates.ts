import { contracts } from './contracts.ts';
import type { OpenedFile } from './harness/driver.ts';
import type { Page } from './harness/page.ts';
import { openContract, openPage } from './reach.ts';
import type { State } from './states.ts';

/** The years with these words in them, moved to where they are seen. */
async function openYears(page: Page, contract: OpenedFile | null, words: string): Promise<void> {
  await (contract === null ? openPage(page) : openContract(page, contract));
  await page.read('.years-box');
  await page.read({ text: words, within: '.outlook-parts' });
  await page.runScript(`document.querySelector('.outlook-parts').scrollIntoView();`);
}

/** What the years bring, for contracts that show it differently. */
export const yearsStates: readonly State[] = [
  { name: 'years of the example', reach: (page) => openYears(page, null, 'Pay falls') },
  {
    name: 'years of a draw',
    reach: (page) => openYears(page, contracts.drawBehind, 'Advance not yet earned'),
  },
  {
    name: 'years with all kinds of pay',
    reach: (page) => openYears(page, contracts.allKinds, 'Taken off'),
  },
  { name: 'years, ten of them', reach: (page) => openYears(page, contracts.tenYears, 'Pay falls') },
  {
    name: 'years, ten of them growing',
    reach: (page) => openYears(page, contracts.tenYearsGrowing, 'Pay falls'),
  },
  { name: 'years, only one', reach: (page) => openYears(page, contracts.oneYear, 'Year 1 pays') },
  {
    name: 'years with long numbers',
    reach: (page) => openYears(page, contracts.longNumbers, 'together pay'),
  },
  {
    name: 'years with a leave',
    reach: (page) => openYears(page, contracts.withLeave, 'What the leave does'),
  },
  {
    name: 'years with an example of leave',
    reach: async (page) => {
      await openYears(page, null, 'Pay falls');
      await page.click({ button: 'What 12 weeks of leave do' });
      await page.read('.outlook-caution');
    },
  },
  {
    name: 'figures of the years',
    reach: async (page) => {
      await openYears(page, null, 'Pay falls');
      await page.click({ button: 'Figures of the years' });
      await page.read({ text: 'wRVUs credited', within: '.outlook-parts' });
    },
  },
  {
    name: 'figures of ten years',
    reach: async (page) => {
      await openYears(page, contracts.tenYears, 'Pay falls');
      await page.click({ button: 'Figures of the years' });
      await page.read({ text: 'Year 10', within: '.outlook-parts' });
    },
  },
  {
    name: 'a figure of the years, opened',
    reach: async (page) => {
      await openYears(page, null, 'Pay falls');
      await page.click({ button: 'Figures of the years' });
      await page.click({ button: 'Base above that', within: '.outlook-parts' });
      await page.read('dialog .explanation-figure');
    },
  },
];
