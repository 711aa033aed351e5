import { describe, expect, test } from 'vitest';
import { dollars, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { compile } from './compile.ts';
import type { Model } from './offer.ts';

function missing(terms: Partial<OfferTerms>, years = 5) {
  const offer = offerOf({ phases: [{}], volume: { annualWrvus: wrvus(5000) }, ...terms });
  const compiled = compile(offer, years, null);
  return compiled.kind === 'missing' ? compiled.missing : [];
}

const base = { annualDollars: dollars(260_000) };
const tier = { fromWrvus: wrvus(5000), dollarsPerWrvu: perWrvu(50) };
const bonus = { model: 'bonus', tiers: [tier] } as const;
const salary = { model: 'salary' } as const;

describe('missing terms', () => {
  test('are none where the contract states what its model needs', () => {
    expect(missing({ phases: [{ base, productivity: bonus }] })).toEqual([]);
    expect(missing({ phases: [{ base, productivity: salary }] })).toEqual([]);
  });

  test('of a phase without a model are that model alone', () => {
    expect(missing({ phases: [{}] })).toEqual(['phases[0].productivity.model']);
    expect(missing({ phases: [{ productivity: { tiers: [tier] } }] })).toEqual([
      'phases[0].productivity.model',
    ]);
  });

  test.each<{ readonly model: Model; readonly paths: readonly string[] }>([
    { model: 'salary', paths: ['phases[0].base.annualDollars'] },
    { model: 'bonus', paths: ['phases[0].base.annualDollars', 'phases[0].productivity.tiers'] },
    { model: 'greaterOf', paths: ['phases[0].base.annualDollars', 'phases[0].productivity.tiers'] },
    { model: 'production', paths: ['phases[0].productivity.tiers'] },
    { model: 'draw', paths: ['phases[0].base.annualDollars', 'phases[0].productivity.tiers'] },
  ])('of a silent $model are $paths', ({ model, paths }) =>
    expect(missing({ phases: [{ productivity: { model } }] })).toEqual(paths),
  );

  const silent = { fromWrvus: null, dollarsPerWrvu: null };
  const [from0, rate0, from1, rate1] = [0, 1].flatMap((index) => [
    `phases[0].productivity.tiers[${index}].fromWrvus`,
    `phases[0].productivity.tiers[${index}].dollarsPerWrvu`,
  ]);

  test.each<{ readonly model: Model; readonly paths: readonly unknown[] }>([
    { model: 'salary', paths: [] },
    { model: 'bonus', paths: [from0, rate0, from1, rate1] },
    { model: 'greaterOf', paths: [rate0, from1, rate1] },
    { model: 'production', paths: [rate0, from1, rate1] },
    { model: 'draw', paths: [rate0, from1, rate1] },
  ])('of silent tiers, $model', ({ model, paths }) =>
    expect(
      missing({ phases: [{ base, productivity: { model, tiers: [silent, silent] } }] }),
    ).toEqual(paths),
  );

  test('do not ask where the first tier starts if the base says so', () => {
    const threshold = 'baseDividedByRate' as const;
    const productivity = { model: 'bonus', threshold, tiers: [silent, silent] } as const;
    expect(missing({ phases: [{ base, productivity }] })).toEqual([rate0, from1, rate1]);
  });

  test('name every phase within the horizon that has a term neither stated nor taken over', () => {
    const phases = [
      { productivity: bonus },
      { fromMonth: 13, productivity: salary },
      { fromMonth: 25, base },
      { fromMonth: 37, base: { raisePercentPerYear: null }, productivity: {} },
    ];
    expect(missing({ phases })).toEqual([
      'phases[0].base.annualDollars',
      'phases[1].base.annualDollars',
    ]);
    expect(missing({ phases }, 1)).toEqual(['phases[0].base.annualDollars']);
  });

  test('name the volume last', () => {
    const volume = { annualWrvus: null };
    expect(missing({ phases: [{ productivity: { model: 'production' } }], volume })).toEqual([
      'phases[0].productivity.tiers',
      'volume.annualWrvus',
    ]);
  });
});

describe('the rate of rebasing is missing', () => {
  const zero = { model: 'bonus', tiers: [{ ...tier, dollarsPerWrvu: perWrvu(0) }] } as const;
  const rate = ['rebase.dollarsPerWrvu'];

  test.each<{
    readonly why: string;
    readonly terms: Partial<OfferTerms>;
    readonly years?: number;
    readonly paths: readonly string[];
  }>([
    {
      why: 'where the contract has none',
      terms: { phases: [{ base, productivity: salary }] },
      paths: rate,
    },
    {
      why: 'where all its rates are 0',
      terms: { phases: [{ base, productivity: zero }] },
      paths: rate,
    },
    {
      why: 'not where the contract has one',
      terms: { phases: [{ base, productivity: bonus }] },
      paths: [],
    },
    {
      why: 'not where it is stated',
      terms: {
        phases: [{ base, productivity: salary }],
        rebase: { dollarsPerWrvu: perWrvu(50) },
      },
      paths: [],
    },
    {
      why: 'not where no event falls within the horizon',
      terms: { phases: [{ base, productivity: salary }] },
      years: 1,
      paths: [],
    },
    {
      why: 'not where there is no base to recalculate',
      terms: {
        phases: [
          {
            productivity: {
              model: 'production',
              tiers: [{ ...tier, fromWrvus: null, dollarsPerWrvu: perWrvu(0) }],
            },
          },
        ],
      },
      paths: [],
    },
    {
      why: 'not where a later phase has one',
      terms: {
        phases: [
          { base, productivity: salary },
          { fromMonth: 100, productivity: bonus },
        ],
      },
      paths: [],
    },
    {
      why: 'where the phase of the month before has none, though that of the event has',
      terms: {
        phases: [
          { base, productivity: zero },
          { fromMonth: 14, productivity: bonus },
        ],
        rebase: { everyMonths: 120 },
      },
      paths: rate,
    },
  ])('$why', ({ terms, years, paths }) =>
    expect(missing({ rebase: {}, ...terms }, years ?? 5)).toEqual(paths),
  );
});
