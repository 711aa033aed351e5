import type { Equaliser, MovedTerm, Offer } from '../../compensation/index.ts';
import { shifted, totalPay } from '../../compensation/index.ts';
import { dollars } from '../formatNumber.ts';
import { listed } from '../formatWords.ts';
import { listedParts, say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { Column, ComparedOffer } from './compared.ts';
import { columnsOf, withFigures } from './compared.ts';
import { comparedYears } from './comparedYears.ts';
import { laterSentences } from './advanceSentences.ts';
import { volumesEntered } from './volumesEntered.ts';
import type { EqualPair } from './equalAsks.ts';
import { equalPairs } from './equalAsks.ts';
import { equalFigure, extremeFigure, wantedFigure } from './equalFigure.ts';
import { changeWords, kindName } from './equalWords.ts';
import type { OfferReading } from './rebaseReadings.ts';
import { whyNotRanked } from './whyNotRanked.ts';

/** What would make each other offer pay as much as the baseline. */
export interface EqualTerms {
  /** Over which years, at which work; or why no terms are sought. */
  readonly sentences: readonly Sentence[];
  readonly offers: readonly EqualOffer[];
}

/** An offer beside the baseline, under one reading of both. */
export interface EqualOffer {
  readonly key: string;
  /** Null until it is worked out. */
  readonly sentences: readonly Sentence[] | null;
  readonly tries: readonly EqualTry[];
}

/** An offer with one kind of its terms changed, to look at beside the others. */
export interface EqualTry {
  readonly by: MovedTerm;
  /** "a rate of $53.20" */
  readonly words: string;
  /** Of the offer that it is a copy of. */
  readonly id: string;
  readonly offer: Offer;
}

/** What was worked out so far, by the keys of what was asked. */
export type EqualAnswers = ReadonlyMap<string, readonly Equaliser[]>;

/** Cents within which two offers pay the same. */
const SAME = 100;

/** Sentences on every other offer: which rate, base, threshold or volume pays what the baseline pays. */
export function equalTerms(
  offers: readonly ComparedOffer[],
  baseline: string,
  answers: EqualAnswers,
): EqualTerms {
  const columns = columnsOf(offers);
  const pairs = equalPairs(columns, baseline);
  const reasons = whyNotRanked(columns);
  if (reasons.length > 0) {
    return {
      sentences: [...reasons, 'So no terms are sought at which they pay the same.'].map(
        (sentence) => [sentence],
      ),
      offers: [],
    };
  }
  if (pairs.length === 0) {
    const isAlone = withFigures(columns).length < 2;
    const sentence = isAlone
      ? 'There is nothing to measure until two offers have figures.'
      : 'The offer that the others are measured against has no figures.';
    return { sentences: [[sentence]], offers: [] };
  }
  return {
    sentences: [
      [introOf(columns)],
      ...laterSentences(withFigures(columns), comparedYears(columns)),
    ],
    offers: pairs.map((pair) => {
      const found = answers.get(pair.key);
      return {
        key: pair.key,
        sentences: found === undefined ? null : sentencesOf(pair, found),
        tries: found === undefined ? [] : triesOf(pair, found),
      };
    }),
  };
}

/** "Over the first 3 years, before tax, at 4,200 wRVUs a year; one change at a time, …" */
function introOf(columns: readonly Column[]): string {
  const { words } = comparedYears(columns);
  return `What each pays ${words}, before tax, ${volumesEntered(columns)}: one change at a time, everything else as it is written.`;
}

function isSame(pair: EqualPair): boolean {
  return Math.abs(paidBy(pair) - pair.asked.wanted) <= SAME;
}

function sentencesOf(pair: EqualPair, found: readonly Equaliser[]): readonly Sentence[] {
  const { asked } = pair;
  const [name, other] = [whose(pair.column, pair.reading), whose(pair.against, pair.baseline)];
  if (isSame(pair)) return [say`${name} and ${other} pay the same: ${wantedFigure(pair)}.`];
  const paid = paidBy(pair);
  const more = paid > asked.wanted ? 'more' : 'less';
  const gap = dollars(Math.abs(paid - asked.wanted));
  const stands = say`${name} pays ${gap} ${more} than ${other.replace(/,$/, '')} (${wantedFigure(pair)}).`;
  const changes = found.flatMap((each): readonly Sentence[] => {
    const figure = equalFigure(pair, each);
    if (figure === null || each.sought?.kind !== 'found') return [];
    const { before, after } = changeWords(pair, each.by, each.terms, each.sought.reached.at);
    return [say`${before}${figure}${after}`];
  });
  const said = listedParts(changes, changes.length > 2 ? ', or ' : ' or ');
  const verb = paid > asked.wanted ? 'It still pays as much' : 'It pays as much';
  return [
    changes.length === 0 ? stands : say`${stands} ${verb} with ${said}.`,
    ...withoutPoint(pair, found),
  ];
}

/** Kinds of change that come to the amount nowhere, or everywhere; those that come to as much together. */
function withoutPoint(pair: EqualPair, found: readonly Equaliser[]): readonly Sentence[] {
  const said = found.flatMap(({ by, terms, sought }) => {
    const figure = extremeFigure(pair, { by, terms, sought });
    if (sought === null || figure === null) return [];
    const isWork = by === 'volume' && sought.kind === 'always';
    const name = isWork ? 'work' : kindName(pair, by, terms);
    return [
      { group: `${sought.kind} ${isWork ? 'work' : figure.text}`, kind: sought.kind, name, figure },
    ];
  });
  const groups = [...new Set(said.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const alike = said.filter((each) => each.group === group);
    const [first] = alike;
    if (first === undefined) return [];
    const { name, kind, figure } = first;
    if (name === 'work') return [say`Without any work it still does: ${figure}.`];
    const names = alike.map((each) => each.name);
    return [
      kind === 'never'
        ? say`No ${listed(names, 'or')} alone does: it comes to ${figure} at the most.`
        : say`Whatever its ${listed(names, 'or')}, it still does: it comes to ${figure} at the least.`,
    ];
  });
}

/** Nobody asks for less: an offer that pays as much or more has nothing to counter. */
function triesOf(pair: EqualPair, found: readonly Equaliser[]): readonly EqualTry[] {
  const { id, offer } = pair.column;
  if (isSame(pair) || paidBy(pair) > pair.asked.wanted) return [];
  return found.flatMap(({ by, terms, sought }): readonly EqualTry[] => {
    if (by === 'volume' || sought?.kind !== 'found' || offer === null) return [];
    const { at } = sought.reached;
    const { before, text } = changeWords(pair, by, terms, at);
    return [{ by, words: `${before}${text}`, id, offer: shifted(offer, by, at) }];
  });
}

/** "Offer B", or "Offer B, with its base unchanged," before a verb. */
function whose({ name }: Column, { words }: OfferReading): string {
  return words === null ? name : `${name}, ${words},`;
}

function paidBy({ reading, years }: EqualPair): number {
  return totalPay(reading.subject.ran, years.first).total;
}
