import { describe, expect, test } from 'vitest';
import { dollars, percent, wrvus } from '../../tests/builders/amounts.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { rebased, workedExamplePhase } from '../../tests/builders/rebased.ts';
import { work } from '../../tests/builders/work.ts';
import { explainNewBase, explainSupportedPay } from './explainRebase.ts';

const number = (value: number, unit: string, name: string, path: string | null = null) => ({
  kind: 'number',
  value,
  unit,
  name,
  path,
});

describe('a recalculated base', () => {
  const explained = (found: ReturnType<typeof rebased>) => {
    const [event] = found.ran.events;
    return event?.outcome === 'base' ? explainNewBase(found.ran, event) : null;
  };
  const supported = {
    kind: 'rounded',
    of: {
      kind: 'product',
      factors: [
        number(400_000, 'wrvus', 'yearWrvus'),
        number(500_000, 'dollarsPerWrvu', 'rate', 'rebase.dollarsPerWrvu'),
      ],
    },
  };

  test('is explained by the year of work and the rate', () => {
    expect(explained(rebased({}, 4000))).toEqual(supported);
  });

  test('is explained with the limit that moved it', () => {
    expect(explained(rebased({ maxCutPercent: percent(10) }, 4000))).toEqual({
      kind: 'greatest',
      of: [
        supported,
        {
          kind: 'rounded',
          of: {
            kind: 'product',
            factors: [
              number(26_000_000, 'dollars', 'annualBase'),
              {
                kind: 'difference',
                from: number(10_000, 'percent', 'whole'),
                less: number(1000, 'percent', 'term', 'rebase.maxCutPercent'),
              },
            ],
          },
        },
      ],
    });
  });

  test('is explained by our yardstick at base ÷ target', () => {
    const offer = offerOf({
      phases: [{ ...workedExamplePhase, base: { annualDollars: dollars(260_000.01) } }],
      volume: { annualWrvus: wrvus(4200) },
    });
    const { ran, years } = work(offer, 1);
    const found = years[0]?.supported ?? null;
    expect(found === null ? null : explainSupportedPay(ran, found)).toMatchObject({
      of: {
        factors: [
          number(420_000, 'wrvus', 'yearWrvus'),
          {
            kind: 'quotient',
            of: number(26_000_001, 'dollars', 'annualBase'),
            by: number(500_000, 'wrvus', 'target'),
          },
        ],
      },
    });
  });
});
