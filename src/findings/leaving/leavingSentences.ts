import type { Ending, MonthsAlike } from '../../compensation/index.ts';
import {
  canEnd,
  ENDINGS,
  firstMonthToEnd,
  nonCompeteAfter,
  renewalNotice,
} from '../../compensation/index.ts';
import { termFigure } from '../figure.ts';
import { monthName } from '../formatMonth.ts';
import { dayName } from '../formatDay.ts';
import { count, dollars } from '../formatNumber.ts';
import { capital, daysOf, listed, plural } from '../formatWords.ts';
import { withPlainTwins } from '../plainTwins.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { costOf } from './leavingCost.ts';
import { leavingOf } from './leavingOf.ts';
import { endingNoun, monthText } from './leavingWords.ts';

/** What holds of leaving whichever month is looked at. */
export interface LeavingSentences {
  /** The cheapest and the dearest month. */
  readonly extremes: readonly Sentence[];
  /** What the contract says of ending it. */
  readonly terms: readonly Sentence[];
}

export function leavingSentences(subject: ReadySubject): LeavingSentences {
  const extremes = extremeSentences(subject);
  const terms = [
    whoCanEnd(subject),
    renewalSentence(subject),
    nonCompeteSentence(subject),
    pastTermSentence(subject),
  ];
  return {
    extremes: withPlainTwins(extremes),
    terms: terms.filter((sentence) => sentence.length > 0),
  };
}

/** The cheapest and the dearest month, for the endings that cost something of their own. */
function extremeSentences(subject: ReadySubject): readonly Sentence[] {
  const { groups, months, termEnd } = leavingOf(subject);
  const ranged = groups
    .map((group) => group.filter((each) => each !== 'nonRenewed' && isAllowed(subject, each)))
    .flatMap((named) => byFirstMonth(subject, named))
    .map((named, index) => extremeSentence(subject, named, index === 0));
  if (termEnd > months.length) return ranged;
  const cost = costOf(subject, termEnd, 'nonRenewed');
  return [
    ...ranged,
    say`Not being renewed ends it at the end of ${monthText(subject, termEnd)} and then costs ${cost}.`,
  ];
}

/** Endings that cost the same apart where one of them takes a longer notice. */
function byFirstMonth(
  { offer }: ReadySubject,
  endings: readonly Ending[],
): readonly (readonly Ending[])[] {
  const months = [...new Set(endings.map((ending) => firstMonthToEnd(offer, ending)))];
  return months.map((month) =>
    endings.filter((ending) => firstMonthToEnd(offer, ending) === month),
  );
}

function isAllowed({ offer }: ReadySubject, ending: Ending): boolean {
  return canEnd(offer, ending) !== 'no';
}

function extremeSentence(
  subject: ReadySubject,
  endings: readonly Ending[],
  isFirst: boolean,
): Sentence {
  const { extremes, months, termEnd } = leavingOf(subject);
  const ending = endings[0] ?? 'resign';
  const { cheapest, dearest } = extremes[ending];
  const noun = listed(endings.map(endingNoun)).replace(' and ', ' or ');
  const cost = (of: MonthsAlike) => costOf(subject, of.first, ending);
  const seen = Math.min(months.length, termEnd);
  if (cheapest.first === dearest.first) {
    const each = isFirst ? `In each of the ${monthsText(subject, seen)}` : 'In each of them';
    return say`${each} ${noun} costs ${cost(dearest)}.`;
  }
  const within = isFirst ? `Within the ${monthsText(subject, seen)} ${noun}` : capital(noun);
  const earliest = firstMonthToEnd(subject.offer, ending);
  const first =
    earliest > 1 && dearest.first === earliest && dearest.last === earliest
      ? ', the first that its notice allows'
      : '';
  return say`${within} costs most ${stretch(subject, dearest)}${first}: ${cost(dearest)}; it costs least ${stretch(subject, cheapest)}: ${cost(cheapest)}.`;
}

function monthsText(subject: ReadySubject, months: number): string {
  const { termEnd } = leavingOf(subject);
  if (months < termEnd) return `${plural(months, 'month')} looked at`;
  const isStated = subject.offer.termMonths !== null;
  return `${plural(months, 'month')} ${isStated ? 'of the term' : 'that stand in for a term'}`;
}

