import { describe, expect, test } from 'vitest';
import { offerOf, type PhaseTerms } from '../../tests/builders/offer.ts';
import { basisPoints, cents } from '../compensation/index.ts';
import { openTerms } from './openTerms.ts';

const dollars = (amount: number) => cents(amount * 100);

function asked(phases: readonly PhaseTerms[], name: string): readonly string[] {
  return openTerms(offerOf({ phases }))
    .map(({ path }) => path)
    .filter((path) => path.endsWith(name));
}

describe('the raise of a base', () => {
  const later = { fromMonth: 25, base: { annualDollars: dollars(250_000) } };
  const first = (percent: number | null) => ({
    fromMonth: 1,
    base: {
      annualDollars: dollars(290_000),
      raisePercentPerYear: percent === null ? null : basisPoints(percent * 100),
    },
    productivity: { model: 'salary' as const },
  });

  test('is asked once where no phase states one', () => {
    expect(asked([first(null), later], 'raisePercentPerYear')).toEqual([
      'phases[0].base.raisePercentPerYear',
    ]);
  });

  test('is not asked again where the base before has none', () => {
    expect(asked([first(0), later], 'raisePercentPerYear')).toEqual([]);
  });

  test('is asked for a later base where the one before is raised, which ends with it', () => {
    expect(asked([first(2), later], 'raisePercentPerYear')).toEqual([
      'phases[1].base.raisePercentPerYear',
    ]);
  });
});

describe('what becomes of a period that earned less than was paid', () => {
  const settled = { measuredEveryMonths: 3, cumulative: true } as const;

  test.each([
    ['draw', {}, true],
    ['draw', { measuredEveryMonths: 12 }, true],
    ['bonus', settled, true],
    ['greaterOf', settled, true],
    ['production', settled, false],
    ['bonus', { ...settled, cumulative: false }, false],
    ['bonus', { ...settled, measuredEveryMonths: 12 }, false],
    ['greaterOf', { measuredEveryMonths: 3, cumulative: false }, false],
    ['salary', settled, false],
  ] as const)('%s, %o: asked is %s', (model, terms, isAsked) => {
    const phases = [{ fromMonth: 1, productivity: { model, ...terms } }];
    expect(asked(phases, 'deficit').length > 0).toBe(isAsked);
  });
});
