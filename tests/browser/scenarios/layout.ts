import { assertAccessible, assertLayout, assertRoomAtZoom } from '../harness/layout.ts';
import type { Scenario } from '../harness/scenario.ts';
import { desk, phone, sizes } from '../sizes.ts';
import { states } from '../states.ts';

/**
 * Every state in every window. To reach a state costs more than to measure it, so one page goes
 * through the windows: from the desk down in Chromium, which alone plays a finger, from the phone up
 * in Firefox and WebKit, which take turns: what their letters make too wide shows in the states of
 * each. Both themes are asked of axe in Chromium: what it reads of a page is the same in the others.
 * Of four states two are walked in Chromium and one in Firefox or WebKit; `--whole` takes each in
 * both ways.
 */
export const scenarios: readonly Scenario[] = states.flatMap(
  ({ name, reach }, place): readonly Scenario[] => [
    {
      name: `${name} keeps to its measures from desk to 400 % zoom and under a finger, in both themes`,
      engines: ['chromium'],
      isLong: place % 2 === 1,
      ...desk,
      theme: 'dark',
      run: async (page) => {
        await reach(page);
        await assertAccessible(page);
        for (const { width, height } of sizes.toReversed()) {
          await page.resize(width, height);
          await assertLayout(page);
        }
        await assertRoomAtZoom(page);
        await page.toPhone({ ...phone, theme: 'light' });
        await assertLayout(page, { touch: true });
        await assertAccessible(page);
      },
    },
    {
      name: `${name} keeps to its measures in every window`,
      engines: [place % 8 < 4 ? 'firefox' : 'webkit'],
      isLong: place % 4 !== 1,
      ...phone,
      run: async (page) => {
        await reach(page);
        for (const { width, height } of sizes) {
          await page.resize(width, height);
          await assertLayout(page);
        }
        await assertRoomAtZoom(page);
      },
    },
  ],
);
