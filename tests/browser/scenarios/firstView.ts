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

/** Where a thing begins, in the page's own pixels. */
async function topOf(page: Page, target: Target): Promise<number> {
  return page.call('topInPage', target);
}

export const scenarios: readonly Scenario[] = [
  ...([320, 390, 1440] as const).map((width): Scenario => ({
    name: `typing a number, or a faulty one, moves no field and no headline at ${width} px`,
    width,
    height: 844,
    run: async (page) => {
      await page.open();
      await page.read('.picture-box');
      const places = async () => [
        await topOf(page, '#headline'),
        await topOf(page, { field: 'Annual base' }),
        await topOf(page, { field: 'Expected wRVUs a year' }),
      ];
      const before = await places();
      await page.enter({ field: 'Annual base' }, '270,000');
      await page.read({ text: 'Still the example’s:' });
      // The headline may say the same in more lines: only what it says itself may move the fields.
      assert.deepEqual(await places(), before);
      await page.enter({ field: 'Annual base' }, '27o');
      await page.read({ text: 'Waiting for' });
      assert.equal((await places())[0], before[0]);
    },
  })),
  {
    name: 'the answer stands in a line under the fields of a phone, and nowhere else twice',
    width: 390,
    height: 844,
    run: async (page) => {
      await page.open();
      await page.enter({ field: 'Annual base' }, '280,000');
      assert.match(await page.read('.answer-line'), /^At 4,200 wRVUs, year 3 pays \$210,000 /);
      for (const width of [768, 1440]) {
        await page.resize(width, 900);
        assert.equal(await page.isShown('.answer-line'), false);
      }
    },
  },
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
