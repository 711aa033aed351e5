import assert from 'node:assert/strict';
import { contracts } from '../contracts.ts';
import type { OpenedFile } from '../harness/driver.ts';
import { assertNoFault } from '../harness/layout.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import type { DrawnYears } from '../inPage/years.ts';
import { openContract, openPage } from '../reach.ts';

const HALF_A_PIXEL = 0.5;

/** Reads `$260,000`, `$250k` and `−$13,000` as dollars. */
function amount(text: string): number {
  const [, minus = '', digits = '', unit = ''] = /^(−?)\$?([\d,.]+)([k]?)$/.exec(text) ?? [];
  if (digits === '') throw new Error(`'${text}' is no amount`);
  return (minus === '' ? 1 : -1) * Number(digits.replaceAll(',', '')) * (unit === 'k' ? 1000 : 1);
}

/** What the table says of each year, by the name of the row. */
async function tableOfYears(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  await page.tabTo({ button: 'Figures of the years' });
  await page.press('Enter');
  const table = '[aria-labelledby=year-by-year] .figure-table';
  await page.read(table);
  const found = new Map<string, string[]>();
  for (let part = 1; part <= (await page.count(table)); part += 1) {
    const rows = `[aria-labelledby=year-by-year] .figure-table:nth-of-type(${part}) tbody tr`;
    for (let row = 1; row <= (await page.count(rows)); row += 1) {
      const at = `${rows}:nth-child(${row})`;
      const name = await page.read(`${at} th`);
      const cells = found.get(name) ?? [];
      found.set(name, cells);
      for (let cell = 1; cell <= (await page.count(`${at} td`)); cell += 1) {
        cells.push(await page.read(`${at} td:nth-of-type(${cell})`));
      }
    }
  }
  return found;
}

