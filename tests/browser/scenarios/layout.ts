import { assertAccessible, assertLayout, assertRoomAtZoom } from '../harness/layout.ts';
import type { Scenario } from '../harness/scenario.ts';
import { desk, phone, sizes } from '../sizes.ts';
import { states } from '../states.ts';

/**
 * Every state in every window. To reach a state costs more than to measure it, so one page goes
 * through the windows; Chromium, which alone plays a finger, opens the phone's by itself. Both
 * themes are asked of axe there: what it reads of a page is the same in the other engines. Firefox
 * and WebKit take turns: what their letters make too wide shows in the states of each.
 */
export const scenarios: readonly Scenario[] = states.flatMap(
  ({ name, reach }, place): readonly Scenario[] => [
    {
      name: `${name} keeps to its measures under a finger, light`,
      ...phone,
      touch: true,
      run: async (page) => {
        await reach(page);
        await assertLayout(page, { touch: true });
        await assertAccessible(page);
      },
    },
    {
      name: `${name} keeps to its measures from desk to 400 % zoom, dark`,
      engines: ['chromium'],
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
      },
    },
    {
      name: `${name} keeps to its measures in every window`,
      engines: [place % 2 === 0 ? 'firefox' : 'webkit'],
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
