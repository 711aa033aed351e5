import type { Expression } from '../compensation/index.ts';
import { count, exactDollars, exactWrvus, MINUS, percent, rate, whole } from './formatNumber.ts';

/**
 * A calculation as it is read: `(5,500.00 − 5,000.00) wRVUs × $50.00`. Read back as text, with `%`
 * as hundredths and `round(…)` to the nearest 0.01, it gives the same value exactly.
 */
export function printExpression(expression: Expression): string {
  return isWrvus(expression) ? inWrvus(expression) : write(expression);
}

type NumberOf = Extract<Expression, { readonly kind: 'number' }>;

/** Whether the whole expression counts wRVUs, so that the unit can stand once, behind it. */
function isWrvus(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return expression.unit === 'wrvus';
    case 'negative':
    case 'rounded':
      return isWrvus(expression.of);
    case 'sum':
      return expression.parts.every(isWrvus);
    case 'difference':
      return isWrvus(expression.from) && isWrvus(expression.less);
    case 'product':
      return (
        expression.factors.filter(isWrvus).length === 1 &&
        expression.factors.every((factor) => isWrvus(factor) || isPlain(factor))
      );
    case 'quotient':
      return (
        (isWrvus(expression.of) && isPlain(expression.by)) ||
        (isUnit(expression.of, 'dollars') && isUnit(expression.by, 'dollarsPerWrvu'))
      );
    case 'greatest':
    case 'least':
      return expression.of.every(isWrvus);
  }
}

function isUnit(expression: Expression, unit: NumberOf['unit']): boolean {
  return expression.kind === 'number' && expression.unit === unit;
}

function isPlain(expression: Expression): boolean {
  return (
    isUnit(expression, 'count') || isUnit(expression, 'percent') || isUnit(expression, 'hundredths')
  );
}

function inWrvus(expression: Expression): string {
  const isAtom = expression.kind === 'number' || expression.kind === 'rounded';
  return isAtom ? `${write(expression)} wRVUs` : `(${write(expression)}) wRVUs`;
}

function write(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return writeNumber(expression);
    case 'negative':
      return `${MINUS}${inProduct(expression.of)}`;
    case 'sum':
      return expression.parts.map((part, index) => inSum(part, index > 0)).join(' + ');
    case 'difference':
      return `${inSum(expression.from, false)} ${MINUS} ${inProduct(expression.less)}`;
    case 'product':
      return withUnits(expression.factors).join(' × ');
    case 'quotient':
      return `${withUnits([expression.of]).join('')} ÷ ${inDivisor(expression.by)}`;
    case 'rounded':
      return `round(${printInside(expression.of)})`;
    case 'greatest':
      return choice('greater', 'greatest', expression.of);
    case 'least':
      return choice('lesser', 'least', expression.of);
  }
}

/** Inside a round(…) that itself counts wRVUs, the unit stands behind the bracket. */
function printInside(expression: Expression): string {
  return isWrvus(expression) ? write(expression) : printExpression(expression);
}

function choice(ofTwo: string, ofMore: string, from: readonly Expression[]): string {
  return `${from.length === 2 ? ofTwo : ofMore} of (${from.map(printExpression).join('; ')})`;
}

/** Factors with the unit behind those that count wRVUs, unless the product counts them as a whole. */
function withUnits(factors: readonly Expression[]): readonly string[] {
  const isWhole = factors.every((factor) => isWrvus(factor) || isPlain(factor));
  return factors.map((factor) =>
    isWrvus(factor) && !isWhole ? inWrvus(factor) : inProduct(factor),
  );
}

function isSum({ kind }: Expression): boolean {
  return kind === 'sum' || kind === 'difference';
}

function inSum(part: Expression, isLater: boolean): string {
  return isLater && startsWithMinus(part) ? `(${write(part)})` : write(part);
}

function inProduct(factor: Expression): string {
  return isSum(factor) || startsWithMinus(factor) ? `(${write(factor)})` : write(factor);
}

/** Behind a ÷ anything compound stands in brackets. */
function inDivisor(part: Expression): string {
  const isAtom =
    part.kind === 'number' ||
    part.kind === 'rounded' ||
    part.kind === 'greatest' ||
    part.kind === 'least';
  return isAtom && !startsWithMinus(part) ? write(part) : `(${write(part)})`;
}

function startsWithMinus(expression: Expression): boolean {
  return expression.kind === 'negative' || (expression.kind === 'number' && expression.value < 0);
}

function writeNumber({ unit, value }: NumberOf): string {
  switch (unit) {
    case 'dollars':
      return exactDollars(value);
    case 'wrvus':
      return exactWrvus(value);
    case 'dollarsPerWrvu':
      return rate(value);
    case 'percent':
      return percent(value);
    case 'hundredths':
      return count(value);
    case 'count':
      return whole(value);
  }
}
