import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { bundleCommand } from '../../src/commands/bundleCommand.mjs';
import { sweptDays, sweptPaces } from './sweptPaces.ts';

describe('in every time zone', () => {
  const bundled = bundleCommand({
    entry: 'tests/production/printZoneFigures.ts',
    name: 'zone-figures',
    sources: ['src', 'tests'],
  });

  const here = sweptPaces();
  test('of three years every day is asked', () => {
    expect(new Set(here.split('\n')).size).toBe(sweptDays);
  });

  // Seen to catch: a weekday read from a clock.
  test.each([
    ['Pacific/Honolulu', 2],
    ['America/Chicago', 6],
    ['Pacific/Auckland', 1],
    ['Pacific/Kiritimati', 2],
  ])('%s: the same days, weekdays, pace and verdicts', async (zone, noon) => {
    const env = { ...process.env, TZ: zone };
    const { stdout } = spawnSync(process.execPath, [await bundled], { env, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual({
      noon,
      // weekday-shift: March 2, 2026 is a Monday.
      weekday: 0,
      swept: here,
      // 4 Mondays, 5 Fridays of half a day.
      march: 6.5,
      figures: [
        // (4 + 7 ÷ 30) ÷ 12, 8 ÷ 12, (8 + 12 ÷ 31) ÷ 12, the last day.
        ['2027-11-07', 6, 3528, 680_315, 'onPace'],
        ['2028-02-29', 1, 6667, 360_000, 'notThisYear'],
        ['2028-03-12', 6, 6989, 343_385, 'notThisYear'],
        ['2028-06-30', 4, 10_000, 240_000, 'missed'],
      ],
    });
  });
});
