import assert from 'node:assert/strict';
import { openComparison } from '../compareStates.ts';
import { contracts } from '../contracts.ts';
import type { Scenario } from '../harness/scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    name: 'compared by what was chosen, also after the page was loaded again',
    engines: ['chromium', 'firefox'],
    run: async (page) => {
      await openComparison(page, contracts.twoOffers);
      await page.click({ field: 'Lakeside Clinic', within: '.compare' });
      await page.enter({ field: 'High volume', within: '.compare' }, '7,000');
      await page.enter({ field: 'Discount rate a year', within: '.compare' }, '4');
      await page.focus({ field: 'Month of leaving', within: '.compare' });
      await page.press('ArrowRight');
      const asked = '.compare-month > p';
      await page.until(async () => assert.match(await page.read(asked), /month 19$/));
      await page.until(async () => assert.match(await page.read('.kept-line'), /^Kept/));
      await page.open();
      await page.until(async () => assert.match(await page.read(asked), /month 19$/));
      assert.equal(await page.value({ field: 'High volume', within: '.compare' }), '7,000');
      assert.equal(await page.value({ field: 'Discount rate a year', within: '.compare' }), '4');
      await page.read({ text: 'High: 7,000 wRVUs', within: '.compare' });
      await page.read('.compare-asked [aria-label="Lakeside Clinic"]:checked');
    },
  },
];
