import { renewalNotice } from '../../compensation/index.ts';
import { termAt, termWordingAt } from '../../contract-file/index.ts';
import { termFigure } from '../figure.ts';
import { dayName } from '../formatDay.ts';
import { monthName } from '../formatMonth.ts';
import { plural } from '../formatWords.ts';
import { openTerms } from '../openTerms.ts';
import { withPlainTwins } from '../plainTwins.ts';
import { say } from '../say.ts';
import { sectionOfTerm } from '../sectionOfTerm.ts';
import type { SectionName } from '../openTerms.ts';
import type { Sentence } from '../sentence.ts';
import { certainPaySentence } from '../sentences/certainPaySentence.ts';
import { planChangeSentence } from '../sentences/planChangeSentence.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf, TERM_MONTHS } from '../yearView.ts';
import { recalculations } from './recalculations.ts';

/** What the contract lets the employer do, in the order of time, and what it does not state of that. */
export interface ContractAllows {
  readonly heading: string;
  readonly list: readonly Allowed[];
  readonly questions: readonly AllowedQuestion[];
}

/** One thing that the contract allows or fixes, and when. */
export interface Allowed {
  readonly key: string;
  /** "At any time", "Until June 2029", "July 2029". */
  readonly when: string;
  /** The contract month that it falls in, for the order; 0 for what holds at any time. */
  readonly month: number;
  readonly sentence: Sentence;
  readonly isPastTerm: boolean;
}

/** What is not stated is asked, never taken as zero. */
export interface AllowedQuestion {
  readonly path: string;
  readonly section: SectionName | null;
  /** The term by the name of its field. */
  readonly name: string;
  readonly question: string;
}

/** Notice, plan changes, recalculations and the end of the term, dated. */
export function contractAllows(view: YearView): ContractAllows {
  const list = [
    ...atAnyTime(view),
    ...protection(view),
    ...recalculations(view),
    ...noticeOfRenewal(view),
    ...endOfTerm(view),
  ].toSorted((one, other) => one.month - other.month);
  const plain = withPlainTwins(list.map(({ sentence }) => sentence));
  return {
    heading: 'What the contract lets the employer do',
    list: list.map((each, index) => ({ ...each, sentence: plain[index] ?? each.sentence })),
    questions: questionsOf(view),
  };
}

function atAnyTime(view: YearView): readonly Allowed[] {
  const said: readonly (readonly [string, Sentence | null])[] = [
    ['notice', certainPaySentence(view)],
    ['cure', cure(view)],
    ['planChange', planChange(view)],
    ['noRebase', noRebase(view)],
  ];
  return said.flatMap(([key, sentence]) =>
    sentence === null ? [] : [{ key, when: 'At any time', month: 0, sentence, isPastTerm: false }],
  );
}

function cure({ subject }: YearView): Sentence | null {
  const days = subject.offer.exit?.curePeriodDays ?? null;
  if (days === null) return null;
  if (days === 0) return say`Where a breach is named as cause, no days are given to put it right.`;
  const cured = termFigure(subject.offer, 'exit.curePeriodDays', plural(days, 'day'));
  return say`Where a breach is named as cause, ${cured} are given to put it right.`;
}

function planChange(view: YearView): Sentence | null {
  const { planChange: change } = view.subject.offer;
  if (change === 'none') return say`The contract says that the pay plan is not changed.`;
  if (change?.by === 'both') return say`The pay plan changes only if both sides agree.`;
  return planChangeSentence(view);
}

function noRebase(view: YearView): Sentence | null {
  const { offer, ran } = view.subject;
  if (offer.rebase !== 'none' || !ran.months.some(({ annualBase }) => annualBase !== null)) {
    return null;
  }
  return say`The contract says that the ${baseNoun(view)} is not recalculated; this does not protect the job.`;
}

/** Until when the base cannot be recalculated. */
function protection(view: YearView): readonly Allowed[] {
  const { offer, ran } = view.subject;
  const months = offer.guaranteedMonths ?? 0;
  const base = ran.months[0]?.annualBase ?? null;
  if (offer.rebase === 'none' || months === 0 || base === null) return [];
  const length = termFigure(offer, 'guaranteedMonths', plural(months, 'month'));
  return [
    {
      key: 'protection',
      when: `Until ${nameOf(view, months)}`,
      month: 1,
      sentence: say`For ${length} the ${baseNoun(view)} is not recalculated; this does not protect the job.`,
      isPastTerm: false,
    },
  ];
}

/** The last day on which it can be said that it does not renew. */
function noticeOfRenewal({ subject }: YearView): readonly Allowed[] {
  const { offer } = subject;
  const found = renewalNotice(offer);
  if (found.kind === 'notStated') return [];
  const { days, month, day } = found;
  const before = termFigure(offer, 'exit.autoRenewNoticeDays', plural(days, 'day'));
  const end = `the end of ${monthName(offer.startMonth, month)}`;
  const who = 'The last day for either side to say that it does not renew';
  return [
    {
      key: 'renewalNotice',
      when: day === null ? `Before month ${month} ends` : dayName(day),
      month: Math.max(1, endPlace(month) - (12 * days) / 365),
      sentence: say`${who}: ${before} before ${end}.`,
      isPastTerm: false,
    },
  ];
}

/** The end of a month in the order of the list, where whole numbers are the beginnings of months. */
function endPlace(month: number): number {
  return month + 0.99;
}

function endOfTerm(view: YearView): readonly Allowed[] {
  const { offer } = view.subject;
  const months = offer.termMonths;
  const end = months ?? TERM_MONTHS;
  const isOpen = (offer.exit?.autoRenewNoticeDays ?? null) === null;
  const then = isOpen
    ? 'whether it then ends or renews by itself is not stated'
    : 'what follows holds if it is renewed on the same terms';
  const sentence =
    months === null
      ? say`How long the contract runs is not stated; ${String(TERM_MONTHS)} months are assumed, and ${then}.`
      : say`The stated term of ${termFigure(offer, 'termMonths', plural(months, 'month'))} ends; ${then}.`;
  return [
    {
      key: 'term',
      when: `End of ${nameOf(view, end)}`,
      month: endPlace(end),
      sentence,
      isPastTerm: false,
    },
  ];
}

/** What is asked of this section, in the order of its list. */
const ASKED = [
  'exit.withoutCause',
  'exit.employerNoticeDays',
  'exit.curePeriodDays',
  'planChange',
  'planChange.by',
  'planChange.noticeDays',
  'guaranteedMonths',
  'rebase',
  'rebase.firstMonth',
  'rebase.becomes',
  'termMonths',
  'exit.autoRenewNoticeDays',
];

function questionsOf(view: YearView): readonly AllowedQuestion[] {
  const { offer } = view.subject;
  const { exit, planChange: change } = offer;
  const open = new Set(openTerms(offer).map(({ path }) => path));
  if ((exit?.curePeriodDays ?? null) === null) open.add('exit.curePeriodDays');
  if ((exit?.autoRenewNoticeDays ?? null) === null) open.add('exit.autoRenewNoticeDays');
  if (change !== null && change !== 'none') {
    if (change.by === null) open.add('planChange.by');
    if (change.by !== 'both' && change.noticeDays === null) open.add('planChange.noticeDays');
  }
  return ASKED.filter((path) => open.has(path)).map((path) => ({
    path,
    section: sectionOfTerm(path),
    name: termAt(path)?.name ?? path,
    question: termWordingAt(path)?.question ?? '',
  }));
}
