import type { LadderTerms, Plan } from './plan.ts';
import type { Ratio } from './ratio.ts';
import { ratio, reaches } from './ratio.ts';
import type { Run } from './run.ts';
import type { SupportedPay } from './supportedPay.ts';
import type { Cents } from './units.ts';

export type Rung = 0 | 1 | 2 | 3 | 4;

/** A reason for which a rung holds in a year; each gets its sentence. */
export type RungReason =
  | 'belowTarget'
  | 'low'
  | 'repeated'
  | 'supportedPayBelowBase'
  | 'rebaseCutBase'
  | 'rebaseEndedBase'
  | 'lowTwice'
  | 'prolonged';

/** Where a contract year stands on the renewal ladder. */
export interface YearOnLadder {
  /** The highest rung that holds; null where neither attainment nor supported pay is known. */
  readonly rung: Rung | null;
  readonly reasons: readonly RungReason[];
  readonly isExplained: boolean;
  /** The years up to this one that count for "running", the latest first; none where this one does not. */
  readonly running: readonly number[];
}

/** What the ladder looks at in one year. */
export interface YearStanding {
  readonly year: number;
  /** Credited ÷ target, exact; null where unknown. */
  readonly attainment: Ratio | null;
  readonly supported: SupportedPay | null;
  /** The annual base in force in the year's last month; null under production. */
  readonly annualBase: Cents | null;
}

/** The renewal ladder for each year: a rule of thumb about contracts, not what one employer does. */
export function renewalLadder(
  ran: Run,
  standings: readonly YearStanding[],
): readonly YearOnLadder[] {
  const { plan } = ran;
  const counted = standings.filter(
    ({ year, attainment }) => attainment !== null && !plan.explainedYears.has(year),
  );
  return standings.map((standing) => {
    const { year, attainment, supported } = standing;
    const isExplained = plan.explainedYears.has(year);
    const place = counted.findIndex((other) => other.year === year);
    const running = place === -1 ? [] : counted.slice(0, place + 1).toReversed();
    const of = { isExplained, running: running.map((other) => other.year) };
    if (attainment === null && supported === null) return { ...of, rung: null, reasons: [] };
    const notSupported = payNotSupported(ran, standing);
    const reasons: RungReason[] = [
      ...(attainment !== null && !reaches(attainment, ratio(1)) ? ['belowTarget' as const] : []),
      ...conversation(running, plan.ladder),
      ...notSupported,
      ...(notSupported.length > 0 ? performancePlan(running, plan.ladder) : []),
    ];
    const rung = reasons.reduce<Rung>((highest, reason) => {
      const at = rungOf(reason);
      return at > highest ? at : highest;
    }, 0);
    return { ...of, rung, reasons };
  });
}

/** The rung that a reason holds. */
export function rungOf(reason: RungReason): Rung {
  switch (reason) {
    case 'belowTarget':
      return 1;
    case 'low':
    case 'repeated':
      return 2;
    case 'supportedPayBelowBase':
    case 'rebaseCutBase':
    case 'rebaseEndedBase':
      return 3;
    case 'lowTwice':
    case 'prolonged':
      return 4;
  }
}

/** Whether the last `count` years that count all satisfy a test. */
function holdsFor(
  running: readonly YearStanding[],
  count: number,
  test: (attainment: Ratio) => boolean,
): boolean {
  const last = running.slice(0, count);
  return (
    last.length === count && last.every(({ attainment }) => attainment !== null && test(attainment))
  );
}

const atMost = (percent: number) => (attainment: Ratio) =>
  reaches(ratio(percent, 10_000), attainment);
const under = (percent: number) => (attainment: Ratio) =>
  !reaches(attainment, ratio(percent, 10_000));

function conversation(
  running: readonly YearStanding[],
  ladder: LadderTerms,
): readonly RungReason[] {
  return [
    ...(holdsFor(running, 1, atMost(ladder.low)) ? ['low' as const] : []),
    ...(holdsFor(running, 2, under(ladder.repeated)) ? ['repeated' as const] : []),
  ];
}

function performancePlan(
  running: readonly YearStanding[],
  ladder: LadderTerms,
): readonly RungReason[] {
  return [
    ...(holdsFor(running, 2, atMost(ladder.low)) ? ['lowTwice' as const] : []),
    ...(holdsFor(running, 3, under(ladder.prolonged)) ? ['prolonged' as const] : []),
  ];
}

function payNotSupported(ran: Run, standing: YearStanding): readonly RungReason[] {
  const { year, supported, annualBase } = standing;
  const end = 12 * year;
  if (end < ran.plan.guaranteedMonths) return [];
  const below = supported !== null && annualBase !== null && supported.cents < annualBase;
  return [
    ...(below ? ['supportedPayBelowBase' as const] : []),
    ...lastingRebase(ran, ran.plan, end),
  ];
}

/** Whether the latest rebase event cut or ended the base, and no phase has stated one since. */
function lastingRebase(ran: Run, plan: Plan, end: number): readonly RungReason[] {
  const event = ran.events.findLast(({ month }) => month <= end);
  if (event === undefined) return [];
  const since = plan.months.slice(event.month, end);
  switch (event.outcome) {
    case 'noMonthCounts':
    case 'targetReached':
      return [];
    case 'base':
      return event.base < event.old && since.every(({ statedBase }) => statedBase === null)
        ? ['rebaseCutBase']
        : [];
    case 'production':
      return since.every(({ statesProductivity }) => !statesProductivity)
        ? ['rebaseEndedBase']
        : [];
  }
}
