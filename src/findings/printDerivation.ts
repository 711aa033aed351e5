import type { Expression, Line } from '../compensation/index.ts';
import { exactDollars } from './formatNumber.ts';
import { printExpression } from './printExpression.ts';

/**
 * How a line comes about, in one line: "(5,500.00 − 5,000.00) wRVUs × $50.00 = $25,000.00". The
 * equals sign rounds to the cent; an amount that is a plain number stands alone.
 */
export function printDerivation({ derivation, cents }: Pick<Line, 'derivation' | 'cents'>): string {
  return printAmount(derivation.expression, cents);
}

/** A calculation and the amount in dollars that it comes to. */
export function printAmount(expression: Expression, cents: number): string {
  const outermost = expression.kind === 'rounded' ? expression.of : expression;
  const printed = printExpression(outermost);
  const amount = exactDollars(cents);
  return printed === amount ? amount : `${printed} = ${amount}`;
}
