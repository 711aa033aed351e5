import assert from 'node:assert/strict';
import { contracts } from '../contracts.ts';
import type { OpenedFile } from '../harness/driver.ts';
import { assertNoFault } from '../harness/layout.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import type { DrawnLeaving } from '../inPage/leaving.ts';
import { openLeaving } from '../leavingStates.ts';

const HALF_A_PIXEL = 0.5;

/** Reads `$48k`, `$15,000` and `36` as numbers. */
function amount(text: string): number {
  const [, digits = '', unit = ''] = /^\$?([\d,.]+)(k?)$/.exec(text) ?? [];
  if (digits === '') throw new Error(`'${text}' is no amount`);
  return Number(digits.replaceAll(',', '')) * (unit === 'k' ? 1000 : 1);
}

/** From an amount to its pixel, by the first and last tick of an axis. */
function scale(ticks: DrawnLeaving['up']) {
  const [first, last] = [ticks.at(0), ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error('no ticks');
  const [from, to] = [amount(first.text), amount(last.text)];
  return (value: number) => first.at + ((value - from) / (to - from)) * (last.at - first.at);
}

interface Row {
  readonly month: number;
  /** The amounts of each column: one, or the least and the most. */
  readonly cells: readonly (readonly number[])[];
}

const table = '.leaving .disclosure .figure-table';

async function tableOfLeaving(page: Page): Promise<readonly Row[]> {
  await page.tabTo({ button: 'Figures of leaving' });
  await page.press('Enter');
  await page.read(table);
  const rows: Row[] = [];
  for (let row = 1; row <= (await page.count(`${table} tbody tr`)); row += 1) {
    const at = `${table} tbody tr:nth-child(${row})`;
    const cells: number[][] = [];
    for (let cell = 1; cell <= (await page.count(`${at} td`)); cell += 1) {
      const text = await page.read(`${at} td:nth-of-type(${cell})`);
      cells.push([...text.matchAll(/\$[\d,]+/g)].map(([found]) => amount(found)));
    }
    rows.push({ month: amount((await page.read(`${at} th`)).replace(/, .*/, '')), cells });
  }
  return rows;
}

/** Every amount of the table is a corner of a drawn line, and every corner at a month is one of them. */
function assertSame(drawn: DrawnLeaving, rows: readonly Row[]): void {
  const across = scale(drawn.across);
  const up = scale(drawn.up);
  const isNear = (one: number, other: number) => Math.abs(one - other) <= HALF_A_PIXEL;
  const corners = [...drawn.lines.flat(), ...drawn.once];
  const places = rows.flatMap(({ month, cells }) =>
    cells.flat().map((dollars) => ({ month, dollars, x: across(month), y: up(dollars) })),
  );
  assert.deepEqual(
    places.filter((place) => !corners.some(({ x, y }) => isNear(x, place.x) && isNear(y, place.y))),
    [],
    'amounts that are not drawn',
  );
  assert.deepEqual(
    corners.filter(({ y }) => !places.some((place) => isNear(place.y, y))),
    [],
    'corners that are no amount',
  );
  for (const line of drawn.lines) assert.ok(line.length >= rows.length, 'a line leaves out months');
}

/** With how many bands of ranges, and how many places of an ending that has one month alone. */
const pictured: readonly (readonly [string, OpenedFile | null, number, number])[] = [
  ['the worked example', null, 0, 0],
  ['all of it stated', contracts.leavingStated, 0, 1],
  ['nothing stated', contracts.leavingSilent, 1, 0],
  ['a draw', contracts.drawBehind, 0, 0],
  ['one year', contracts.leavingOneYear, 0, 0],
];

export const scenarios: readonly Scenario[] = [
  ...pictured.flatMap(([name, contract, bands, once]) =>
    [390, 1440].map((width): Scenario => ({
      name: `leaving is drawn as its table says for ${name} at ${width} px`,
      width,
      height: 900,
      run: async (page) => {
        await openLeaving(page, contract);
        const rows = await tableOfLeaving(page);
        const drawn = await page.call('readLeaving');
        assertSame(drawn, rows);
        assert.equal(drawn.bands, bands);
        // From the least to the most.
        assert.equal(drawn.once.length, 2 * once);
      },
    })),
  ),
  ...pictured.map(([name, contract]): Scenario => ({
    name: `no words of leaving for ${name} lie on others from 320 to 1440 px`,
    engines: ['chromium'],
    run: async (page) => {
      await openLeaving(page, contract);
      for (const width of [320, 360, 390, 600, 768, 1024, 1100, 1440]) {
        await page.resize(width, 900);
        await page.call('settled');
        await assertNoFault(() => page.call('leavingFaults'), `at ${width} px`);
      }
    },
  })),
  {
    name: 'leaving by keyboard: the month moves, the table follows, and a row opens',
    isForEach: true,
    run: async (page) => {
      await openLeaving(page, contracts.leavingStated);
      await page.until(async () =>
        assert.equal(
          await page.read('#leaving'),
          'Resigning is cheapest after June 2030; after May 2028 it costs $72,333',
        ),
      );
      const slider = '.leaving input[type=range]';
      await page.tabTo(slider);
      assert.equal(
        await page.attribute(slider, 'aria-valuetext'),
        'End of December 2028 (month 18). Resign: $42,000. Let go: $15,000.',
      );
      for (const key of ['PageDown', 'ArrowLeft']) await page.press(key);
      await page.until(async () =>
        assert.equal(
          await page.read('.leaving-month-name'),
          'Leaving at the end of May 2028 (month 11), before tax',
        ),
      );
      assert.match(
        await page.read('.leaving-month-name + .outlook-notes'),
        /Resigning at the end of May 2028 \(month 11\) costs \$72,333 before tax: \$20,833 of payback by the written formula, \$24,000 for a tail \(cover for later claims\) and \$27,500 of production pay not payable as written\./,
      );
      await page.tabTo({ button: 'Payback by the written formula', within: '.leaving' });
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) {
        await page.press(key);
      }
      assert.equal(await page.read('dialog .explanation-figure'), '$72,333.33 if you resign');
      await page.press('Escape');
      await page.until(async () => {
        assert.ok(
          await page.call('isFocused', { button: 'In all, before tax', within: '.leaving' }),
        );
      });
    },
  },
  {
    name: 'notice, renewal and non-compete are drawn in days, and read and opened by keyboard',
    run: async (page) => {
      await openLeaving(page, contracts.leavingStated);
      await page.read('.exit-picture .exit-name');
      const bar = async (key: string) => {
        const at = `.exit-picture [data-row="${key}"] rect`;
        const [x, width] = [await page.attribute(at, 'x'), await page.attribute(at, 'width')];
        return { from: Number(x), to: Number(x) + Number(width), width: Number(width) };
      };
      const [theirs, yours] = [await bar('withoutCause.letGo'), await bar('withoutCause.resign')];
      const after = await bar('nonCompete.resign');
      // 60 and 90 days end where 12 months begin.
      assert.ok(Math.abs(theirs.width / yours.width - 60 / 90) < 0.01);
      assert.ok(Math.abs(after.width / yours.width - 365 / 90) < 0.01);
      assert.ok(Math.abs(theirs.to - after.from) < HALF_A_PIXEL);
      assert.ok(Math.abs(yours.to - after.from) < HALF_A_PIXEL);
      const stop = '.exit-picture .picture-stop';
      await page.tabTo(stop);
      assert.equal(
        await page.attribute(stop, 'aria-valuetext'),
        'Employer, without cause: 60 days’ notice',
      );
      for (let row = 0; row < 3; row += 1) await page.press('ArrowRight');
      await page.until(async () =>
        assert.equal(
          await page.attribute(stop, 'aria-valuetext'),
          'Notice against renewal: by April 1, 2030: 90 days before the end of June 2030',
        ),
      );
      await page.tabTo({ button: 'Figures of notice' });
      await page.press('Enter');
      await page.tabTo({ button: 'Employer, without cause' });
      await page.press('Enter');
      assert.match(await page.read('dialog'), /60 days’ notice/);
    },
  },
];
