import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { workedExamplePhase } from '../../tests/builders/rebased.ts';
import { work, yearOf } from '../../tests/builders/work.ts';
import { explainYear } from './line.ts';
import type { Productivity } from './offer.ts';

function linesOf(terms: OfferTerms, annual: number, year = 1) {
  const offer = offerOf({ ...terms, volume: { annualWrvus: wrvus(annual), ...terms.volume } });
  const worked = work(offer, Math.max(year, 2));
  return explainYear(worked.ran, yearOf(worked, year));
}

const number = (value: number, unit: string, name: string, path: string | null = null) => ({
  kind: 'number',
  value,
  unit,
  name,
  path,
});

describe('the lines of the worked example at 5,500 wRVUs', () => {
  test('are its base and (5,500.00 − 5,000.00) wRVUs × $50.00 = $25,000.00', () => {
    expect(linesOf({ phases: [workedExamplePhase] }, 5500)).toEqual([
      {
        kind: 'base',
        label: null,
        month: null,
        cents: 26_000_000,
        derivation: {
          expression: number(26_000_000, 'dollars', 'annualBase', 'phases[0].base.annualDollars'),
          notes: [],
        },
      },
      {
        kind: 'productivity',
        label: null,
        month: 12,
        cents: 2_500_000,
        derivation: {
          expression: {
            kind: 'rounded',
            of: {
              kind: 'product',
              factors: [
                {
                  kind: 'difference',
                  from: number(550_000, 'wrvus', 'yearWrvus'),
                  less: number(
                    500_000,
                    'wrvus',
                    'threshold',
                    'phases[0].productivity.tiers[0].fromWrvus',
                  ),
                },
                number(
                  500_000,
                  'dollarsPerWrvu',
                  'rate',
                  'phases[0].productivity.tiers[0].dollarsPerWrvu',
                ),
              ],
            },
          },
          notes: [],
        },
      },
    ]);
  });
});

describe('what the figures do not say', () => {
  const notes = (
    productivity: Partial<Productivity>,
    annual: number,
    weights?: readonly number[],
  ) =>
    linesOf(
      {
        phases: [
          {
            base: { annualDollars: dollars(120_000) },
            productivity: {
              tiers: [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }],
              ...productivity,
            },
          },
        ],
        volume: { monthWeights: weights ?? null },
      },
      annual,
    )
      .filter(({ kind }) => kind === 'productivity')
      .map(({ derivation }) => derivation.notes);

  test('a first tier that is not reached, with both numbers', () => {
    const lines = linesOf({ phases: [workedExamplePhase] }, 4200);
    expect(lines[1]?.derivation.notes).toEqual([
      {
        note: 'firstTierNotReached',
        wrvus: number(420_000, 'wrvus', 'yearWrvus'),
        threshold: number(
          500_000,
          'wrvus',
          'threshold',
          'phases[0].productivity.tiers[0].fromWrvus',
        ),
      },
    ]);
  });

  // 2,000 × 50 − 120,000 = −20,000
  test.each([
    ['forgiven', 'shortfallForgiven'],
    ['carried', 'shortfallCarried'],
    ['repaid', 'shortfallRepaid'],
  ] as const)('a shortfall that is %s', (deficit, note) =>
    expect(notes({ model: 'draw', deficit }, 2000)).toEqual([[{ note, cents: 2_000_000 }]]),
  );

  test('a shortfall that waits, and one that is made up by then', () => {
    // Quarters of 30,000 base; 15,000, 45,000, 30,000 and 30,000 of production.
    const weights = [1, 1, 1, 3, 3, 3, 2, 2, 2, 2, 2, 2];
    const quarters = { model: 'draw', measuredEveryMonths: 3, cumulative: true } as const;
    expect(notes(quarters, 2400, weights)).toEqual([
      [{ note: 'shortfallWaits', cents: 1_500_000 }],
      [],
      [],
      [],
    ]);
  });

  test('a balance that is recovered', () => {
    const weights = [1, 1, 1, 3, 3, 3, 2, 2, 2, 2, 2, 2];
    expect(notes({ model: 'draw', measuredEveryMonths: 3 }, 2400, weights)).toEqual([
      [{ note: 'shortfallCarried', cents: 1_500_000 }],
      [{ note: 'deficitRecovered', before: 1_500_000, after: 0 }],
      [],
      [],
    ]);
  });

  test('an amount that is not stated and counts as 0', () => {
    const lines = linesOf(
      {
        phases: [workedExamplePhase],
        items: [
          { kind: 'call', label: 'Call', dollarsPerShift: dollars(500), shiftsPerMonth: null },
          {
            kind: 'withhold',
            label: null,
            of: null,
            percent: percent(10),
            expectedReturnPercent: null,
          },
          { kind: 'retention', label: null, dollars: null, paidInMonth: 12, repayment: null },
        ],
      },
      5000,
    );
    expect(
      lines
        .slice(2)
        .map(({ kind, label, month, cents, derivation }) => [
          kind,
          label,
          month,
          cents,
          derivation.notes.map((note) => 'path' in note && note.path),
        ]),
    ).toEqual([
      ['call', 'Call', null, 0, ['items[0].shiftsPerMonth']],
      ['withhold', null, null, -2_600_000, []],
      ['withholdReturned', null, null, 0, ['items[1].expectedReturnPercent']],
      ['retention', null, 12, 0, ['items[2].dollars']],
    ]);
  });
});

describe('the lines of a year', () => {
  test('have no base under production, and a cap only where the contract has one', () => {
    const production = {
      model: 'production',
      tiers: [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }],
    } as const;
    const kinds = (terms: Partial<OfferTerms>) =>
      linesOf({ phases: [{ productivity: production }], ...terms }, 5000).map(({ kind }) => kind);
    expect(kinds({})).toEqual(['productivity']);
    expect(kinds({ totalCashCapDollars: 'none' })).toEqual(['productivity']);
    expect(kinds({ totalCashCapDollars: dollars(900_000) })).toEqual(['productivity', 'cap']);
  });

  test('explain a cap by what is above it', () => {
    const cap = linesOf(
      { phases: [workedExamplePhase], totalCashCapDollars: dollars(250_000) },
      5000,
    ).at(-1);
    expect(cap).toMatchObject({
      cents: -1_000_000,
      derivation: {
        expression: {
          kind: 'negative',
          of: {
            kind: 'greatest',
            of: [
              number(0, 'dollars', 'nothing'),
              {
                kind: 'difference',
                from: number(26_000_000, 'dollars', 'recurringCash'),
                less: number(25_000_000, 'dollars', 'totalCashCap', 'totalCashCapDollars'),
              },
            ],
          },
        },
      },
    });
  });

  test('explain a base of two parts, and a month on leave apart', () => {
    const leave = [{ fromMonth: 2, months: twoDecimals(1), basePaidPercent: percent(60) }];
    const phases = [
      { ...workedExamplePhase, target: {} },
      { fromMonth: 3, base: { annualDollars: dollars(240_000) } },
    ];
    const [base] = linesOf({ phases, volume: { leave } }, 5000);
    // 21,666.67 + 21,666.66 × 60 % = 13,000.00 + 240,000 − 40,000
    expect(base?.cents).toBe(23_466_667);
    expect(base?.derivation.expression).toMatchObject({
      kind: 'sum',
      parts: [
        { kind: 'rounded', of: { kind: 'quotient' } },
        { kind: 'rounded', of: { kind: 'product' } },
        { kind: 'difference' },
      ],
    });
  });
});
