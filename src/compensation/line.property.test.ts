import { describe, expect, test } from 'vitest';
import { centsOf, fraction, isSame, productOf, valueOf } from '../../tests/arbitraries/fraction.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { rules, rulesReached } from '../../tests/arbitraries/rules.ts';
import type { Worked } from '../../tests/builders/work.ts';
import { work } from '../../tests/builders/work.ts';
import { calculate } from './calculate.ts';
import type { Expression } from './derivation.ts';
import { evaluate } from './derivation.ts';
import { explainNewBase, explainSupportedPay } from './explainRebase.ts';
import { explainThreshold } from './explainWrvus.ts';
import { explainYear } from './line.ts';
import type { Offer } from './offer.ts';
import { LINE_KINDS } from './yearPay.ts';

const reach = reachOf('lines', rules);

function counted(offer: Offer, horizonYears: number): Worked {
  const worked = work(offer, horizonYears);
  reach.count(rulesReached(worked));
  return worked;
}

describe('the lines of a year', () => {
  // Seen to catch: a year without its cap line.
  test('lines sum to cash', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const { ran, years } = counted(offer, horizonYears);
      const sums = years.map((year) =>
        explainYear(ran, year).reduce((sum, line) => sum + line.cents, 0),
      );
      expect(sums).toEqual(years.map(({ pay }) => pay.cash));
    });
  });

  // Seen to catch: one-off payments left out of the sums by kind.
  test('lines of a kind sum to what calc prints for it', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const { ran, years } = counted(offer, horizonYears);
      const [figures] = calculate({ horizonYears, ladder: null, offers: [offer] });
      const byKind = years.map((year) => {
        const lines = explainYear(ran, year);
        const sums = LINE_KINDS.map((kind) => [
          kind,
          lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.cents, 0),
        ]);
        return { pay: Object.fromEntries(sums) as unknown }; // compared as it stands
      });
      expect(figures).toMatchObject({ years: byKind });
    });
  });

  // Seen to catch: a month of leave paid in part explained as a whole one.
  test('each derivation comes to the cents of its line', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const { ran, years } = counted(offer, horizonYears);
      const lines = years.flatMap((year) => explainYear(ran, year));
      expect(lines.map(({ derivation }) => centsOf(derivation.expression))).toEqual(
        lines.map(({ cents }) => BigInt(cents)),
      );
    });
  });

  // Seen to catch: the greatest of several read as the least.
  test('the engine reads its own derivations as exact arithmetic does', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const { ran, years } = counted(offer, horizonYears);
      const expressions = years
        .flatMap((year) => explainYear(ran, year))
        .map(({ derivation }) => derivation.expression);
      const apart = expressions.filter((expression) => {
        const { n, d } = evaluate(expression);
        return !isSame(fraction(n, d), valueOf(expression));
      });
      expect(apart).toEqual([]);
    });
  });

  // Seen to catch: a credit of less than the whole left out of the explanation.
  test('supported pay and each new base come to what the ledger holds', () => {
    holds(offers({ leaves: 1 }), ({ offer, horizonYears }) => {
      const { ran, years } = counted(offer, horizonYears);
      const supported = [
        ...years.flatMap((year) => year.supported ?? []),
        ...ran.events.flatMap((event) =>
          event.outcome === 'noMonthCounts' ? [] : [event.supported],
        ),
      ];
      expect(supported.map((found) => centsOf(explainSupportedPay(ran, found)))).toEqual(
        supported.map(({ cents }) => BigInt(cents)),
      );
      const bases = ran.events.flatMap((event) => (event.outcome === 'base' ? [event] : []));
      expect(bases.map((event) => centsOf(explainNewBase(ran, event)))).toEqual(
        bases.map(({ base }) => BigInt(base)),
      );
    });
  });

  // Seen to catch: a tier held to the first explained by its own bound.
  test('each threshold is explained by the annual ones of its months', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const { settlements } = counted(offer, horizonYears).ran;
      const apart = settlements.flatMap(({ measured, thresholds }) =>
        thresholds.filter(({ n, d }, tier) => {
          const explained = valueOf(explainThreshold(measured, tier, thresholds));
          return !isSame(productOf(explained, fraction(100)), fraction(n, d));
        }),
      );
      expect(apart).toEqual([]);
    });
  });

  // Seen to catch: the path of the percent withheld beside the percent returned.
  test('each term that a derivation names states the number beside it', () => {
    holds(offers(), ({ offer, horizonYears }) => {
      const { ran, years } = counted(offer, horizonYears);
      const numbers = years
        .flatMap((year) => explainYear(ran, year))
        .flatMap(({ derivation }) => numbersIn(derivation.expression))
        .filter(({ path, name }) => path?.startsWith('items') === true && name === 'term');
      expect(numbers.map(({ value }) => value)).toEqual(
        numbers.map(({ path }) => termAt(offer, path ?? '') ?? 0),
      );
    });
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});

type NumberIn = Extract<Expression, { readonly kind: 'number' }>;

function numbersIn(expression: Expression): readonly NumberIn[] {
  switch (expression.kind) {
    case 'number':
      return [expression];
    case 'negative':
    case 'rounded':
      return numbersIn(expression.of);
    case 'sum':
      return expression.parts.flatMap(numbersIn);
    case 'product':
      return expression.factors.flatMap(numbersIn);
    case 'difference':
      return [expression.from, expression.less].flatMap(numbersIn);
    case 'quotient':
      return [expression.of, expression.by].flatMap(numbersIn);
    case 'greatest':
    case 'least':
      return expression.of.flatMap(numbersIn);
  }
}

/** The term of an offer at a path as in `items[0].dollars`. */
function termAt(offer: Offer, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>(
      (found, step) => (found as Record<string, unknown>)[step], // the path was made from the offer
      offer,
    );
}
