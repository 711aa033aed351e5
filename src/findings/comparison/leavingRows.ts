import type { Ending, Leaving, LeavingPartKind } from '../../compensation/index.ts';
import { ENDINGS, leavingInMonth } from '../../compensation/index.ts';
import { explain } from '../explain.ts';
import type { ExplainedLine } from '../explanation.ts';
import { exactDollars } from '../formatNumber.ts';
import { totalText } from '../leaving/leavingAtMonth.ts';
import { tailWithoutPrice } from '../leaving/leavingCost.ts';
import { leavingRowFigure } from '../leaving/leavingFigure.ts';
import { endingHeading, monthText, partHeading, rangeText } from '../leaving/leavingWords.ts';
import type { ReadySubject } from '../subject.ts';
import type { Amount, Cell } from './cell.ts';
import { differenceOf, differenceText, NO_FIGURE, wholeDollars } from './cell.ts';
import type { Column } from './compared.ts';
import { enteredIn } from './compared.ts';
import type { Comparing, ComparisonRow } from './row.ts';
import { areSame, explainColumns } from './row.ts';

/** What leaving costs at the end of one month, the same for every offer. */
export function leavingRows(comparing: Comparing, month: number): readonly ComparisonRow[] {
  return [
    ...(['payback', 'tail'] as const).map((kind) =>
      leavingRow(comparing, month, {
        key: `leaving.${kind}`,
        name: `${partHeading(kind)}, if you resign`,
        ending: 'resign',
        of: kind,
      }),
    ),
    ...ENDINGS.map((ending) =>
      leavingRow(comparing, month, {
        key: `leaving.${ending}`,
        name: `In all: ${lowerEnding(ending)}`,
        ending,
        of: 'total',
      }),
    ),
  ];
}

function lowerEnding(ending: Ending): string {
  const heading = endingHeading(ending);
  return heading.startsWith('I ') ? heading : heading.charAt(0).toLowerCase() + heading.slice(1);
}

/** What leaving costs a subject in a month, for one ending. */
export function leavingOn({ ran }: ReadySubject, month: number, ending: Ending): Leaving {
  return leavingInMonth(ran, Math.min(month, ran.months.length)).endings[ending];
}

interface LeavingRowOf {
  readonly key: string;
  readonly name: string;
  readonly ending: Ending;
  readonly of: Extract<LeavingPartKind, 'payback' | 'tail'> | 'total';
}

function leavingRow(
  { columns, baseline }: Comparing,
  month: number,
  row: LeavingRowOf,
): ComparisonRow {
  const found = columns.map((column) =>
    column.readings.length === 0 ? null : leavingOn(enteredIn(column), month, row.ending),
  );
  const base = boundedOf(found[columns.findIndex(({ id }) => id === baseline)] ?? null, row);
  const cells = columns.map(({ id }, index): Cell => {
    const leaving = found[index] ?? null;
    const amount = boundedOf(leaving, row);
    return {
      text: leaving === null ? NO_FIGURE : textOf(leaving, row),
      difference:
        id === baseline || base === null || amount === null
          ? null
          : differenceText(wholeDollars, differenceOf(wholeDollars, amount, base)),
    };
  });
  return {
    key: row.key,
    name: row.name,
    cells,
    holds: 'figures',
    isSame: areSame(cells),
    isSum: row.of === 'total' && row.ending === 'resign',
    explain: () =>
      explainColumns(columns, {
        title: `${row.name}, at the end of month ${month}`,
        lines: columns.flatMap((column, index) => linesOf(column, found[index] ?? null, row)),
        terms: ['items', 'exit.tail', 'exit.bonusNeedsEmployment'],
        restsOn: [`At the end of month ${month}.`, 'Before tax.'],
      }),
  };
}

/** From the least to the most; null where nothing bounds it, so that no difference can be given. */
function boundedOf(leaving: Leaving | null, { of }: LeavingRowOf): Amount | null {
  if (leaving === null) return null;
  const { least, most } =
    of === 'total' ? leaving : (leaving.parts.find(({ kind }) => kind === of) ?? leaving);
  return most === null ? null : { least, most };
}

function textOf(leaving: Leaving, { of }: LeavingRowOf): string {
  if (of === 'total') return totalText(leaving);
  const part = leaving.parts.find(({ kind }) => kind === of);
  if (part === undefined || part.most === 0) return rangeText(0, 0);
  return part.most === null ? 'not priced' : rangeText(part.least, part.most);
}

function linesOf(
  column: Column,
  leaving: Leaving | null,
  { of, name }: LeavingRowOf,
): readonly ExplainedLine[] {
  if (leaving === null) return [];
  const subject = enteredIn(column);
  const { lines } = explain(leavingRowFigure(subject, [leaving], of, name));
  const parts = leaving.parts.filter(({ kind }) => of === 'total' || kind === of);
  const isPriced = tailWithoutPrice(parts) === null;
  const least = parts.reduce((sum, part) => sum + part.least, 0);
  const most = parts.reduce((sum, part) => sum + (part.most ?? part.least), 0);
  const amount =
    least === most ? exactDollars(most) : `${exactDollars(least)} to ${exactDollars(most)}`;
  return [
    {
      label: `${column.name}, ${monthText(subject, leaving.month)}`,
      printed: null,
      amount: isPriced
        ? amount
        : of === 'tail'
          ? 'not priced'
          : `${amount} and a tail that is not priced`,
      notes: [],
    },
    ...lines.map((line) => ({ ...line, label: `${column.name}: ${line.label}` })),
  ];
}

/**
 * What who resigns gives back of what was paid by then, from the least to the most: payback, advances
 * not earned, what is settled and not yet paid out. A tail is no pay given back, and stands apart.
 */
export function givenBack(subject: ReadySubject, month: number): Amount {
  const amounts = leavingOn(subject, month, 'resign')
    .parts.filter(({ kind }) => kind !== 'tail')
    .flatMap(({ amounts: found }) => found)
    // What the running period has earned was not paid yet: losing it takes nothing back.
    .filter(({ what }) => what !== 'running');
  return {
    least: amounts.reduce((sum, { least }) => sum + least, 0),
    most: amounts.reduce((sum, { least, most }) => sum + (most ?? least), 0),
  };
}
