import assert from 'node:assert/strict';
import { openComparison } from '../compareStates.ts';
import { contracts } from '../contracts.ts';
import type { Scenario } from '../harness/scenario.ts';

export const scenarios: readonly Scenario[] = [390, 1440].map((width): Scenario => ({
  name: `six offers are read and walked through by keyboard in the order in which they stand at ${width} px`,
  width,
  height: 900,
  run: async (page) => {
    await openComparison(page, contracts.sixOffers);
    await page.read('.compared-years');
    await page.call('settled');
    assert.deepEqual(await page.call('readingOrderFaults', '.compare'), []);
    await page.focus('.compared-volumes .picture-stop');
    const stops = [
      { button: 'Figures by volume', within: '.compare' },
      '.compared-years .picture-stop',
      { button: 'Figures by year', within: '.compare' },
      { field: 'Mercy General Hospital', within: '.compare-asked', group: 'Measured against' },
      { field: 'only what differs', within: '.compare' },
      { field: 'Low volume', within: '.compare' },
      { field: 'High volume', within: '.compare' },
      { field: 'Discount rate a year', within: '.compare' },
      { button: 'Copy as a counter-offer', within: '.compare' },
      { button: 'Base', within: '.compare-table' },
      { button: 'What the contracts say', within: '.compare' },
    ];
    const away = [];
    for (const stop of stops) away.push(await page.call('tabStopsTo', stop));
    assert.deepEqual(
      away,
      away.toSorted((one, other) => Number(one) - Number(other)),
    );
    // Six offers and all their rows are few stops: a table is one.
    assert.ok(Number(away[0]) > 0 && Number(away.at(-1)) <= 24, String(away));
    await page.tabTo({ button: 'Base', within: '.compare-table' }, 'Tab');
    await page.press('ArrowDown');
    await page.press('Enter');
    await page.read('dialog .explanation-lines');
    await page.press('Escape');
    await page.tabTo({ button: 'What the contracts say', within: '.compare' }, 'Tab');
  },
}));
