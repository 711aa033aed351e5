import type { Segment } from '../compensation/index.ts';
import { round } from '../compensation/index.ts';
import { countsOtherwise, creditedAt, volumeName } from './creditedAt.ts';
import { figure } from './figure.ts';
import { exactDollars, percent, wrvus } from './formatNumber.ts';
import { listedParts, say } from './say.ts';
import type { Figure, Sentence } from './sentence.ts';
import type { SlopePart } from './slopeParts.ts';
import { slopeParts } from './slopeParts.ts';
import type { YearView } from './yearView.ts';

/** "adds $50.00 of base", and of the next stretch "$100.00 (base $50.00, bonus $50.00)", "nothing". */
export function adds(view: YearView, segment: Segment, key: 'own' | 'next'): Sentence {
  const cents = centsEach(segment);
  const parts = slopeParts(view, segment);
  const verb = key === 'own' ? 'adds ' : '';
  if (cents === 0) {
    return parts.some(({ name }) => name === 'cap')
      ? say`${verb}nothing (the cap is reached)`
      : say`${verb}nothing`;
  }
  const each = slopeFigure(view, segment, key, cents, parts);
  const made = madeOf(view, segment, key, parts);
  return cents > 0 ? say`${verb}${each}${made}` : say`takes ${each} off${made}`;
}

/** Of what the sum is made, unless it is all bonus or production. */
function madeOf(
  view: YearView,
  segment: Segment,
  key: 'own' | 'next',
  parts: readonly SlopePart[],
): Sentence {
  const [only] = parts;
  // Parts that each round to the cent need not add up to the rounded sum: then only opening shows them.
  if (parts.reduce((sum, { cents }) => sum + cents, 0) !== centsEach(segment)) return [];
  if (parts.length === 1 && only !== undefined) {
    return only.name === 'base' ? say` of ${only.word}` : [];
  }
  const clauses = parts.map((part) => {
    const amount = figure(view, {
      of: `curve${view.year}.${key}.${part.name}`,
      text: exactDollars(Math.abs(part.cents)),
      exact: `${exactDollars(part.cents)} per wRVU`,
      title: `What a wRVU adds in year ${view.year}: ${part.word}`,
      lines: () => [part.line],
      terms: ['phases', 'rebase', 'items', 'totalCashCapDollars'],
      restsOn: restsOn(view, segment),
    });
    if (part.cents > 0) return say`${part.word} ${amount}`;
    return part.name === 'cap'
      ? say`less ${amount} cut by the cap`
      : say`less ${amount} ${part.word}`;
  });
  return parts.length === 0 ? [] : say` (${listedParts(clauses, ', ')})`;
}

/** What each wRVU of a stretch adds, with what it is made of; `key` names it among those of its year. */
export function slopeFigure(
  view: YearView,
  segment: Segment,
  key: string,
  cents: number,
  parts: readonly SlopePart[],
): Figure {
  const { from, to, fromCents, toCents } = segment;
  return figure(view, {
    of: `curve${view.year}.${key}`,
    text: exactDollars(Math.abs(cents)),
    exact: `${exactDollars(cents)} per wRVU`,
    title: `What a wRVU adds in year ${view.year}`,
    lines: () => [
      ...parts.map(({ line }) => line),
      {
        label: `From ${wrvus(from)} to ${wrvus(to)} wRVUs`,
        printed: `${exactDollars(fromCents)} to ${exactDollars(toCents)}`,
        amount: `${exactDollars(cents)} per wRVU`,
        notes: shareNote(view, segment),
      },
    ],
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume'],
    restsOn: restsOn(view, segment),
  });
}

/** Why a rate of $50.00 adds $42.50: the part of a wRVU that the year counts. */
function shareNote(view: YearView, segment: Segment): readonly string[] {
  const share = countsOtherwise(view) ? shareOf(view, segment) : null;
  const what = volumeName(view) === 'fullPractice' ? 'of a full practice' : 'as entered';
  return share === null ? [] : [`Year ${view.year} counts ${share} of each wRVU ${what}.`];
}

/** "85%", what a year counts of a wRVU along a stretch. */
function shareOf(view: YearView, { from, to }: Segment): string | null {
  if (from === to) return null;
  const counted = creditedAt(view, to) - creditedAt(view, from);
  return percent(round({ n: counted * 10_000, d: to - from }));
}

function restsOn({ year }: YearView, { from, to }: Segment): readonly string[] {
  return [
    `Year ${year}, from ${wrvus(from)} to ${wrvus(to)} wRVUs a year.`,
    'Every year worked at that volume.',
    'Before tax.',
  ];
}

function centsEach({ slope }: Segment): number {
  return round({ n: Number(slope.n) * 100, d: slope.d });
}

/** What each wRVU adds along a stretch, to the cent. */
export function eachWrvu(segment: Segment): string {
  return exactDollars(centsEach(segment));
}

/** Of what a step is made, where it is no plain rate: "$50.00 of base and $50.00 of bonus". */
export function partsOfEach(view: YearView, segment: Segment): readonly string[] {
  if (centsEach(segment) === 0) return [];
  const parts = slopeParts(view, segment);
  const share = countsOtherwise(view) ? shareOf(view, segment) : null;
  const counted = share === null ? [] : [`${share} of each wRVU counts`];
  const made = parts.map(({ cents, word }, index) => {
    const sign = cents < 0 ? 'less ' : index === 0 ? '' : 'and ';
    return `${sign}${exactDollars(Math.abs(cents))} of ${word}`;
  });
  return [...(parts.length < 2 ? [] : [made.join(' ')]), ...counted];
}
