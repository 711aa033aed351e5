import type { Ending, Leaving } from '../../compensation/index.ts';
import { LEAVING_PARTS } from '../../compensation/index.ts';
import { explain } from '../explain.ts';
import type { ExplainedLine } from '../explanation.ts';
import { exactDollars } from '../formatNumber.ts';
import { listed } from '../formatWords.ts';
import type { LeavingFigure } from '../leaving/leavingFigure.ts';
import { leavingRowFigure } from '../leaving/leavingFigure.ts';
import { endingHeading, partHeading } from '../leaving/leavingWords.ts';
import type { ReadySubject } from '../subject.ts';

/** One ending at the end of one month, as a table shows it. */
export interface LeavingCell {
  readonly month: number;
  readonly ending: Ending;
  readonly found: Leaving;
}

/** A step, and the cells that it is part of. */
interface Step {
  readonly line: ExplainedLine;
  readonly cells: LeavingCell[];
}

/**
 * What some cells are made of: each amount once, with the months and endings that it belongs to, then
 * how the amounts of a cell add up; `byPart` adds up payback, tail and the others each first.
 */
export function leavingSteps(
  subject: ReadySubject,
  cells: readonly LeavingCell[],
  { byPart }: { readonly byPart: boolean },
): readonly ExplainedLine[] {
  const amounts = stepsOf(cells, ({ found }) => linesOf(subject, found, 'total'));
  const sums = stepsOf(cells, ({ found }) => sumsOf(subject, found, byPart));
  return [...amounts, ...sums].flatMap(({ line, cells: own }) =>
    placesOf(own, cells).map((place) => ({
      ...line,
      label: `${line.label}${place}`,
      // What is a range in itself needs no word of it.
      notes: line.notes.filter((note) => note !== RANGE || line.printed !== null),
    })),
  );
}

/** What an amount says whose term is not stated: said once for all of them. */
const RANGE = 'Not stated: from the least to the most that it can mean.';

function stepsOf(
  cells: readonly LeavingCell[],
  linesIn: (cell: LeavingCell) => readonly ExplainedLine[],
): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const cell of cells) {
    for (const line of linesIn(cell)) {
      const said = `${line.label}: ${line.printed ?? line.amount}`;
      const step = steps.get(said) ?? { line, cells: [] };
      step.cells.push(cell);
      steps.set(said, step);
    }
  }
  const labels = [...new Set([...steps.values()].map(({ line }) => line.label))];
  return labels.flatMap((label) => [...steps.values()].filter(({ line }) => line.label === label));
}

function linesOf(
  subject: ReadySubject,
  found: Leaving,
  of: LeavingFigure['of'],
): readonly ExplainedLine[] {
  const { lines } = explain(leavingRowFigure(subject, [found], of, ''));
  return lines.filter(({ printed, amount }) => printed !== null || amount !== 'not priced');
}

function sumsOf(subject: ReadySubject, found: Leaving, byPart: boolean): readonly ExplainedLine[] {
  const all = linesOf(subject, found, 'total').map(({ amount }) => amount);
  const total = rangeOf(found.least, found.mostPriced);
  if (all.length === 0) return [{ label: 'In all', printed: null, amount: total, notes: [] }];
  if (!byPart) return sumLine('In all', all, total);
  const parts = LEAVING_PARTS.flatMap((kind) => {
    const amounts = linesOf(subject, found, kind).map(({ amount }) => amount);
    const part = found.parts.find((each) => each.kind === kind);
    if (amounts.length === 0 || part === undefined) return [];
    return [{ kind, amounts, sum: rangeOf(part.least, part.most ?? part.least) }];
  });
  if (parts.length < 2) return sumLine('In all', all, total);
  return [
    ...parts.flatMap(({ kind, amounts, sum }) => sumLine(partHeading(kind), amounts, sum)),
    ...sumLine(
      'In all',
      parts.map(({ sum }) => sum),
      total,
    ),
  ];
}

function rangeOf(least: number, most: number): string {
  return least === most ? exactDollars(most) : `${exactDollars(least)} to ${exactDollars(most)}`;
}

/** "$20,000.00 + 2 × ($0.00 to $20,000.00) = $20,000.00 to $60,000.00"; nothing of one amount. */
function sumLine(
  label: string,
  amounts: readonly string[],
  total: string,
): readonly ExplainedLine[] {
  if (amounts.length < 2) return [];
  const terms = [...new Set(amounts)].map((amount) => {
    const times = amounts.filter((other) => other === amount).length;
    const written = amount.includes(' to ') ? `(${amount})` : amount;
    return times === 1 ? written : `${times} × ${written}`;
  });
  return [{ label, printed: `${terms.join(' + ')} = ${total}`, amount: total, notes: [] }];
}

/** " (months 6 to 18, I resign)": where an amount belongs, without what holds of all cells there. */
function placesOf(own: readonly LeavingCell[], all: readonly LeavingCell[]): readonly string[] {
  const months = distinct(all.map(({ month }) => month));
  const inMonths = new Map<string, { readonly months: readonly number[]; endings: Ending[] }>();
  for (const ending of distinct(own.map((cell) => cell.ending))) {
    const told = own.filter((cell) => cell.ending === ending).map(({ month }) => month);
    const place = inMonths.get(told.join(' ')) ?? { months: told, endings: [] };
    place.endings.push(ending);
    inMonths.set(told.join(' '), place);
  }
  return [...inMonths.values()].map(({ months: told, endings }) => {
    const there = all.filter(({ month }) => told.includes(month));
    const isWhoever = there.every(({ ending }) => endings.includes(ending));
    const said = [
      ...(months.length === 1 ? [] : [monthsText(told, months)]),
      ...(isWhoever ? [] : [endings.map(endingHeading).join('; ')]),
    ];
    return said.length === 0 ? '' : ` (${said.join(': ')})`;
  });
}

/** "months 6 to 18 and 36", a stretch where they follow each other in the table. */
function monthsText(told: readonly number[], all: readonly number[]): string {
  const runs: number[][] = [];
  for (const month of told) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && all.indexOf(last) + 1 === all.indexOf(month)) {
      run.push(month);
    } else runs.push([month]);
  }
  const words = runs.flatMap((run) =>
    run.length < 3 ? run.map(String) : [`${run[0] ?? ''} to ${run.at(-1) ?? ''}`],
  );
  return `${told.length === 1 ? 'month' : 'months'} ${listed(words)}`;
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
