import assert from 'node:assert/strict';
import { openComparison } from '../compareStates.ts';
import { contracts } from '../contracts.ts';
import type { OpenedFile } from '../harness/driver.ts';
import { assertNoFault } from '../harness/layout.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import type { DrawnOffers } from '../inPage/compared.ts';

const A_PIXEL = 1;

/** Reads `$260,000`, `$250k` and `5,000` as a number. */
function amount(text: string): number {
  const [, minus = '', digits = '', unit = ''] = /^(−?)\$?([\d,.]+)(k?)$/.exec(text) ?? [];
  if (digits === '') throw new Error(`'${text}' is no amount`);
  return (minus === '' ? 1 : -1) * Number(digits.replaceAll(',', '')) * (unit === 'k' ? 1000 : 1);
}

/** The rows of one of the tables under the pictures: the name and what each offer pays, at the most. */
async function figuresIn(page: Page, label: string): Promise<readonly (readonly string[])[]> {
  await page.tabTo({ button: label, within: '.compare' });
  await page.press('Enter');
  const table = `.compare .compare-figures .figure-table`;
  await page.read(table);
  const rows: string[][] = [];
  const count = await page.count(`${table} tbody tr`);
  for (let row = 1; row <= count; row += 1) {
    const at = `${table} tbody tr:nth-child(${row})`;
    const cells = [await page.read(`${at} th`)];
    for (let cell = 1; cell < (await page.count(`${at} td`)); cell += 1) {
      cells.push(await page.read(`${at} td:nth-of-type(${cell})`));
    }
    rows.push(cells);
  }
  await page.press('Enter');
  return rows;
}

type Tick = DrawnOffers['up'][number];

/** Pixels along an axis for a number on it. */
function along(ticks: readonly Tick[], axis: 'x' | 'y'): (value: number) => number {
  const [first, last] = [ticks.at(0), ticks.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no ticks');
  const per = (last[axis] - first[axis]) / (amount(last.text) - amount(first.text));
  return (value) => first[axis] + (value - amount(first.text)) * per;
}

/** How high a line stands at a place across: where it jumps, either side of it. */
function heightsAt(line: DrawnOffers['lines'][number], x: number): readonly number[] {
  return line.slice(1).flatMap((right, index) => {
    const left = line[index] ?? right;
    if (x < left.x - 0.1 || x > right.x + 0.1) return [];
    if (right.x - left.x < 0.2) return [left.y, right.y];
    return [left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x)];
  });
}

/** Each offer's line stands at each row of the table where the row says. */
function assertDrawn(drawn: DrawnOffers, rows: readonly (readonly string[])[]): void {
  const [across, up] = [along(drawn.across, 'x'), along(drawn.up, 'y')];
  assert.ok(rows.length > 1);
  for (const [name = '', ...cells] of rows) {
    const x = across(amount(name.replace('Year ', '')));
    for (const [place, cell] of cells.entries()) {
      // Of a range the table says both ends; the line is one of them.
      const paid = cell.split(' to ').map((end) => up(amount(end)));
      const heights = heightsAt(drawn.lines[place] ?? [], x);
      const off = Math.min(...paid.flatMap((y) => heights.map((height) => Math.abs(height - y))));
      assert.ok(off <= A_PIXEL, `${name}: ${cell} is ${off} pixels off`);
    }
  }
}

const pictured: readonly (readonly [string, OpenedFile])[] = [
  ['two offers', contracts.twoOffers],
  ['an offer silent on rebasing', contracts.silentOffer],
  ['six offers', contracts.sixOffers],
];

const inAll = { button: 'Paid in all', within: '.compare-table' };

async function differencesOf(page: Page, row: number): Promise<string> {
  return page.read(`.compare-table tbody tr:nth-child(${row})`);
}