/** Each part of each bar is as high as its figure, and what stands over a bar is what it pays. */
function assertSame(drawn: DrawnYears, table: ReadonlyMap<string, readonly string[]>): void {
  const [first, last] = [drawn.up.at(0), drawn.up.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no ticks');
  const perDollar = (first.y - last.y) / (amount(last.text) - amount(first.text));
  const rows = [...table.values()];
  const paid = table.get('Paid, before tax') ?? [];
  assert.equal(drawn.bars.length, paid.length);
  const kinds = [...new Set(drawn.bars.flatMap(({ parts }) => parts.map(({ kind }) => kind)))];
  assert.equal(kinds.length, drawn.kinds.length);
  for (const { year, parts } of drawn.bars) {
    // The first rows of the table are the kinds, in drawing order.
    const figures = drawn.kinds.map((_, kind) => amount(rows[kind]?.[year - 1] ?? ''));
    const drawnDollars = parts.map(({ top, foot }) => (foot - top) / perDollar);
    const above = figures.filter((dollars) => dollars > 0);
    assert.equal(parts.length, above.length, `parts of year ${year}`);
    for (const [index, dollars] of above.entries()) {
      const off = Math.abs((drawnDollars[index] ?? 0) - dollars) * perDollar;
      assert.ok(off <= HALF_A_PIXEL, `year ${year}: a part is ${off} pixels off`);
    }
    const sum = parts.reduce(
      (all, { kind }, index) => all + (kind === 'takenOff' ? -1 : 1) * (drawnDollars[index] ?? 0),
      0,
    );
    assert.ok(Math.abs(sum - amount(paid[year - 1] ?? '')) * perDollar <= 2 * HALF_A_PIXEL);
    const feet = parts.filter(({ kind }) => kind !== 'takenOff');
    for (const [index, { foot }] of feet.entries()) {
      const below = index === 0 ? first.y : (feet[index - 1]?.top ?? 0);
      assert.ok(Math.abs(foot - below) <= HALF_A_PIXEL, `year ${year}: a part floats`);
    }
  }
}

const pictured: readonly (readonly [string, OpenedFile | null])[] = [
  ['the worked example', null],
  ['a draw with a deficit', contracts.drawBehind],
  ['all kinds of pay', contracts.allKinds],
  ['ten growing years', contracts.tenYearsGrowing],
  ['one year', contracts.oneYear],
];

async function openYears(page: Page, contract: OpenedFile | null): Promise<void> {
  await (contract === null ? openPage(page) : openContract(page, contract));
  await page.read('.years-box');
  await page.call('settled');
}

/** Types into a field of the four, by the keyboard. */
async function typeInto(page: Page, field: string, text: string): Promise<void> {
  await page.tabTo({ field });
  await page.enter({ field }, text);
  await page.press('Tab');
}

async function titleIs(page: Page, title: string): Promise<void> {
  await page.until(async () => assert.equal(await page.read('#year-by-year'), title));
}

export const scenarios: readonly Scenario[] = [
  ...pictured.flatMap(([name, contract]) =>
    [390, 1440].map((width): Scenario => ({
      name: `the years of ${name} are drawn as their table says at ${width} px`,
      width,
      height: 900,
      run: async (page) => {
        await openYears(page, contract);
        const table = await tableOfYears(page);
        assertSame(await page.call('readYears'), table);
      },
    })),
  ),
  ...[...pictured, ['long numbers', contracts.longNumbers] as const].map(
    ([name, contract]): Scenario => ({
      name: `no words of the years of ${name} lie on others from 320 to 1440 px`,
      engines: ['chromium'],
      run: async (page) => {
        await openYears(page, contract);
        for (const width of [320, 360, 390, 600, 768, 1024, 1100, 1440]) {
          await page.resize(width, 900);
          await page.call('settled');
          await assertNoFault(() => page.call('yearsFaults'), `at ${width} px`);
        }
      },
    }),
  ),
  {
    name: 'an arrow key and a press on a bar choose the page’s year',
    run: async (page) => {
      await openYears(page, null);
      await page.tabTo('.years-box .picture-stop');
      const spoken = () => page.attribute('.years-box .picture-stop', 'aria-valuetext');
      assert.equal(await spoken(), 'Year 3, July 2029 to June 2030: $210,000 paid');
      await page.press('ArrowLeft');
      await page.press('ArrowLeft');
      await page.until(async () =>
        assert.equal(
          await spoken(),
          'Year 1, July 2027 to June 2028: $290,000 paid; Base $260,000, Signing bonus $30,000',
        ),
      );
      assert.match(await page.read('#headline'), /year 1 pays \$290,000/);
      await page.click('.years-box');
      await page.until(async () => {
        const { bars } = await page.call('readYears');
        assert.deepEqual(
          bars.filter(({ isChosen }) => isChosen).map(({ year }) => year),
          [3],
        );
      });
    },
  },
  {
    name: 'the years by keyboard, the article’s path: the guarantee ends with a base of $200,000, production, or $220,000',
    isForEach: true,
    run: async (page) => {
      await openYears(page, null);
      await typeInto(page, 'Expected wRVUs a year', '4,000');
      await titleIs(page, 'Pay falls from $260,000 to $200,000 in year 3');
      assert.match(
        await page.read('.answer'),
        /There is no bonus: it starts at 5,000 wRVUs, 1,000 more/,
      );
      assert.match(
        await page.read('.outlook-notes'),
        /In July 2029, year 3, .*\(4,000 × \$50\.00\) lowers it by \$60,000, to \$200,000\./,
      );
      await page.tabTo({ button: 'Rebasing', within: '.sections' });
      await page.press('Enter');
      await page.focus({ field: 'pay for production alone', within: '.sections' });
      await page.press('Space');
      await page.until(async () =>
        assert.match(
          await page.read('.outlook-notes'),
          /the base ends and pay becomes production: \$50\.00 for every wRVU\./,
        ),
      );
      await titleIs(page, 'Pay falls from $260,000 to $200,000 in year 3');
      await page.press('Control+z');
      await typeInto(page, 'Expected wRVUs a year', '4,400');
      await titleIs(page, 'Pay falls from $260,000 to $220,000 in year 3');
    },
  },
];
