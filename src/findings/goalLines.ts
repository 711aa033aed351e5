import type { Expression, MonthRun, PrintedStart, Settlement } from '../compensation/index.ts';
import {
  explainAnnualTarget,
  explainStart,
  explainStarts,
  explainTarget,
  explainThreshold,
  hundredthsOf,
} from '../compensation/index.ts';
import { annualBaseLines } from './annualBaseLines.ts';
import type { ExplainedLine } from './explanation.ts';
import { exactWrvus, percent } from './formatNumber.ts';
import { fteNote } from './fteWords.ts';
import { printWrvus } from './printDerivation.ts';
import type { YearView } from './yearView.ts';

/** The target of a year, from the one that the contract prints; none where the year has none. */
export function targetLines(view: YearView, label: string): readonly ExplainedLine[] {
  const { subject, facts } = view;
  const expression = explainTarget(subject.offer, facts.pay.months);
  if (expression === null) return [];
  const isOnLeave = facts.pay.months.some(
    ({ planMonth }) => planMonth.isProrated && planMonth.leave > 0,
  );
  return [
    asWritten({
      ...wrvuLine(label, expression),
      notes: [
        ...goalNotes(view, facts.pay.months),
        ...(isOnLeave ? ['Of a month on leave, its share at work.'] : []),
      ],
    }),
  ];
}

/** The target of full years that is in force in a month, from the one that the contract prints. */
export function annualTargetLines(
  view: YearView,
  month: number,
  label: string,
): readonly ExplainedLine[] {
  const { ran, offer } = view.subject;
  const found = ran.months[month - 1];
  const expression = found === undefined ? null : explainAnnualTarget(offer, found.planMonth);
  if (found === undefined || expression === null) return [];
  return [asWritten({ ...wrvuLine(label, expression), notes: goalNotes(view, [found]) })];
}

/** Where a tier starts in a settlement, from what the contract prints. */
export function thresholdLines(
  view: YearView,
  title: string,
  { measured, thresholds }: Settlement,
  tier: number,
): readonly ExplainedLine[] {
  const whole = explainThreshold(measured, tier, thresholds);
  const starts = explainStarts(view.subject.offer, measured, tier, thresholds).flatMap((start) =>
    startLines(view, start),
  );
  const [only] = starts;
  // Over a whole year the start of the year is the threshold itself.
  if (whole.kind === 'number' && only !== undefined) return [{ ...only, label: title }];
  return [...starts, asWritten(wrvuLine(title, whole))];
}

/** Where a tier starts in a year in full, as it stands in one month. */
export function annualStartLines(
  view: YearView,
  title: string,
  month: MonthRun,
  tier: number,
): readonly ExplainedLine[] {
  const found = explainStart(view.subject.offer, month, tier);
  const lines = startLines(view, found);
  const [only] = lines;
  return found.by === 'base' || only === undefined
    ? [...lines, wrvuLine(title, found.start)]
    : [{ ...only, label: title }];
}

/** What the starts of the tiers in a year's sums come from, each in a sentence. */
export function startNotes(view: YearView): readonly string[] {
  const { offer } = view.subject;
  const notes = view.facts.pay.settlements.flatMap(({ measured, thresholds, scheduled }) =>
    thresholds.slice(0, Math.max(0, scheduled.tier) + 1).flatMap((_, tier) =>
      explainStarts(offer, measured, tier, thresholds)
        .filter(({ by, start }) => by === 'number' && !isWritten(start))
        .map(({ month, start }) => {
          const name = tier === 0 ? 'The first tier starts' : `Tier ${tier + 1} starts`;
          return [`${name} at ${printWrvus(start)} a year.`, ...goalNotes(view, [month])].join(' ');
        }),
    ),
  );
  return [...new Set(notes)];
}

/** What an annual start rests on: the base over its rate, or more than the number that is written. */
function startLines(view: YearView, { month, start, by }: PrintedStart): readonly ExplainedLine[] {
  const { annualBase, planMonth } = month;
  if (by === 'base') return annualBaseLines(view, planMonth.month, annualBase ?? 0);
  if (isWritten(start)) return [];
  return [{ ...wrvuLine('Where it starts in a year', start), notes: goalNotes(view, [month]) }];
}

function isWritten(start: Expression): boolean {
  return start.kind === 'number';
}

/** What each factor behind a printed target or threshold is. */
function goalNotes({ subject }: YearView, months: readonly MonthRun[]): readonly string[] {
  const fte = fteNote(subject.offer);
  const ramps = months.flatMap(({ planMonth: { ramp, year } }) =>
    ramp === 10_000 ? [] : [`${percent(ramp)}: what of it holds in year ${year}.`],
  );
  return [...(fte === null ? [] : [fte]), ...new Set(ramps)];
}

/** What is derived from nothing else is the contract’s own number. */
function asWritten(line: ExplainedLine): ExplainedLine {
  return line.printed === null ? { ...line, label: 'As written' } : line;
}

/** wRVUs and how they come about. */
export function wrvuLine(label: string, expression: Expression): ExplainedLine {
  const amount = `${exactWrvus(hundredthsOf(expression))} wRVUs`;
  const printed = printWrvus(expression);
  return { label, printed: printed === amount ? null : printed, amount, notes: [] };
}
