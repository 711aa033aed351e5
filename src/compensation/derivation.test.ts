import { describe, expect, test } from 'vitest';
import type { Expression } from './derivation.ts';
import { evaluate, hundredthsOf, quantity, unitsIn } from './derivation.ts';
import { lowestTerms } from './ratio.ts';

const dollars = (cents: number): Expression => quantity(cents, 'dollars', 'basePaid');
const count = (value: number): Expression => quantity(value, 'count', 'months');

describe('a number of a derivation', () => {
  test.each([
    ['dollars', 100],
    ['wrvus', 100],
    ['hundredths', 100],
    ['dollarsPerWrvu', 10_000],
    ['percent', 10_000],
    ['count', 1],
  ] as const)('in %s counts %s units to one', (unit, units) => expect(unitsIn(unit)).toBe(units));

  test('may say which term states it', () => {
    expect(quantity(5, 'count', 'term', 'items[0].dollars')).toMatchObject({
      path: 'items[0].dollars',
    });
    expect(quantity(5, 'count', 'term')).toMatchObject({ path: null });
  });
});

describe('a derivation comes to', () => {
  test.each<{ readonly expression: Expression; readonly value: unknown }>([
    { expression: dollars(150), value: { n: 3, d: 2 } },
    { expression: { kind: 'negative', of: dollars(150) }, value: { n: -3, d: 2 } },
    { expression: { kind: 'sum', parts: [dollars(100), dollars(50)] }, value: { n: 3, d: 2 } },
    { expression: { kind: 'sum', parts: [] }, value: { n: 0, d: 1 } },
    {
      expression: { kind: 'difference', from: count(2), less: dollars(50) },
      value: { n: 3, d: 2 },
    },
    {
      expression: { kind: 'product', factors: [dollars(5000), count(3)] },
      value: { n: 150, d: 1 },
    },
    { expression: { kind: 'quotient', of: count(1), by: count(3) }, value: { n: 1, d: 3 } },
    {
      // 0.333… to the hundredth
      expression: { kind: 'rounded', of: { kind: 'quotient', of: count(1), by: count(3) } },
      value: { n: 33, d: 100 },
    },
    { expression: { kind: 'greatest', of: [count(1), count(3), count(2)] }, value: { n: 3, d: 1 } },
    { expression: { kind: 'least', of: [count(2), count(1), count(3)] }, value: { n: 1, d: 1 } },
  ])('$value: $expression.kind', ({ expression, value }) =>
    expect(lowestTerms(evaluate(expression))).toEqual(value),
  );

  test('a percent is a hundredth part', () => {
    expect(lowestTerms(evaluate(quantity(7000, 'percent', 'ramp')))).toEqual({ n: 7, d: 10 });
  });

  test('its hundredths with the half away from zero', () => {
    const half: Expression = { kind: 'quotient', of: count(1), by: count(200) };
    expect(hundredthsOf(half)).toBe(1);
    expect(hundredthsOf({ kind: 'negative', of: half })).toBe(-1);
  });
});
