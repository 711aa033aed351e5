import type { WrvuHundredths } from '../../compensation/index.ts';
import { asRead } from '../../compensation/index.ts';
import type { ClinicYear, Leak, LeakPayReading } from '../../production/index.ts';
import { clinicWrvus, leakPay, leaks } from '../../production/index.ts';
import { annualTarget } from '../annualTarget.ts';
import { dollars, exactDollars, wrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { yearView } from '../yearView.ts';
import { articleWrvusGo } from './articleWrvusGo.ts';
import { assumedSentences } from './assumedSentences.ts';
import { clinicFigure } from './clinicFigure.ts';
import { codingSentence } from './codingSentence.ts';
import type { LeakBars } from './leakBars.ts';
import { leakBars } from './leakBars.ts';
import type { LeakRow } from './leakRows.ts';
import { codingRow, creditedRow, leakRow, payLines, promisedRow, restOfPay } from './leakRows.ts';
import { LEAK_NAMES } from './leakWords.ts';
import { missingTerms } from './missingTerms.ts';
import { reachSentences } from './reachSentences.ts';

/** Where the wRVUs of a year go between the template as promised and what is credited. */
export interface WhereWrvusGo {
  /** Whose figures they are. */
  readonly of: 'clinic' | 'article';
  readonly title: string;
  readonly sentences: readonly Sentence[];
  /** The same as a picture; null for the article's shares, which are of no clinic. */
  readonly bars: LeakBars | null;
  readonly columns: readonly string[];
  readonly rows: readonly LeakRow[];
  readonly notes: readonly Sentence[];
}

/**
 * The leaks of the clinic, in wRVUs and in dollars of this contract; before the clinic has figures
 * the article's shares of the shortfall; null where there is neither.
 */
export function whereWrvusGo(subject: ReadySubject, chosenYear: number): WhereWrvusGo | null {
  const { offer, plan } = subject;
  const view = yearView(subject, chosenYear);
  const clinic = asRead(offer.clinic);
  const reading = clinic === null ? null : clinicWrvus(clinic, offer);
  if (reading?.kind !== 'ready') {
    const lacks = reading === null ? [] : missingTerms(offer, reading.missing);
    return articleWrvusGo(view, lacks);
  }
  const found = reading.year;
  const { year } = view;
  const pay = leakPay(found, { offer, horizonYears: plan.years, ladder: null, year });
  const target = annualTarget(view);
  const { promised, credited, leaks: all } = leaks(found);
  const shown = all.filter(({ wrvus: lost, isStated }) => isStated || lost !== 0);
  const lost = shown.filter(({ cause }) => cause !== 'underCoding');
  const coding = shown.find(({ cause }) => cause === 'underCoding');
  const start = found.clinic.template.slotsPerDay === null ? 'seen' : 'promised';
  const title = titleOf(start, promised, credited);
  return {
    of: 'clinic',
    title,
    sentences: [lostSentence(subject, found, lost), ...dollarSentences(subject, found, pay, year)],
    bars: leakBars(title, START_NAMES[start], { promised, credited, leaks: shown }),
    columns: ['wRVUs', `Year ${year}`, 'Later'],
    rows: [
      promisedRow(subject, found, START_NAMES[start], promised),
      ...lost.map((leak) => leakRow(subject, found, leak, pay)),
      creditedRow(subject, found, credited),
      ...(coding === undefined ? [] : [codingRow(subject, found, coding)]),
    ],
    notes: [
      ...(target === null ? [] : reachSentences(offer, found, target as WrvuHundredths)), // a target counts in hundredths
      ...(coding === undefined ? [] : [codingSentence(coding)]),
      ...assumedSentences(offer, found.assumed),
    ],
  };
}

/** Where the waterfall starts: without slots nothing is promised but what is seen. */
const START_NAMES = { promised: 'The template as promised', seen: 'The visits seen' } as const;

function titleOf(start: keyof typeof START_NAMES, promised: number, credited: number): string {
  const [first, last] = [wrvus(promised), wrvus(credited)];
  if (start === 'seen')
    return `The visits seen come to ${first} wRVUs a year; ${last} are credited`;
  return promised === credited
    ? `All of the ${first} wRVUs that the template promises are credited`
    : `The template promises ${first} wRVUs a year; ${last} are credited`;
}

/** The largest of the leaks that is not of coding: coding is never ranked. */
function lostSentence(
  { annual }: ReadySubject,
  found: ClinicYear,
  lost: readonly Leak[],
): Sentence {
  const own =
    annual === found.annualWrvus
      ? ''
      : ` Your own number is ${wrvus(annual)}; here the clinic’s ${wrvus(found.annualWrvus)} counts.`;
  const [first, second] = lost
    .filter((leak) => leak.wrvus > 0)
    .toSorted((one, other) => other.wrvus - one.wrvus);
  if (first === undefined)
    return found.clinic.template.slotsPerDay === null
      ? [`What was promised is not known: enter the slots a clinic day to see what goes.${own}`]
      : [`Nothing that was entered goes between the template and what is seen.${own}`];
  const name = LEAK_NAMES[first.cause];
  const part = second === undefined ? 'What goes' : 'The largest part';
  return [
    `${part}, ${wrvus(first.wrvus)} ${wrvuNoun(first.wrvus)} a year: ${name.charAt(0).toLowerCase()}${name.slice(1)}.${own}`,
  ];
}

/** What all of it closed at once would pay, and why a leak can cost nothing this year. */
function dollarSentences(
  { offer }: ReadySubject,
  found: ClinicYear,
  pay: LeakPayReading,
  year: number,
): readonly Sentence[] {
  if (pay.kind === 'missing' || pay.leaks.length === 0) return [];
  const { recovered, thisYear, later, laterFrom } = pay.together;
  const together = clinicFigure(offer, found, {
    of: `together${year}`,
    text: dollars(thisYear),
    exact: exactDollars(thisYear),
    title: `What year ${year} would pay more with these leaks closed, coding as it is`,
    lines: () => payLines(pay.together, year),
    restsOn: restOfPay(year),
    terms: ['phases', 'rebase', 'items'],
  });
  const after =
    later === 0
      ? 'nothing in the years after it'
      : `${dollars(later)} in the years after it, from year ${laterFrom ?? year + 1} on`;
  const isFree = thisYear === 0 && recovered > 0;
  return [
    say`With all of them closed in year ${String(year)} that year would pay ${together} more before tax, and ${after}${isFree ? ': what is recovered ends below the work from which more is paid in that year' : ''}.`,
  ];
}