function stretch(subject: ReadySubject, { first, last }: MonthsAlike): string {
  const { months, termEnd } = leavingOf(subject);
  const name = (month: number) => monthText(subject, month);
  if (first === last) return `at the end of ${name(first)}`;
  if (last === Math.min(months.length, termEnd)) return `from the end of ${name(first)} on`;
  return `from the end of ${name(first)} to that of ${name(last)}`;
}

/** What the contract says of ending it, and on what notice. */
function whoCanEnd(subject: ReadySubject): Sentence {
  const { offer } = subject;
  const own = canEnd(offer, 'resign');
  const employer = canEnd(offer, 'letGo');
  if (own === 'notStated') return say`Whether either side can end it without cause is not stated.`;
  if (own === 'no' && employer === 'no') {
    return say`As written neither side can end it without cause before the term ends.`;
  }
  const yours =
    own === 'yes'
      ? say`You can resign without cause${onNotice(subject, 'physicianNoticeDays')}`
      : say`As written you cannot resign without cause`;
  const theirs =
    employer === 'yes'
      ? say`the employer can end it without cause${onNotice(subject, 'employerNoticeDays')}`
      : say`the employer needs a cause`;
  return say`${yours}; ${theirs}.`;
}

function onNotice(
  { offer }: ReadySubject,
  term: 'physicianNoticeDays' | 'employerNoticeDays',
): Sentence {
  const days = offer.exit?.[term] ?? null;
  if (days === null) return [', on a notice that is not stated'];
  if (days === 0) return [' and without notice'];
  return say` on ${termFigure(offer, `exit.${term}`, daysOf(days), plural(days, 'day'))} notice`;
}

/** By when notice keeps it from renewing by itself. */
function renewalSentence({ offer }: ReadySubject): Sentence {
  const found = renewalNotice(offer);
  if (found.kind === 'notStated') {
    return say`Whether it renews by itself, and by when notice against that is due, is not stated.`;
  }
  const path = 'exit.autoRenewNoticeDays';
  const count = plural(found.days, 'day');
  const assumed = found.isTermStated ? '' : ', if the term is 36 months, which is not stated';
  if (found.day === null) {
    const days = termFigure(offer, path, count);
    return say`Notice against renewal is due at the latest ${days} before the end of month ${String(found.month)}${assumed}.`;
  }
  const day = termFigure(offer, path, dayName(found.day), count);
  const end = monthName(offer.startMonth, found.month);
  return say`The last day for notice against renewal is ${day}, ${termFigure(offer, path, count)} before the end of ${end}${assumed}.`;
}

/** A non-compete and its buy-out, as written. */
function nonCompeteSentence({ offer }: ReadySubject): Sentence {
  const found = nonCompeteAfter(offer, 'resign');
  if (found.kind === 'notStated') return say`A non-compete is not stated.`;
  if (found.kind === 'none') return say`The contract says that there is no non-compete.`;
  const { months, miles, buyoutDollars } = found.terms;
  const path = 'exit.nonCompete';
  const lasts =
    months === null
      ? say` of a length that is not stated`
      : say` of ${termFigure(offer, `${path}.months`, plural(months, 'month'))}`;
  const reaches =
    miles === null
      ? say``
      : say` within ${termFigure(offer, `${path}.miles`, `${count(miles)} ${miles === 100 ? 'mile' : 'miles'}`)}`;
  const after = (holds: boolean | null) =>
    ENDINGS.filter((ending) => {
      const each = nonCompeteAfter(offer, ending);
      return each.kind === 'written' && each.holds === holds;
    }).map(endingNoun);
  const not = after(false);
  const open = after(null);
  const never = not.length === 0 ? '' : `, not after ${listed(not).replace(' and ', ' or ')}`;
  const unclear =
    open.length === 0
      ? ''
      : `; whether after ${listed(open).replace(' and ', ' or ')} is not stated`;
  const buyout =
    buyoutDollars === null
      ? say``
      : say` It can be bought out for ${termFigure(offer, `${path}.buyoutDollars`, dollars(buyoutDollars))}, which is in none of these sums.`;
  return say`As written a non-compete${lasts}${reaches} holds after ${listed(after(true))}${never}${unclear}.${buyout}`;
}

function pastTermSentence(subject: ReadySubject): Sentence {
  const { months, termEnd } = leavingOf(subject);
  if (termEnd >= months.length) return [];
  return say`After ${monthText(subject, termEnd)} the sums are those if renewed on the same terms.`;
}
