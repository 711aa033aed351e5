import type { Offer } from '../compensation/index.ts';
import { HORIZON_YEARS } from '../compensation/index.ts';
import { monthName } from './formatMonth.ts';
import { capital, listed, plural } from './formatWords.ts';
import type { ReadySubject } from './subject.ts';
import { basePhaseText } from './summaries/baseSummary.ts';
import { bonusPhaseText } from './summaries/bonusSummary.ts';

/** The written phases of a contract over its months, with what is marked on them. */
export interface PhaseTimeline {
  /** Contract months from 1 to this are shown, whole years. */
  readonly months: number;
  readonly phases: readonly PhaseSpan[];
  /** The last month in which nothing recalculates the base, and that in words; null where nothing protects it. */
  readonly guarantee: TimelineMark | null;
  /** The last month of the stated term, where it ends within what is shown. */
  readonly term: TimelineMark | null;
  /** The months in which the base is recalculated at the expected volume, and those in words. */
  readonly rebasing: { readonly months: readonly number[]; readonly words: string } | null;
}

/** A phase: its first and last month, and when it holds and what it pays in words. */
export interface PhaseSpan {
  readonly from: number;
  readonly to: number;
  /** "July 2027 to June 2029: $260,000 a year; a salary without a bonus." */
  readonly words: string;
}

export interface TimelineMark {
  readonly month: number;
  readonly words: string;
}

/** So many months of recalculation are named before the rest is counted. */
const NAMED = 3;

/** Lays the phases of an offer over its months; rebase events are those of the run, where there is one. */
export function phaseTimeline(
  offer: Offer,
  horizonYears: number | null,
  subject: ReadySubject | null,
): PhaseTimeline {
  const lastStart = Math.max(...offer.phases.map(({ fromMonth }) => fromMonth));
  const months = 12 * Math.max(horizonYears ?? HORIZON_YEARS, Math.ceil(lastStart / 12));
  return {
    months,
    phases: offer.phases.map((phase, index) => {
      const next = offer.phases[index + 1]?.fromMonth ?? null;
      return {
        from: phase.fromMonth,
        to: next === null ? months : next - 1,
        words: `${capital(whenText(offer, phase.fromMonth, next))}: ${paysText(offer, index)}.`,
      };
    }),
    guarantee: guaranteeOf(offer),
    term: termOf(offer, months),
    rebasing: rebasingOf(offer, subject),
  };
}

function whenText({ startMonth }: Offer, from: number, next: number | null): string {
  if (next === null)
    return from === 1 ? 'the whole contract' : `from ${monthName(startMonth, from)} on`;
  return startMonth === null
    ? `months ${from} to ${next - 1}`
    : `${monthName(startMonth, from)} to ${monthName(startMonth, next - 1)}`;
}

function paysText(offer: Offer, index: number): string {
  const phase = offer.phases[index];
  if (phase === undefined) return '';
  const isFirst = index === 0;
  const base = basePhaseText(offer, phase, index) ?? (isFirst ? null : 'base as before');
  const bonus =
    bonusPhaseText(phase) ?? (isFirst ? 'production pay not stated' : 'production pay as before');
  return [base, bonus].filter((part) => part !== null).join('; ');
}

function guaranteeOf({ guaranteedMonths, startMonth }: Offer): TimelineMark | null {
  if (guaranteedMonths === null || guaranteedMonths === 0) return null;
  return {
    month: guaranteedMonths,
    words: `Base not recalculated until the end of ${monthName(startMonth, guaranteedMonths)}`,
  };
}

function termOf({ termMonths, startMonth }: Offer, months: number): TimelineMark | null {
  if (termMonths === null || termMonths >= months) return null;
  return {
    month: termMonths,
    words: `After the term, which ends with ${monthName(startMonth, termMonths)}: if renewed on the same terms`,
  };
}

function rebasingOf(offer: Offer, subject: ReadySubject | null): PhaseTimeline['rebasing'] {
  const months = subject?.ran.events.map(({ month }) => month) ?? [];
  if (months.length === 0) return null;
  const names = months.slice(0, NAMED).map((month) => monthName(offer.startMonth, month));
  const rest = months.length - names.length;
  const more = rest === 0 ? [] : [plural(rest, 'more time', 'more times')];
  return { months, words: `Base recalculated in ${listed([...names, ...more])}` };
}
