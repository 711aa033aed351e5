import assert from 'node:assert/strict';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import type { Target } from '../inPage/target.ts';

async function assertInFirstView(page: Page, targets: readonly Target[]): Promise<void> {
  for (const target of targets) {
    const below = await page.call('belowFirstView', target);
    assert.ok(below <= 0, `${JSON.stringify(target)} reaches ${below} px below the first view`);
  }
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'the first view of a phone holds the first sentence, the four fields and the bar',
    width: 390,
    height: 844,
    touch: true,
    run: async (page) => {
      await page.open();
      await page.read('.picture-box');
      await assertInFirstView(page, [
        '#headline',
        { field: 'Annual base' },
        { field: 'Annual target' },
        { field: 'Dollars per wRVU' },
      ]);
      assert.equal(await page.read('.foot-bar-answer'), '4,200 wRVUs → $210,000');
      assert.ok((await page.call('fixedShare')) <= 0.25);
    },
  },
  {
    name: 'the first view of a desk holds the answer, the four fields and the picture',
    run: async (page) => {
      await page.open();
      await page.read('.picture-box');
      await assertInFirstView(page, [
        '.answer',
        { field: 'Annual base' },
        { field: 'Annual target' },
        { field: 'Dollars per wRVU' },
        { field: 'Expected wRVUs a year' },
        '.picture-box',
      ]);
    },
  },
];
