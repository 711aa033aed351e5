import assert from 'node:assert/strict';
import type { Scenario } from '../harness/scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    name: 'the page opens under its policy, with a title that says nothing of a contract',
    run: async (page) => {
      await page.open();
      assert.equal(await page.read('h1'), 'RVU Contract Calculator');
      assert.equal(await page.call('title'), 'RVU Contract Calculator');
    },
  },
];
