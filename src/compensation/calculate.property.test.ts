import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { offersWithGaps, workspaces } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import type { CalcOffer } from './calculate.ts';
import { calculate } from './calculate.ts';
import { compile } from './compile.ts';
import type { Offer } from './offer.ts';

const reach = reachOf('workspaces', [
  'several offers',
  'one of them lacks terms',
  'nothing missing',
  'base',
  'model',
  'tiers',
  'threshold',
  'rate',
  'rebase rate',
  'volume',
]);

const KINDS = [
  ['base', /\.base\.annualDollars$/],
  ['model', /\.productivity\.model$/],
  ['tiers', /\.productivity\.tiers$/],
  ['threshold', /\.fromWrvus$/],
  ['rate', /tiers\[\d+\]\.dollarsPerWrvu$/],
  ['rebase rate', /^rebase\.dollarsPerWrvu$/],
  ['volume', /^volume\.annualWrvus$/],
] as const;

function missingIn(offer: Offer, horizonYears: number | null): readonly string[] {
  const compiled = compile(offer, horizonYears, null);
  const missing = compiled.kind === 'missing' ? compiled.missing : [];
  reach.count(
    KINDS.filter(([, pattern]) => missing.some((path) => pattern.test(path))).map(([kind]) => kind),
  );
  reach.count(missing.length === 0 ? ['nothing missing'] : []);
  return missing;
}

const lacks = (offer: CalcOffer) => 'missing' in offer;

describe('calc', () => {
  // Seen to catch: the volume of the first offer taken for all.
  test('an offer is computed as if no other stood beside it', () => {
    holds(workspaces(), (workspace) => {
      const together = calculate(workspace);
      reach.count(together.length > 1 ? ['several offers'] : []);
      reach.count(
        together.some(lacks) && !together.every(lacks) ? ['one of them lacks terms'] : [],
      );
      const alone = workspace.offers.flatMap((offer) =>
        calculate({ ...workspace, offers: [offer] }),
      );
      expect(together).toEqual(alone);
      expect(calculate({ ...workspace, offers: workspace.offers.toReversed() })).toEqual(
        alone.toReversed(),
      );
    });
  });

  // Seen to catch: a horizon of 3 years where none is stated.
  test('an offer has its years, or else what it lacks, and nothing for half of it', () => {
    holds(workspaces(), (workspace) => {
      const years = workspace.horizonYears ?? 5;
      const wrong = calculate(workspace).filter((offer) =>
        'years' in offer
          ? offer.years.length !== years || lacks(offer)
          : offer.missing.length === 0,
      );
      expect(wrong).toEqual([]);
    });
  });

  // Seen to catch: a rebase rate asked for although it is stated.
  test('each missing path names a term that the offer does not state, once', () => {
    holds(offersWithGaps(), ({ offer, horizonYears }) => {
      const missing = missingIn(offer, horizonYears);
      expect(new Set(missing).size).toBe(missing.length);
      expect(missing.filter((path) => (valueAt(offer, stepsOf(path)) ?? null) !== null)).toEqual(
        [],
      );
    });
  });

  // Seen to catch: a path that leads nowhere.
  test('with every missing term stated nothing is missing', () => {
    holds(offersWithGaps(), ({ offer, horizonYears }) => {
      const stated = stateAll(offer, horizonYears, 3);
      expect(compile(stated, horizonYears, null)).toMatchObject({ kind: 'ready' });
    });
  });

  // Seen to catch: phases past the horizon asked instead of those within it.
  test('what is missing over a horizon is missing over a longer one', () => {
    holds(
      fc.tuple(offersWithGaps(), fc.integer({ min: 1, max: 3 })),
      ([{ offer, horizonYears }, more]) => {
        const longer = missingIn(offer, horizonYears + more);
        expect(missingIn(offer, horizonYears).filter((path) => !longer.includes(path))).toEqual([]);
      },
    );
  });

  test('every rule is reached', () => expect(reach.unreached()).toEqual([]));
});

/**
 * States what is missing, again while stating it brings up more (tiers, once there is a model). A part
 * that a phase takes over is stated where it stands.
 */
function stateAll(offer: Offer, horizonYears: number, rounds: number): Offer {
  const stated = missingIn(offer, horizonYears).reduce(stateTerm, offer);
  return rounds === 0 ? stated : stateAll(stated, horizonYears, rounds - 1);
}

function stateTerm(offer: Offer, path: string): Offer {
  const copy = structuredClone(offer);
  const steps = stepsOf(path);
  const last = steps.at(-1) ?? '';
  const amounts: Readonly<Record<string, unknown>> = {
    annualDollars: 26_000_000,
    model: 'bonus',
    tiers: [{ fromWrvus: 500_000, dollarsPerWrvu: 500_000 }],
    fromWrvus: 500_000 + Number(steps.at(-2)),
    dollarsPerWrvu: 500_000,
    annualWrvus: 420_000,
  };
  Object.assign(valueAt(copy, steps.slice(0, -1)) ?? {}, { [last]: amounts[last] });
  return copy;
}

/** What stands at a path; undefined where a part on the way is not stated. */
function valueAt(offer: Offer, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (found, step) => (found as Record<string, unknown> | null | undefined)?.[step], // paths name terms
    offer,
  );
}

function stepsOf(path: string): readonly string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '');
}
