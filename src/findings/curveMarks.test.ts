import { expect, test } from 'vitest';
import { dollars, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import type { PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { curveMarks } from './curveMarks.ts';
import { subjectOf } from './subject.ts';
import { yearView } from './yearView.ts';

const bonus = (measuredEveryMonths: 1 | 3 | 6 | 12, fromMonth = 1): PhaseTerms => ({
  fromMonth,
  base: fromMonth === 1 ? { annualDollars: dollars(260_000) } : {},
  productivity: {
    model: 'bonus',
    tiers: [{ fromWrvus: wrvus(5000), dollarsPerWrvu: perWrvu(50) }],
    measuredEveryMonths,
  },
});

/** The bends of the first year at 9,000 wRVUs, the months weighing this. */
function bends(phases: readonly PhaseTerms[], monthWeights: readonly number[]): readonly string[] {
  const volume = { annualWrvus: wrvus(9000), monthWeights };
  const offers = [offerOf({ phases, volume })];
  const subject = subjectOf({ horizonYears: 1, ladder: null, offers }, 0);
  if (subject.kind !== 'ready') throw new Error('the offer has figures');
  return curveMarks(yearView(subject, 1)).map(({ label }) => label);
}

const quarters = (...weights: readonly number[]) =>
  weights.flatMap((weight) => [weight, weight, weight]);

test('a quarter that reaches the bonus at another volume is another quarter', () => {
  // Of 9,000 each of three quarters works 2 ÷ 7, the last 1 ÷ 7: 1,250 of 4,375 and of 8,750.
  expect(bends([bonus(3)], quarters(2, 2, 2, 1))).toEqual([
    'you: 9,000',
    'bonus starts at 4,375',
    'bonus starts at 8,750, another quarter',
  ]);
});

test('of more than two the last says from where on every quarter has reached it', () => {
  // 30%, twice 25% and 20% of the year: 1,250 ÷ 0.3 = 4,166.67, 1,250 ÷ 0.25 and 1,250 ÷ 0.2.
  expect(bends([bonus(3)], quarters(30, 25, 25, 20))).toEqual([
    'you: 9,000',
    'bonus starts at 4,166.67',
    'bonus starts at 5,000, 2 other quarters',
    'bonus in every quarter from 6,250',
  ]);
});

test('a half-year is named as one', () => {
  expect(bends([bonus(6)], [...quarters(3, 3), ...quarters(2, 2)])).toEqual([
    'you: 9,000',
    'bonus starts at 4,166.67',
    'bonus starts at 6,250, another half-year',
  ]);
});

test('of twelve months that reach it one after another the first and the last are told', () => {
  // The last month works 120 ÷ 1,200 of the year, the first 80 ÷ 1,200: 416.67 of 4,166.67 and of 6,250.
  const months = [80, 90, 95, 100, 102, 104, 106, 108, 110, 95, 90, 120];
  expect(bends([bonus(1)], months)).toEqual([
    'you: 9,000',
    'bonus starts at 4,166.67',
    'bonus in every month from 6,250',
  ]);
});

test('a rest of the year under terms of a later phase is told apart as that', () => {
  // Four months of twelve need 1,666.67 wRVUs and work 5 ÷ 16 of the year, eight need 3,333.33 of 11 ÷ 16.
  const months = [50, 50, 50, 50, 55, 55, 55, 55, 55, 55, 55, 55];
  expect(bends([bonus(12), bonus(12, 5)], months)).toEqual([
    'you: 9,000',
    'bonus starts at 4,848.49',
    'bonus starts at 5,333.34, earlier terms',
  ]);
});

test('quarters that are alike have one mark', () => {
  expect(bends([bonus(3)], quarters(1, 1, 1, 1))).toEqual(['you: 9,000', 'bonus starts at 5,000']);
});
