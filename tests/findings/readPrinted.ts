import type { Fraction } from '../arbitraries/fraction.ts';
import {
  differenceOf,
  fraction,
  isAtLeast,
  nearest,
  productOf,
  quotientOf,
  sumOf,
} from '../arbitraries/fraction.ts';

/**
 * Reads a printed derivation back with arithmetic of its own: numbers with their units, + − × ÷,
 * brackets, round(…) to the nearest 0.01, greater of (…; …) and the like. What stands behind the
 * equals sign is the amount that the rest must come to.
 */
export function readPrinted(text: string): { readonly value: Fraction; readonly amount: Fraction } {
  const [left = '', right = left] = text.split(' = ');
  return { value: readExpression(left), amount: readExpression(right) };
}

/** To the nearest hundredth, as the equals sign rounds. */
export function toHundredths(value: Fraction): bigint {
  return nearest(productOf(value, fraction(100)));
}

function readExpression(text: string): Fraction {
  const tokens = tokensOf(text);
  const value = readSum(tokens);
  if (tokens.length > 0) throw new Error(`cannot read ${tokens.join(' ')} in: ${text}`);
  return value;
}

const TOKEN =
  /\$?[\d,]+(?:\.\d+)?(?:%)?|wRVUs?|round|(?:great|less)er of|(?:great|l)est of|least of|[()+−×÷;]/g;

function tokensOf(text: string): string[] {
  const tokens = text.match(TOKEN) ?? [];
  const left = text.replace(TOKEN, '').replace(/\s/g, '');
  if (left !== '') throw new Error(`cannot read "${left}" in: ${text}`);
  return tokens.filter((token) => !token.startsWith('wRVU'));
}

function readSum(tokens: string[]): Fraction {
  let value = readProduct(tokens);
  for (let sign = tokens[0]; sign === '+' || sign === '−'; sign = tokens[0]) {
    tokens.shift();
    const next = readProduct(tokens);
    value = sign === '+' ? sumOf(value, next) : differenceOf(value, next);
  }
  return value;
}

function readProduct(tokens: string[]): Fraction {
  let value = readFactor(tokens);
  for (let sign = tokens[0]; sign === '×' || sign === '÷'; sign = tokens[0]) {
    tokens.shift();
    const next = readFactor(tokens);
    value = sign === '×' ? productOf(value, next) : quotientOf(value, next);
  }
  return value;
}

function readFactor(tokens: string[]): Fraction {
  const token = tokens.shift() ?? '';
  if (token === '−') return differenceOf(fraction(0), readFactor(tokens));
  if (token === '(') return readBracket(tokens)[0] ?? fraction(0);
  if (token === 'round') {
    return fraction(toHundredths(readChoice(tokens)[0] ?? fraction(0)), 100);
  }
  if (token.startsWith('great')) {
    return readChoice(tokens).reduce((a, b) => (isAtLeast(a, b) ? a : b));
  }
  if (token.startsWith('le')) {
    return readChoice(tokens).reduce((a, b) => (isAtLeast(a, b) ? b : a));
  }
  return readNumber(token);
}

function readChoice(tokens: string[]): readonly Fraction[] {
  if (tokens.shift() !== '(') throw new Error('a bracket is missing');
  return readBracket(tokens);
}

function readBracket(tokens: string[]): readonly Fraction[] {
  const values = [readSum(tokens)];
  while (tokens[0] === ';') {
    tokens.shift();
    values.push(readSum(tokens));
  }
  if (tokens.shift() !== ')') throw new Error('a bracket stays open');
  return values;
}

function readNumber(token: string): Fraction {
  const [, digits = '', decimals = ''] = /^\$?([\d,]+)(?:\.(\d+))?/.exec(token) ?? [];
  if (digits === '') throw new Error(`no number: ${token}`);
  const places = BigInt(decimals.length) + (token.endsWith('%') ? 2n : 0n);
  return fraction(BigInt(digits.replaceAll(',', '') + decimals), 10n ** places);
}
