import { figure } from '../figure.ts';
import { count, dollars, exactDollars, wrvus } from '../formatNumber.ts';
import { capital, listed, wrvuNoun } from '../formatWords.ts';
import { listedParts, say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { termsNeeded } from '../sentences/missingSentence.ts';
import { yearView } from '../yearView.ts';
import { advanceSentences, laterSentences } from './advanceSentences.ts';
import type { PayByVolume } from './ahead.ts';
import { mostOf } from './ahead.ts';
import { runsOf } from './yearRuns.ts';
import { amountText, wholeDollars } from './cell.ts';
import { CERTAIN_RESTS_ON, CERTAIN_TERMS, certainCents, certainLines } from './certainRows.ts';
import type { Column } from './compared.ts';
import { enteredIn, withFigures } from './compared.ts';
import type { ComparedYears } from './comparedYears.ts';
import { yearEnds, yearsName } from './comparedYears.ts';
import { keptByYear } from './keptByYear.ts';
import { stepsOf, totalLines } from './paidSteps.ts';
import { isSilent } from './rebaseReadings.ts';
import { amountOf } from './row.ts';
import type { StandingClause } from './standingWords.ts';
import { rangeSentence } from './rangeSentence.ts';
import type { LowAndHigh } from './volumeRows.ts';
import { totalAt } from './volumeRows.ts';
import { volumesEntered } from './volumesEntered.ts';
import { notKnownToAgree } from './whyNotRanked.ts';

/** What the sentences are read from, where any offer has figures. */
interface Found {
  readonly years: ComparedYears;
  /** Why the figures do not say by themselves which offer pays more. */
  readonly reasons: readonly string[];
  readonly clauses: readonly StandingClause[];
  readonly pay: PayByVolume;
  /** The range that is asked about. */
  readonly volumes: LowAndHigh;
}

/** What each offer pays more at, and what stands in the way of saying so. */
export function comparisonSentences(
  columns: readonly Column[],
  found: Found | null,
): readonly Sentence[] {
  return [...(found === null ? [] : ofFigures(columns, found)), ...withoutFigures(columns)];
}

/** Why these years, why figures do not rank by themselves, and what they rest on: no sum of them. */
export function comparedAsEntered(
  columns: readonly Column[],
  { years, reasons }: Pick<Found, 'years' | 'reasons'>,
): readonly Sentence[] {
  const ready = withFigures(columns);
  return [
    [years.sentence],
    ...reasons.map((reason) => [reason]),
    ...silentSentences(ready),
    ...notKnownToAgree(columns).map((sentence) => [sentence]),
    ...workSentence(ready),
    ...timeSentence(ready),
    ...withoutFigures(columns),
  ];
}

function ofFigures(
  columns: readonly Column[],
  { years, reasons, clauses, pay, volumes }: Found,
): readonly Sentence[] {
  const ready = withFigures(columns);
  const isRanked = reasons.length === 0 && ready.length > 1;
  return [
    [years.sentence],
    paidSentence(ready, years),
    ...advanceSentences(ready, years),
    ...laterSentences(ready, years),
    ...reasons.map((reason) => [reason]),
    // Two sides are what the title says.
    ...(isRanked && clauses.length > 2 ? [volumeSentence(clauses, years)] : []),
    ...(isRanked && clauses.length > 1 ? [rangeSentence(ready, pay, volumes, years)] : []),
    ...(isRanked ? [...stayingSentence(ready, years), ...certainSentence(ready)] : []),
    ...silentSentences(ready),
    ...notKnownToAgree(columns).map((sentence) => [sentence]),
    ...workSentence(ready),
    ...timeSentence(ready),
  ];
}

/** "Over the first 3 years, at 4,200 wRVUs a year, before tax, Offer A pays $780,000 and Offer B $765,000 to $780,000." */
export function paidSentence(columns: readonly Column[], years: ComparedYears): Sentence {
  const clauses = columns.map((column, index) => {
    const verb = index === 0 ? ' pays' : '';
    return say`${column.name}${verb} ${paidFigure(column, years)}`;
  });
  return say`${capital(years.words)}, ${volumesEntered(columns)}, before tax, ${listedParts(clauses)}.`;
}

function paidFigure(column: Column, years: ComparedYears): Figure {
  const subject = enteredIn(column);
  const of = (reading: typeof subject) => totalAt(reading, years.first, reading.annual);
  const amount = amountOf(column, { of }) ?? { least: 0, most: 0 };
  const isOne = amount.least === amount.most;
  return figure(yearView(subject, years.first.to), {
    of: `compare.${column.id}.total`,
    text: amountText(wholeDollars, amount),
    exact: isOne
      ? exactDollars(amount.most)
      : `${exactDollars(amount.least)} to ${exactDollars(amount.most)}`,
    title: `What ${column.name} pays ${years.words}`,
    lines: () =>
      column.readings.slice(0, isOne ? 1 : column.readings.length).flatMap((reading) => {
        const { printed, lines } = stepsOf(totalLines(reading.subject, years.first));
        const label = isOne ? 'In all' : capital(reading.words ?? 'in all');
        return [
          ...lines.map((line) => ({
            ...line,
            label: isOne ? capital(line.label) : `${label}: ${line.label}`,
          })),
          { label, printed, amount: exactDollars(of(reading.subject)), notes: [] },
        ];
      }),
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume', 'termMonths'],
    restsOn: [
      `${yearsName(years.first)}.`,
      `${wrvus(subject.annual)} ${wrvuNoun(subject.annual)} a year in a full practice.`,
      'Before tax.',
      'If neither side ends it.',
    ],
  });
}

function volumeSentence(clauses: readonly StandingClause[], { words }: ComparedYears): Sentence {
  const said = clauses.map(({ who, where }) => `${where} ${who}`).join('; ');
  return [`By volume, ${words}: ${said}.`];
}

/** Who has left the most in hand on resigning at the end of each year. */
function stayingSentence(columns: readonly Column[], years: ComparedYears): readonly Sentence[] {
  const kept = columns.map(keptByYear);
  const most = (kept[0] ?? []).map((_, year) =>
    mostOf(kept.map((byYear) => byYear[year] ?? { least: 0, most: 0 })),
  );
  const runs = runsOf(most, years.first.to);
  if (new Set(runs.map((run) => run.most.join(' '))).size < 2) return [];
  const said = runs.map((run) => {
    const renewed = run.from > years.first.to ? ', if renewed,' : '';
    return `${yearEnds(run)}${renewed} ${whoLeaves(columns, run.most)}`;
  });
  return [
    [
      `By how long you stay, counting what is paid by then less what is paid back on resigning, a tail apart: ${said.join('; ')}.`,
    ],
  ];
}

function whoLeaves(columns: readonly Column[], most: readonly number[]): string {
  const names = most.flatMap((place) => columns[place]?.name ?? []);
  if (names.length === 0) return 'it hangs on what is not stated';
  if (names.length === columns.length) return 'all leave the same';
  const more = columns.length === 2 ? 'more' : 'the most';
  return `${listed(names)} ${names.length === 1 ? 'leaves' : 'leave'} ${more}`;
}

/** What is certain on the first day, where every contract says it. */
function certainSentence(columns: readonly Column[]): readonly Sentence[] {
  const said = columns.flatMap((column): readonly Sentence[] => {
    const cents = certainCents(column);
    if (cents === null) return [];
    const certain = figure(yearView(enteredIn(column), 1), {
      of: `compare.${column.id}.certain`,
      text: dollars(cents),
      exact: exactDollars(cents),
      title: `What is certain under ${column.name} if the employer gives notice on the first day`,
      lines: () => certainLines([column]),
      terms: CERTAIN_TERMS,
      restsOn: CERTAIN_RESTS_ON,
    });
    return [say`${certain} under ${column.name}`];
  });
  if (said.length < columns.length) return [];
  return [
    say`If the employer gives notice on the first day, without cause, what is certain before tax is ${listedParts(said)}.`,
  ];
}

/** Offers that say nothing of rebasing: read both ways where another says how, else unchanged. */
function silentSentences(columns: readonly Column[]): readonly Sentence[] {
  const silent = columns.filter((column) => isSilent(enteredIn(column)));
  const unchanged = silent.filter(({ readings }) => readings.length === 1);
  const names = unchanged.map(({ name }) => name);
  return [
    ...silent
      .filter(({ readings }) => readings.length > 1)
      .map(({ name, readings }): Sentence => {
        const ways = readings.flatMap(({ words }) => words ?? []);
        return [
          `${name} does not say whether its base is recalculated: its sums run from the least to the most that it pays, ${listed(ways)}.`,
        ];
      }),
    ...(names.length === 0
      ? []
      : [
          [
            `${listed(names)} ${names.length === 1 ? 'does' : 'do'} not say whether the base is recalculated; here it is not.`,
          ],
        ]),
  ];
}

/** Where the offers are worked at other volumes, or by another share of full time. */
function workSentence(columns: readonly Column[]): readonly Sentence[] {
  const volumes = columns.map((column) => enteredIn(column).annual);
  const shares = columns.map((column) => enteredIn(column).offer.clinicalFte ?? 100);
  const worked = columns.map(({ name }, index) => `${name} at ${wrvus(volumes[index] ?? 0)}`);
  const timed = columns.map(({ name }, index) => `${name} is for ${count(shares[index] ?? 0)} FTE`);
  return [
    ...(new Set(volumes).size > 1
      ? [[`The offers are worked at other volumes, as entered: ${listed(worked)} wRVUs a year.`]]
      : []),
    ...(new Set(shares).size > 1 ? [[`${listed(timed)}.`]] : []),
  ];
}

function timeSentence(columns: readonly Column[]): readonly Sentence[] {
  const late = columns.filter((column) => {
    const { offer, plan } = enteredIn(column);
    return (offer.termMonths ?? 0) > 12 * plan.years;
  });
  return late.length === 0
    ? []
    : [[`The term of ${listed(late.map(({ name }) => name))} runs past the years looked at.`]];
}

function withoutFigures(columns: readonly Column[]): readonly Sentence[] {
  return columns.flatMap(({ name, subject }): readonly Sentence[] => {
    if (subject === null) return [[`${name} has no figures while an entry of it does not read.`]];
    if (subject.kind === 'ready') return [];
    return [
      [
        `${name} has no figures until ${listed(termsNeeded(subject).map(({ label }) => label))} is entered.`,
      ],
    ];
  });
}
