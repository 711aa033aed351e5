import type { Int } from './integer.ts';
import type { Ratio } from './ratio.ts';
import { greater, lesser, minus, over, plus, ratio, round, times, ZERO } from './ratio.ts';
import { multiply } from './integer.ts';
import type { Cents } from './units.ts';

/** What a number in a derivation counts, and in which whole units it is kept. */
export type Unit =
  /** Cents. */
  | 'dollars'
  /** Hundredths of a wRVU. */
  | 'wrvus'
  /** Ten-thousandths of a dollar. */
  | 'dollarsPerWrvu'
  /** Basis points. */
  | 'percent'
  /** Hundredths of a count: shifts, months. */
  | 'hundredths'
  /** A plain whole number. */
  | 'count';

/** What a number in a derivation is. Terms of the contract carry their path beside it. */
export type NumberName =
  | 'annualBase'
  | 'raise'
  /** The offer's own FTE, and the one that the contract prints its figures for. */
  | 'ownFte'
  | 'printedFte'
  | 'basePaid'
  /** A contract year's credited volume. */
  | 'yearWrvus'
  | 'matureWrvus'
  | 'ramp'
  | 'growth'
  | 'credit'
  /** The part of a year that a run of months carries, by weight and leave. */
  | 'shareOfYear'
  | 'threshold'
  | 'rate'
  | 'nothing'
  | 'settledBefore'
  | 'deficitRecovered'
  /** Advances carried from earlier periods. */
  | 'openBalance'
  /** The one-off payment that is paid back in part. */
  | 'payment'
  | 'servedMonths'
  | 'noticeDays'
  /** Base and settlements of the months before the notice. */
  | 'paidBefore'
  | 'recurringCash'
  | 'totalCashCap'
  | 'withheldFrom'
  | 'withheld'
  | 'months'
  | 'shareOnLeave'
  | 'basePaidOnLeave'
  | 'target'
  | 'supportedPay'
  | 'whole'
  /** A term of the contract, named by its path. */
  | 'term';

/** A calculation as data: numbers in whole units, and what is done with them. */
export type Expression =
  | {
      readonly kind: 'number';
      readonly value: Int;
      readonly unit: Unit;
      readonly name: NumberName;
      /** The term of the offer that states it, as in `phases[0].base.annualDollars`. */
      readonly path: string | null;
    }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'sum'; readonly parts: readonly Expression[] }
  | { readonly kind: 'difference'; readonly from: Expression; readonly less: Expression }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | { readonly kind: 'quotient'; readonly of: Expression; readonly by: Expression }
  /** To the nearest cent or hundredth of a wRVU, half away from zero. */
  | { readonly kind: 'rounded'; readonly of: Expression }
  | { readonly kind: 'greatest'; readonly of: readonly Expression[] }
  | { readonly kind: 'least'; readonly of: readonly Expression[] };

/** How an amount comes about, as data: rounded to the cent, the expression is the amount. */
export interface Derivation {
  readonly expression: Expression;
  readonly notes: readonly Note[];
}

/** What the figures of a line do not say by themselves. */
export type Note =
  | {
      readonly note: 'firstTierNotReached';
      readonly wrvus: Expression;
      readonly threshold: Expression;
    }
  | {
      readonly note:
        | 'shortfallForgiven'
        | 'shortfallCarried'
        | 'shortfallRepaid'
        | 'shortfallWaits';
      readonly cents: Cents;
    }
  | { readonly note: 'deficitRecovered'; readonly before: Cents; readonly after: Cents }
  /** The term at this path is not stated and counts as 0. */
  | { readonly note: 'countsAsZero'; readonly path: string };

/** A number of the derivation. */
export function quantity(
  value: Int,
  unit: Unit,
  name: NumberName,
  path: string | null = null,
): Expression {
  return { kind: 'number', value, unit, name, path };
}

/** The value of an expression, exact, in dollars, wRVUs or plain counts. */
export function evaluate(expression: Expression): Ratio {
  switch (expression.kind) {
    case 'number':
      return ratio(expression.value, unitsIn(expression.unit));
    case 'negative':
      return minus(ZERO, evaluate(expression.of));
    case 'sum':
      return expression.parts.map(evaluate).reduce(plus, ZERO);
    case 'difference':
      return minus(evaluate(expression.from), evaluate(expression.less));
    case 'product':
      return expression.factors.map(evaluate).reduce(times, ratio(1));
    case 'quotient':
      return over(evaluate(expression.of), evaluate(expression.by));
    case 'rounded':
      return ratio(hundredthsOf(expression.of), 100);
    case 'greatest':
      return expression.of.map(evaluate).reduce(greater);
    case 'least':
      return expression.of.map(evaluate).reduce(lesser);
  }
}

/** The value of an expression to the nearest hundredth: whole cents, or hundredths of a wRVU. */
export function hundredthsOf(expression: Expression): number {
  const { n, d } = evaluate(expression);
  return round(ratio(multiply(n, 100), d));
}

/** How many whole units make up one: 100 cents a dollar. */
export function unitsIn(unit: Unit): number {
  switch (unit) {
    case 'dollars':
    case 'wrvus':
    case 'hundredths':
      return 100;
    case 'dollarsPerWrvu':
    case 'percent':
      return 10_000;
    case 'count':
      return 1;
  }
}