export const scenarios: readonly Scenario[] = [
  ...pictured.flatMap(([name, contract]) =>
    [390, 1440].map((width): Scenario => ({
      name: `the pictures that compare ${name} are drawn as their tables say at ${width} px`,
      width,
      height: 900,
      run: async (page) => {
        await openComparison(page, contract);
        await page.read('.compared-years');
        await page.call('settled');
        const volumes = await figuresIn(page, 'Figures by volume');
        assertDrawn(await page.call('readCompared', '.compared-volumes'), volumes);
        const years = await figuresIn(page, 'Figures by year');
        assertDrawn(await page.call('readCompared', '.compared-years'), years);
      },
    })),
  ),
  {
    name: 'no words of the pictures that compare six offers lie on others from 320 to 1440 px',
    engines: ['chromium'],
    run: async (page) => {
      await openComparison(page, contracts.sixOffers);
      await page.read('.compared-years');
      for (const width of [320, 360, 390, 600, 768, 1024, 1100, 1440]) {
        await page.resize(width, 900);
        await page.call('settled');
        await assertNoFault(() => page.call('comparedFaults'), `at ${width} px`);
      }
    },
  },
  {
    name: 'offers are compared by keyboard: a row opens, another baseline turns its difference round',
    run: async (page) => {
      await openComparison(page, contracts.twoOffers);
      assert.equal(
        await page.read('#compare'),
        'Lakeside Clinic pays more above 5,000 wRVUs, Mercy General up to there',
      );
      await page.tabTo({ button: 'Base', within: '.compare-table' });
      for (let row = 0; row < 3; row += 1) await page.press('ArrowDown');
      await page.until(async () => assert.ok(await page.call('isFocused', inAll)));
      assert.match(await differencesOf(page, 5), /\$810,000\s+\$685,200\s+−\$124,800/);
      await page.press('Enter');
      assert.match(
        await page.read('dialog'),
        /Mercy General \$810,000\.00 \$290,000\.00 \+ \$260,000\.00 \+ \$260,000\.00 = \$810,000\.00/,
      );
      await page.press('Escape');
      await page.until(async () => assert.ok(await page.call('isFocused', inAll)));
      await page.tabTo({ field: 'Mercy General', within: '.compare-asked' }, 'Shift+Tab');
      await page.press('ArrowRight');
      await page.until(async () =>
        assert.match(await differencesOf(page, 5), /\$685,200\s+\$810,000\s+\+\$124,800/),
      );
    },
  },
  {
    name: 'the arrow keys read what all offers pay at each volume and in each year',
    run: async (page) => {
      await openComparison(page, contracts.twoOffers);
      await page.read('.compared-years');
      await page.tabTo('.compared-volumes .picture-stop');
      const spoken = (box: string) => page.attribute(`${box} .picture-stop`, 'aria-valuetext');
      assert.equal(
        await spoken('.compared-volumes'),
        '4,200 wRVUs, Mercy General $810,000, Lakeside Clinic $685,200, expected',
      );
      await page.press('ArrowRight');
      await page.until(async () =>
        assert.equal(
          await spoken('.compared-volumes'),
          '5,000 wRVUs, Mercy General $810,000, Lakeside Clinic $810,000',
        ),
      );
      await page.tabTo('.compared-years .picture-stop');
      await page.press('Home');
      await page.press('ArrowRight');
      await page.until(async () =>
        assert.equal(
          await spoken('.compared-years'),
          'Year 2, Mercy General $260,000, Lakeside Clinic $218,400',
        ),
      );
    },
  },
  {
    name: 'a counter-offer shows only what is changed in it',
    run: async (page) => {
      await openComparison(page, contracts.twoOffers);
      await page.click({ button: 'Copy as a counter-offer', within: '.compare' });
      await page.read({ text: 'Nothing differs.', within: '.compare' });
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.press('Tab');
      await page.read({ text: '$275,000', within: '.disclosure .compare-table' });
      assert.equal(await page.count('.disclosure .compare-table tbody .figure-name'), 1);
      assert.match(
        await page.read('.disclosure .compare-table tbody'),
        /^Base and guarantee\s+Annual base\s+\$260,000\s+\$275,000$/,
      );
      assert.match(await page.read('#compare'), /pays? the most|pays more/);
    },
  },
  {
    name: 'the rate at which two offers pay the same opens on both sides, and is tried as a counter-offer',
    run: async (page) => {
      await openComparison(page, contracts.twoOffers);
      await page.tabTo({ button: 'What would make them pay the same', within: '.compare' });
      await page.press('Enter');
      await page.read({ text: 'It pays as much with a rate of $61.9048', within: '.compare' });
      await page.click({ button: '$61.9048', within: '.compare-equal' });
      const sheet = await page.read('dialog');
      // 3 × 4,200 × $61.9048 and $61.9047, and $30,000.
      assert.match(sheet, /a rate of \$61\.9048 \$810,000\.48/);
      assert.match(sheet, /a rate of \$61\.9047 \$809,999\.22/);
      await page.press('Escape');
      await page.click({ button: 'Counter-offer with a rate of $61.9048', within: '.compare' });
      await page.read({ text: '$61.9048', within: '.disclosure .compare-table' });
      assert.match(
        await page.read('.disclosure .compare-table tbody'),
        /^Bonus\s+Dollars per wRVU\s+\$52\.00\s+\$61\.9048$/,
      );
    },
  },
  {
    name: 'a low volume is typed, what does not read is said, and the last that does stays',
    run: async (page) => {
      await openComparison(page, contracts.twoOffers);
      const low = { field: 'Low volume', within: '.compare' };
      await page.enter(low, '2,000');
      await page.read({ text: 'Low: 2,000 wRVUs', within: '.compare-table' });
      await page.enter(low, '6,000');
      await page.enter({ field: 'High volume', within: '.compare' }, '5,500');
      await page.press('Tab');
      assert.match(await page.read('.compare .field-fault'), /^The low volume is less/);
      await page.enter(low, 'about 2,000 or so');
      await page.press('Tab');
      assert.match(await page.read('.compare .field-fault'), /\.$/);
      assert.equal(await page.value(low), 'about 2,000 or so');
    },
  },
  {
    name: 'offers are compared at a discount rate where one is typed',
    run: async (page) => {
      await openComparison(page, contracts.twoOffers);
      const rate = { field: 'Discount rate a year', within: '.compare' };
      await page.enter(rate, '5');
      // $290,000 + $260,000 ÷ 1.05 + $260,000 ÷ 1.1025
      await page.read({ text: 'Discounted at 5% a year', within: '.compare-table' });
      await page.read({ text: '$773,447', within: '.compare-table' });
      await page.enter(rate, '500');
      await page.press('Tab');
      assert.equal(await page.read('.compare .field-fault'), 'Enter 0 to 100%.');
    },
  },
  {
    name: 'offers on other fee-schedule years are not ranked',
    run: async (page) => {
      await openComparison(page, contracts.otherSchedules);
      assert.equal(await page.read('#compare'), 'What each offer pays over the first 3 years');
      const said = await page.read('.compare .outlook-notes');
      assert.match(said, /cannot be compared alone: Mercy General credits wRVUs of the 2021/);
      assert.doesNotMatch(said, /pays more|leaves more/);
    },
  },
  {
    name: 'an offer that is silent on rebasing shows both readings and is ahead under neither alone',
    run: async (page) => {
      await openComparison(page, contracts.silentOffer);
      assert.match(
        await page.read('.compare .outlook-notes'),
        /Lakeside Clinic does not say whether its base is recalculated/,
      );
      await page.read({ text: '$770,000 to $825,000', within: '.compare-table' });
    },
  },
];
