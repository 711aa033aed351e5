import type { Scenario } from '../harness/scenario.ts';
import { assertAccessible, assertLayout, assertRoomAtZoom } from '../harness/layout.ts';
import { sizes } from '../sizes.ts';
import type { WindowSize } from '../sizes.ts';
import { states } from '../states.ts';

/** A finger is played by Chromium alone; the others measure the same window with a mouse. */
const windows = sizes.flatMap((size): readonly (WindowSize & Pick<Scenario, 'engines'>)[] =>
  size.touch
    ? [
        { ...size, engines: ['chromium'] },
        { ...size, touch: false, engines: ['firefox', 'webkit'] },
      ]
    : [size],
);

const measured = windows.flatMap((size) =>
  states.map(({ name, reach }): Scenario => ({
    name: `${name} keeps to its measures at ${size.width} px`,
    ...size,
    run: async (page) => {
      await reach(page);
      await assertLayout(page, { touch: size.touch });
    },
  })),
);

const accessible = (['light', 'dark'] as const).flatMap((theme) =>
  states.map(({ name, reach }): Scenario => ({
    name: `axe finds nothing in ${name}, ${theme}`,
    theme,
    run: async (page) => {
      await reach(page);
      await assertAccessible(page);
    },
  })),
);

const zoomed = states.map(({ name, reach }): Scenario => ({
  name: `${name} leaves room to read at 400 % zoom`,
  run: async (page) => {
    await reach(page);
    await assertRoomAtZoom(page);
  },
}));

export const scenarios: readonly Scenario[] = [...measured, ...accessible, ...zoomed];
