import assert from 'node:assert/strict';
import { contracts } from '../contracts.ts';
import type { OpenedFile } from '../harness/driver.ts';
import { assertNoFault } from '../harness/layout.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import type { DrawnPicture } from '../inPage/picture.ts';
import { openPage } from '../reach.ts';

const HALF_A_PIXEL = 0.5;

interface Row {
  readonly wrvus: number;
  readonly dollars: number;
}

/** Reads `$1.5M`, `$450k`, `$260,000` and `5,000` as numbers. */
function amount(text: string): number {
  const [, digits = '', unit = ''] = /^\$?([\d,.]+)([kM]?)$/.exec(text) ?? [];
  if (digits === '') throw new Error(`'${text}' is no amount`);
  return (
    Number(digits.replaceAll(',', '')) * { '': 1, k: 1000, M: 1_000_000 }[unit as '' | 'k' | 'M']
  ); // the pattern admits no other
}

/** From an amount to its pixel, by the first and last tick of an axis. */
function scale(ticks: readonly { readonly text: string; readonly at: number }[]) {
  const [first, last] = [ticks.at(0), ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error('no ticks');
  const [from, to] = [amount(first.text), amount(last.text)];
  return (value: number) => first.at + ((value - from) / (to - from)) * (last.at - first.at);
}

/** Opens a file, and waits until it can be undone. */
async function openContract(page: Page, contract: OpenedFile): Promise<void> {
  await page.openFile('input[type=file]', contract);
  await page.attribute('button[aria-label=Undo][aria-disabled=false]', 'title');
}

async function tableRows(page: Page): Promise<readonly Row[]> {
  await page.tabTo({ button: 'Figures' });
  await page.press('Enter');
  await page.read('.outlook .figure-table');
  const rows: Row[] = [];
  for (let row = 1; row <= (await page.count('.outlook .figure-table tbody tr')); row += 1) {
    const cell = (name: string) =>
      page.read(`.outlook .figure-table tbody tr:nth-child(${row}) ${name}`);
    rows.push({ wrvus: amount(await cell('th')), dollars: amount(await cell('td:nth-child(2)')) });
  }
  return rows;
}

/** Every row lies on the drawn line, and every corner and mark of the line is a row. */
function assertSame(drawn: DrawnPicture, rows: readonly Row[]): void {
  const across = scale(drawn.across.map(({ text, x }) => ({ text, at: x })));
  const up = scale(drawn.up.map(({ text, y }) => ({ text, at: y })));
  const placed = rows.map((row) => ({ ...row, x: across(row.wrvus), y: up(row.dollars) }));
  const isRow = (place: { readonly x: number; readonly y: number }) =>
    placed.some(
      ({ x, y }) => Math.abs(x - place.x) <= HALF_A_PIXEL && Math.abs(y - place.y) <= HALF_A_PIXEL,
    );
  const offLine = placed.filter((row) => !isOnLine(row, drawn.line));
  assert.deepEqual(offLine, [], 'rows that are not on the line');
  assert.deepEqual(
    drawn.line.filter((corner) => !isRow(corner)),
    [],
    'corners that are no row',
  );
  assert.deepEqual(
    drawn.marks.filter((mark) => !isRow(mark)),
    [],
    'marks that are no row',
  );
  assert.ok(drawn.marks.length > 0, 'nothing is marked');
}

function isOnLine(
  place: { readonly x: number; readonly y: number },
  line: DrawnPicture['line'],
): boolean {
  return line.some((from, index) => {
    const to = line[index + 1];
    if (to === undefined) return false;
    const [left, right] = [from.x - HALF_A_PIXEL, to.x + HALF_A_PIXEL];
    if (place.x < left || place.x > right) return false;
    const share = to.x === from.x ? 0 : (place.x - from.x) / (to.x - from.x);
    const isUpright = Math.abs(to.x - from.x) < HALF_A_PIXEL;
    const y = from.y + Math.min(1, Math.max(0, share)) * (to.y - from.y);
    return isUpright
      ? place.y >= Math.min(from.y, to.y) - HALF_A_PIXEL &&
          place.y <= Math.max(from.y, to.y) + HALF_A_PIXEL
      : Math.abs(y - place.y) <= HALF_A_PIXEL;
  });
}

const pictured = [
  ['the worked example', null],
  ['a cliff', contracts.cliff],
  ['a draw with a deficit', contracts.drawBehind],
  ['production', contracts.production],
] as const;

export const scenarios: readonly Scenario[] = [
  ...[...pictured, ['close marks', contracts.closeMarks] as const].map(
    ([name, contract]): Scenario => ({
      name: `no label of the picture of ${name} is crossed or overprinted from 320 to 1440 px`,
      engines: ['chromium'],
      run: async (page) => {
        await page.open();
        await page.read('.picture-box');
        if (contract !== null) await openContract(page, contract);
        const assertClear = async (width: number) => {
          await page.resize(width, 900);
          await assertNoFault(() => page.call('pictureFaults'), `at ${width} px`);
        };
        for (const width of [360, 390, 600, 699, 768, 1024, 1100, 1440]) await assertClear(width);
        for (const wrvus of ['0', '2600', '3990', '5000', '5060', '7900']) {
          await page.enter({ field: 'Expected wRVUs a year' }, wrvus);
          await assertClear(320);
        }
      },
    }),
  ),
  ...pictured.flatMap(([name, contract]) =>
    [390, 1440].map((width): Scenario => ({
      name: `the picture of ${name} shows the figures of its table at ${width} px`,
      width,
      height: 900,
      run: async (page) => {
        await page.open();
        if (contract !== null) await openContract(page, contract);
        await page.read('.picture-box');
        const rows = await tableRows(page);
        assertSame(await page.call('readPicture'), rows);
      },
    })),
  ),
  {
    name: 'arrow keys read the picture, and a row of its table opens',
    run: async (page) => {
      await page.open();
      await page.read('.picture-box');
      await page.tabTo('.picture-stop');
      assert.equal(
        await page.attribute('.picture-stop', 'aria-valuetext'),
        '4,200 wRVUs, $210,000, you: 4,200',
      );
      await page.press('ArrowRight');
      assert.match(await page.read('.picture-reading'), /5,000 wRVUs \$250,000$/);
      await page.press('Tab');
      assert.equal(await page.isShown('.picture-reading'), false);
      await page.press('Enter');
      await page.tabTo({ button: '0', within: '.outlook .figure-table' });
      await page.press('ArrowDown');
      await page.press('Enter');
      assert.equal(await page.read('dialog .explanation-figure'), '$50,000.00');
      await page.press('Escape');
      await page.until(async () => {
        assert.ok(
          await page.call('isFocused', { button: '1,000', within: '.outlook .figure-table' }),
        );
      });
    },
  },
  {
    name: 'an amount is asked for: the volume that pays it is told and opens, and what does not read stays',
    run: async (page) => {
      await openPage(page);
      await page.click({ button: 'Figures' });
      const asked = { field: 'What volume would pay, in year 3?', within: '.outlook' };
      await page.enter(asked, '$300k');
      // 5,500 × $50 of base, and 500 × $50 above the target.
      await page.read({
        text: 'Year 3 first pays $300,000 at 5,500 wRVUs a year',
        within: '.outlook',
      });
      await page.click({ button: '5,500', within: '.outlook-goal' });
      assert.match(await page.read('dialog'), /\$300,000\.00/);
      await page.press('Escape');
      await page.enter(asked, 'a lot');
      await page.press('Tab');
      assert.match(await page.read('.outlook-goal .field-fault'), /\.$/);
      assert.equal(await page.value(asked), 'a lot');
    },
  },
];
