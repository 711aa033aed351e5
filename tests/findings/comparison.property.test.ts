import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Offer } from '../../src/compensation/index.ts';
import { certainRows } from '../../src/findings/comparison/certainRows.ts';
import { columnsOf } from '../../src/findings/comparison/compared.ts';
import { comparedYears } from '../../src/findings/comparison/comparedYears.ts';
import { leavingRows } from '../../src/findings/comparison/leavingRows.ts';
import { paidRows } from '../../src/findings/comparison/paidRows.ts';
import { lowAndHigh, volumeRows } from '../../src/findings/comparison/volumeRows.ts';
import type { ComparedOffer, Comparison } from '../../src/findings/index.ts';
import { comparison, equalAsks, subjectOf, textOf } from '../../src/findings/index.ts';
import { holds } from '../arbitraries/law.ts';
import { offers } from '../arbitraries/offers.ts';
import { rebaseTerms, withRate } from '../arbitraries/rebaseTerms.ts';

/** Each case works several offers over all their years: a fifth of the cases here, all of them by LAWS_RUNS. */
const SHARE = 0.2;

const choice = { years: 2, laterPhases: 1 };

/** Two contracts over the same years. */
const pairs = fc.tuple(offers(choice), offers(choice)).map(([first, second]) => ({
  horizonYears: first.horizonYears,
  offers: [first.offer, second.offer],
}));

function compared(found: readonly Offer[], horizonYears: number): readonly ComparedOffer[] {
  return found.map((offer, index) => ({
    id: `o${index}`,
    name: `Offer ${index + 1}`,
    subject: subjectOf({ horizonYears, ladder: null, offers: [offer] }, 0),
    known: null,
  }));
}

function compare(found: readonly ComparedOffer[], baseline = 'o0'): Comparison {
  return comparison(found, { baseline, volumes: null, leavingMonth: null, discountPercent: null });
}

/** The rows of amounts, as the comparison has them. */
function rowsOf(found: readonly ComparedOffer[], baseline: string) {
  const columns = columnsOf(found);
  const years = comparedYears(columns);
  const comparing = { columns, baseline };
  return [
    ...paidRows(comparing, years),
    ...volumeRows(comparing, years, lowAndHigh(columns)),
    ...certainRows(comparing),
    ...leavingRows(comparing, 12),
  ];
}

function said({ title, sentences, results }: Comparison): string {
  return [title, results?.pictures?.byYear.title ?? '', ...sentences.map(textOf)].join(' ');
}

const RANKING = /pays? (?:more|the most)|pay the same|leaves? (?:more|the most)/;

function amounts(text: string): readonly number[] {
  return [...text.matchAll(/([−+]?)\$([\d,.]+)/g)].map(([, sign = '', digits = '']) => {
    const size = Number(digits.replaceAll(',', ''));
    return sign === '−' ? 0 - size : size;
  });
}

describe('a comparison', () => {
  // Seen to fail with the readings of rebasing left out.
  test('never puts an offer that is silent on rebasing above the same offer that is not', () => {
    const honest = fc.record({ found: offers(choice), rebase: rebaseTerms() });
    holds(
      honest,
      ({ found: { offer, horizonYears }, rebase }) => {
        const two = [
          { ...offer, rebase: withRate(rebase) },
          { ...offer, rebase: null },
        ];
        expect(said(compare(compared(two, horizonYears)))).not.toMatch(
          /Offer 2 (?:pays|leaves) (?:more|the most)/,
        );
      },
      SHARE,
    );
  });

  test('ranks nothing across fee-schedule years, engagements or states', () => {
    const apart = fc.constantFrom<(offer: Offer, other: boolean) => Offer>(
      (offer, other) => ({ ...offer, wrvuSchedule: other ? 2021 : 'current' }),
      (offer, other) => ({ ...offer, engagement: other ? 'w2' : '1099' }),
    );
    holds(
      fc.tuple(pairs, apart),
      ([{ offers: two, horizonYears }, as]) => {
        const laid = compared(
          two.map((offer, index) => as(offer, index > 0)),
          horizonYears,
        );
        const found = compare(laid);
        expect(equalAsks(laid, 'o0')).toEqual([]);
        expect(said(found)).not.toMatch(RANKING);
        expect(said(found)).toMatch(/These figures cannot be compared alone/);
      },
      SHARE,
    );
  });

  // Seen to fail with the cap left out of the parts.
  test('is made of parts that add up', () => {
    holds(
      pairs,
      ({ offers: two, horizonYears }) => {
        const stated = two.map((offer) => ({
          ...offer,
          rebase: offer.rebase ?? ('none' as const),
        }));
        const rows = rowsOf(compared(stated, horizonYears), 'o0');
        const total = rows.findIndex(({ key }) => key === 'total');
        for (const column of [0, 1]) {
          const cells = rows.map(({ cells: row }) => amounts(row[column]?.text ?? '')[0] ?? 0);
          const parts = cells.slice(0, total).reduce((sum, amount) => sum + amount, 0);
          // Each of up to six parts and their sum are shown in whole dollars.
          expect(Math.abs(parts - (cells[total] ?? 0))).toBeLessThanOrEqual(3.5);
        }
      },
      SHARE,
    );
  });

  test('turns its differences round with its baseline, and its columns with its offers', () => {
    holds(
      pairs,
      ({ offers: two, horizonYears }) => {
        const laid = compared(two, horizonYears);
        const against = rowsOf(laid, 'o0');
        const turned = rowsOf(laid, 'o1');
        const swapped = rowsOf(laid.toReversed(), 'o0');
        const differences = (rows: typeof against, column: number) =>
          rows.map(({ cells }) => amounts(cells[column]?.difference ?? ''));
        // From the least to the most, turned round: from the most to the least.
        expect(
          differences(turned, 0).map((found) => found.map((each) => 0 - each).toReversed()),
        ).toEqual(differences(against, 1));
        expect(swapped.map(({ cells }) => cells.toReversed())).toEqual(
          against.map(({ cells }) => cells),
        );
      },
      SHARE,
    );
  });
});
