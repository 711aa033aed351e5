import type { Expression, Line } from '../compensation/index.ts';
import { hundredthsOf } from '../compensation/index.ts';
import { exactDollars, exactWrvus } from './formatNumber.ts';
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
  return printedAs(expression, exactDollars(cents));
}

/** A calculation and the wRVUs that it comes to: "(4,800.00 × 0.9) wRVUs = 4,320.00 wRVUs". */
export function printWrvus(expression: Expression): string {
  return printedAs(expression, `${exactWrvus(hundredthsOf(expression))} wRVUs`);
}

function printedAs(expression: Expression, amount: string): string {
  const outermost = expression.kind === 'rounded' ? expression.of : expression;
  const printed = printExpression(outermost);
  return printed === amount ? amount : `${printed} = ${amount}`;
}
