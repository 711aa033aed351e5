import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/compensation/index.ts';
import type { ReadySubject, YearByYear } from '../../src/findings/index.ts';
import { figuresOf, textOf, yearByYear } from '../../src/findings/index.ts';
import { holds } from '../arbitraries/law.ts';
import type { OfferCase } from '../arbitraries/offers.ts';
import { offers } from '../arbitraries/offers.ts';
import { reachOf } from '../arbitraries/reach.ts';
import { subjectFor } from './subjectIn.ts';

const reach = reachOf('years', [
  'base',
  'advance',
  'production',
  'other',
  'oneTime',
  'takenOff',
  'deficit',
  'target',
  'gap',
]);

function subjectOf(found: OfferCase): ReadySubject {
  const subject = subjectFor(found);
  if (subject.kind === 'missing') throw new Error('a generated offer lacks nothing');
  return subject;
}

function yearsOf(found: OfferCase): YearByYear {
  const years = yearByYear(subjectOf(found), 1);
  reach.count(years.kinds.map(({ kind }) => kind));
  const rows = new Set(years.rows.map(({ key }) => key));
  reach.count((['deficit', 'target', 'gap'] as const).filter((key) => rows.has(key)));
  return years;
}

/** What calc prints for each year. */
function calculated({ offer, horizonYears }: OfferCase) {
  const [found] = calculate({ horizonYears, ladder: null, offers: [offer] });
  return found !== undefined && 'years' in found ? found.years : [];
}

const cases = offers({ years: 4 });
/** No zero below zero. */
const cents = (dollars: number) => Math.round(100 * dollars) + 0;

describe('the years of every offer', () => {
  // Seen to catch: what is taken off left out of the sum.
  test('are bars whose parts add up, to the cent, to what calc says that the year pays', () => {
    holds(cases, (found) => {
      const sums = yearsOf(found).bars.map(({ parts }) =>
        parts.reduce(
          (sum, { kind, from, to }) => sum + (kind === 'takenOff' ? -1 : 1) * (to - from),
          0,
        ),
      );
      expect(sums.map(cents)).toEqual(calculated(found).map(({ cash }) => cash));
    });
  });

  // Seen to catch: a part that begins at the line again.
  test('are stacked from the line up, each part where the one below it ends', () => {
    holds(cases, (found) => {
      for (const { parts } of yearsOf(found).bars) {
        const above = parts.filter(({ kind }) => kind !== 'takenOff');
        expect(above.map(({ from }) => from)).toEqual(
          [0, ...above.map(({ to }) => to)].slice(0, above.length),
        );
        const below = parts.filter(({ kind }) => kind === 'takenOff');
        expect(below.every(({ from, to }) => from < 0 && to === 0)).toBe(true);
      }
    });
  });

  // Seen to catch: the base of the first year shown in each.
  test('show what calc prints of pay, work, target, base and supported pay', () => {
    holds(cases, (found) => {
      const { rows } = yearsOf(found);
      const shown = (key: string) =>
        rows.find((row) => row.key === key)?.figures.map(({ text }) => amountIn(text));
      const years = calculated(found);
      const whole = (amounts: readonly (number | null)[]) =>
        amounts.map((amount) => (amount === null ? null : dollarsOf(amount)));
      expect(shown('cash')).toEqual(whole(years.map(({ cash }) => cash)));
      expect(shown('credited')).toEqual(years.map(({ creditedWrvus }) => creditedWrvus / 100));
      const targets = years.map(({ targetWrvus }) =>
        targetWrvus === null ? null : targetWrvus / 100,
      );
      expect(shown('target') ?? targets.map(() => null)).toEqual(targets);
      const bases = whole(years.map(({ annualBase }) => annualBase));
      expect(shown('annualBase') ?? bases.map(() => null)).toEqual(bases);
      const supported = whole(years.map(({ supportedPay }) => supportedPay));
      expect(shown('supported') ?? supported.map(() => null)).toEqual(supported);
    });
  });

  // Seen to catch: a recalculation told twice.
  test('are told in sentences that end, none of them twice, each figure with a text', () => {
    holds(cases, (found) => {
      const { title, sentence, notes } = yearsOf(found);
      const texts = [sentence, ...notes].map(textOf);
      expect(title).toMatch(/^[A-Z].*[\w%]$/u);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) {
        expect(text).toMatch(/^[A-Z$\d].*[A-Za-z\d%)]\.$/u);
        expect(text).not.toMatch(/ {2}| [.,;:]|,,|undefined|null|NaN|\(\)/);
      }
      const figures = [sentence, ...notes].flatMap(figuresOf);
      expect(figures.filter(({ text }) => text === '')).toEqual([]);
    });
  });

  test('reach every kind of pay and every row', () => expect(reach.unreached()).toEqual([]));
});

/** "$260,000", "−$13", "5,000.5": null for what is no number. */
function amountIn(text: string): number | null {
  const [, minus = '', digits] = /^(−?)\$?([\d,]+(?:\.\d+)?)$/.exec(text) ?? [];
  return digits === undefined ? null : (minus === '' ? 1 : -1) * Number(digits.replaceAll(',', ''));
}

/** Whole dollars, half away from zero, as the page shows them. */
function dollarsOf(amount: number): number {
  return Math.sign(amount) * Math.round(Math.abs(amount) / 100);
}
