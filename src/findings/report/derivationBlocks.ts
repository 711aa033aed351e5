import { explain } from '../explain.ts';
import type { ExplainedLine, Explanation } from '../explanation.ts';
import { yearMonths } from '../formatMonth.ts';
import { exactDollars, wrvus } from '../formatNumber.ts';
import { capital } from '../formatWords.ts';
import { lowerFirst } from '../termWords.ts';
import type { LeavingAtMonth } from '../leaving/leavingAtMonth.ts';
import { monthText } from '../leaving/leavingWords.ts';
import type { Figure } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import type { YearRow } from '../years/yearRows.ts';
import { yearView } from '../yearView.ts';
import type { ExitRow } from './exitRows.ts';

/** One derivation for all figures of a year or of a table, so that none is written twice. */
export interface DerivationBlock {
  /** "year3", "exit": under this its number is asked for. */
  readonly key: string;
  readonly group: string;
  readonly title: string;
  readonly lines: readonly ExplainedLine[];
  readonly restsOn: readonly string[];
  /** What it derives. */
  readonly explanations: readonly Explanation[];
}

/** How each figure of a contract year comes about, a line or more for each row of the table. */
export function yearBlock(
  subject: ReadySubject,
  year: number,
  rows: readonly YearRow[],
  others: readonly Figure[],
): DerivationBlock {
  const view = yearView(subject, year);
  const sum = rows.findIndex(({ key }) => key === 'cash');
  const found = rows.flatMap(({ name, figures }, place) => {
    const figure = figures[year - 1];
    if (figure === undefined) return [];
    const explanation = explain(figure);
    return [{ explanation, lines: linesOfRow(name, explanation, place < sum) }];
  });
  return {
    key: `year${year}`,
    group: 'Contract years',
    title: `Year ${year}`,
    lines: alikeAsOne(distinct(found.flatMap(({ lines }) => lines))),
    restsOn: [
      `${capital(yearMonths(subject.offer.startMonth, year))}.`,
      `${wrvus(view.credited)} wRVUs credited.`,
      'Before tax.',
      view.isPastTerm ? 'If renewed on the same terms.' : 'If neither side ends it.',
    ],
    explanations: [...found.map(({ explanation }) => explanation), ...others.map(explain)],
  };
}

/** A row of one step goes by its name in the table; parts of a sum keep the names that they have in it. */
function linesOfRow(
  name: string,
  { lines, figure }: Explanation,
  isPart: boolean,
): readonly ExplainedLine[] {
  const itself = { label: name, printed: null, amount: figure, notes: [] };
  const [only, other] = lines;
  if (only === undefined) return [itself];
  if (other !== undefined || isPart) return lines;
  return only.amount === figure ? [{ ...only, label: name }] : [only, itself];
}

/** The first of lines that say the same under different names. */
function distinct(lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  const seen = new Set<string>();
  return lines.filter(({ label, printed, amount }) => {
    const said = `${label} ${printed ?? amount}`;
    const isNew = !seen.has(said);
    seen.add(said);
    return isNew;
  });
}

/** Settlements in a row that come about alike: the first, and how often. */
function alikeAsOne(lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  const merged: { readonly line: ExplainedLine; times: number }[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    if (last !== undefined && isSettledAlike(last.line, line)) last.times += 1;
    else merged.push({ line, times: 1 });
  }
  return merged.map(({ line, times }) =>
    times === 1 ? line : { ...line, label: `${line.label}, and ${times - 1} more alike` },
  );
}

function isSettledAlike(one: ExplainedLine, other: ExplainedLine): boolean {
  const isSettlement = [one, other].every(({ label }) =>
    /^(?:Production pay s|S)ettled/.test(label),
  );
  const said = ({ printed, amount, notes }: ExplainedLine) => [printed, amount, ...notes].join(' ');
  return isSettlement && said(one) === said(other);
}

/** What an amount says whose term is not stated. */
const RANGE = 'Not stated: from the least to the most that it can mean.';

/** What leaving costs in each month of the table. */
export function exitBlock(rows: readonly ExitRow[]): DerivationBlock {
  const found = rows.map(({ row, figure }) => ({ row, explanation: explain(figure) }));
  return {
    key: 'exit',
    group: 'Leaving',
    title: 'What leaving costs, by month',
    lines: found.flatMap(({ row, explanation }) => {
      const priced = explanation.lines.filter(isPriced);
      const name = `End of month ${row.name}`;
      return priced.length === 0
        ? [{ label: name, printed: null, amount: exactDollars(0), notes: [] }]
        : alikeAsOne(priced).map((line) => ({
            ...line,
            label: `${name}: ${lowerFirst(line.label)}`,
            // Said once for all of them.
            notes: line.notes.filter((note) => note !== RANGE),
          }));
    }),
    restsOn: [
      'Before tax: what was paid, not what was left of it after tax.',
      ...(found.some(({ explanation }) =>
        explanation.lines.some(({ notes }) => notes.includes(RANGE)),
      )
        ? ['A range runs from the least to the most that what is not stated can mean.']
        : []),
    ],
    explanations: found.map(({ explanation }) => explanation),
  };
}

/** What leaving at the end of one month is made of. */
export function monthBlock(
  subject: ReadySubject,
  month: number,
  { rows }: LeavingAtMonth,
): DerivationBlock {
  const explanations = rows.map(({ figure }) => explain(figure));
  const lines = rows.flatMap(({ isTotal, key }, index) =>
    isTotal || key === 'noticePay' ? (explanations[index]?.lines ?? []) : [],
  );
  const priced = lines.filter(isPriced);
  return {
    key: 'month',
    group: 'Leaving',
    title: `Leaving at the end of ${monthText(subject, month)}`,
    lines:
      priced.length === 0
        ? [
            {
              label: 'Nothing of it has a price',
              printed: null,
              amount: exactDollars(0),
              notes: [],
            },
          ]
        : priced,
    restsOn: [
      'Before tax: what was paid, not what was left of it after tax. Pay for the days of the notice is no part of what leaving costs.',
    ],
    explanations,
  };
}

function isPriced({ printed, amount }: ExplainedLine): boolean {
  return printed !== null || amount !== 'not priced';
}

/** Whether a block holds a figure under the same name, or all steps of one of leaving. */
export function derives(block: DerivationBlock, { of }: Figure, found: Explanation): boolean {
  const steps = new Set(block.lines.map(({ printed, amount }) => printed ?? amount));
  const priced = found.lines.filter(isPriced);
  const hasSteps =
    priced.length > 0 && priced.every(({ printed, amount }) => steps.has(printed ?? amount));
  const isNamed = block.explanations.some(
    ({ title, figure }) => title === found.title && (figure === found.figure || hasSteps),
  );
  if (isNamed) return true;
  const isOfLeaving = block.group === 'Leaving' && of.startsWith('leaving');
  return isOfLeaving && hasSteps && priced.at(-1)?.amount === found.figure;
}
