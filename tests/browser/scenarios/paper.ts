import assert from 'node:assert/strict';
import { contracts } from '../contracts.ts';
import type { OpenedFile } from '../harness/driver.ts';
import { assertLayout } from '../harness/layout.ts';
import type { Scenario } from '../harness/scenario.ts';
import { openContract, openPage } from '../reach.ts';

/** What is opened, and words of its own. */
const printed: readonly (readonly [string, OpenedFile | null, string])[] = [
  ['the example', null, 'Either side can end it in 90 days'],
  ['ten years', contracts.tenYears, 'Year 10'],
  ['all of leaving stated', contracts.leavingStated, 'by April 1, 2030'],
  ['long numbers', contracts.longNumbers, 'Figures of notice'],
  ['two offers', contracts.twoOffers, 'It pays as much with a rate of'],
];

/** What an A4 sheet has between its margins, and an American letter sheet. */
const sheets = [703, 725];

export const scenarios: readonly Scenario[] = printed.map(([name, contract, own]): Scenario => ({
  name: `on paper ${name} is light, whole and open, with nothing to press`,
  engines: ['chromium'],
  theme: 'dark',
  run: async (page) => {
    await (contract === null ? openPage(page) : openContract(page, contract));
    await page.read('.leaving-picture .leaving-month');
    for (const width of sheets) {
      await page.resize(width, 1000);
      await page.layOnPaper();
      assert.deepEqual(await page.call('paperFaults'), []);
      await assertLayout(page);
    }
    for (const words of [
      'performance plan',
      'One more wRVU in its last month',
      'Rung 1: attainment',
      'beginning of July',
      own,
    ]) {
      await page.read({ text: words, within: '.outlook-parts' });
    }
  },
}));
