import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import type { OfferCase, OfferChoice } from '../../tests/arbitraries/offers.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { readPaths } from '../../tests/arbitraries/readPaths.ts';
import { rebaseTerms, withRate } from '../../tests/arbitraries/rebaseTerms.ts';
import { calculate } from './calculate.ts';
import type { Offer } from './offer.ts';
import type { TermReadings } from './reading.ts';
import { readings } from './readings.ts';

const TERMS = [
  'proratedForLeave',
  'rampPercent',
  'applies',
  'measuredEveryMonths',
  'planYearStartsInMonth',
  'cumulative',
  'deficit',
  'rebase',
  'guaranteedMonths',
  'printedForFte',
  'everyMonths',
  'lookbackMonths',
  'dataLagMonths',
  'dollarsPerWrvu',
  'onlyBelowTargetPercent',
  'becomes',
  'maxCutPercent',
  'floorDollars',
  'leaveExcluded',
  'thresholdFollows',
  'basePaidPercent',
  'expectedPercent',
  'of',
  'expectedReturnPercent',
] as const;
const reach = reachOf('readings', [
  ...TERMS,
  'dollars hang on it',
  'nothing hangs on it',
  'unpriced',
] as const);

interface ReadCase extends OfferCase {
  readonly path: string;
}

/** An offer and one of its terms that can be read in more than one way. */
function readCases(choice: OfferChoice = {}): fc.Arbitrary<ReadCase> {
  return fc.tuple(offers(choice), fc.nat()).map(([{ offer, horizonYears }, place]) => {
    const paths = readPaths(offer);
    return { offer, horizonYears, path: paths[place % paths.length] ?? 'rebase' };
  });
}

/** The offer with nothing stated at the path. */
function silent(offer: Offer, path: string): Offer {
  const copy = structuredClone(offer);
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const part = steps
    .slice(0, -1)
    .reduce<unknown>((found, step) => Reflect.get(found as object, step), copy); // the path leads there
  Reflect.set(part as object, steps.at(-1) ?? '', null); // a part of the copy
  return copy;
}

function readOne(offer: Offer, horizonYears: number, path: string): TermReadings | undefined {
  const [found] = readings({ offer, horizonYears, paths: [path], leavingMonth: 18 });
  return found;
}

/** Cash over the horizon less advances still open, by the ledger. */
function ledgerTotal(offer: Offer, horizonYears: number): number | null {
  const [found] = calculate({ horizonYears, ladder: null, offers: [offer] });
  if (found === undefined || 'missing' in found) return null;
  const cash = found.years.reduce((sum, year) => sum + year.cash, 0);
  return cash - (found.years.at(-1)?.deficit ?? 0);
}

describe('readings', () => {
  // Seen to catch: deficits assumed to be carried under every model.
  test('the reading that the table assumes gives the ledger’s own total', () => {
    holds(readCases(), ({ offer, horizonYears, path }) => {
      const unstated = silent(offer, path);
      const found = readOne(unstated, horizonYears, path);
      const total = ledgerTotal(unstated, horizonYears);
      const assumed = found?.kind === 'pay' ? found.readings.filter(({ isNow }) => isNow) : [];
      const name = path.split('.').at(-1);
      reach.count(TERMS.filter((term) => term === name && found?.kind === 'pay'));
      reach.count(found?.kind === 'unpriced' ? ['unpriced'] : []);
      expect(assumed.map(({ cents }) => cents)).toEqual(assumed.map(() => total));
      expect(found?.kind === 'pay' ? found.now : total).toBe(total);
    });
  });

  // Seen to catch: what is assumed taken for what is stated.
  test('the reading that is stated gives the ledger’s own total', () => {
    holds(readCases(), ({ offer, horizonYears, path }) => {
      const found = readOne(offer, horizonYears, path);
      const held = found?.kind === 'pay' ? found.readings.filter(({ isNow }) => isNow) : [];
      const total = ledgerTotal(offer, horizonYears);
      expect(held.map(({ cents }) => cents)).toEqual(held.map(() => total));
      expect(held.length).toBeLessThanOrEqual(1);
    });
  });

  // Seen to catch: the difference between the first reading and the last.
  test('the spread is the widest difference between two readings', () => {
    holds(readCases(), ({ offer, horizonYears, path }) => {
      const found = readOne(offer, horizonYears, path);
      if (found?.kind !== 'pay') return;
      const sums = found.readings.map(({ cents }) => cents);
      const differences = sums.flatMap((one) => sums.map((other) => one - other));
      reach.count([found.spread > 0 ? 'dollars hang on it' : 'nothing hangs on it']);
      expect(differences).toContain(found.spread);
      expect(differences.filter((difference) => difference > found.spread)).toEqual([]);
    });
  });

  const SETS_A_BASE = rebaseTerms([null, 'base']);
  const IGNORED: readonly (readonly [string, OfferChoice, RegExp])[] = [
    [
      'under a salary, how production is settled',
      { models: ['salary'], rebase: SETS_A_BASE.map(withRate) },
      /productivity/,
    ],
    ['without leave, how leave is treated', { leaves: 0 }, /proratedForLeave|leaveExcluded/],
    [
      'without a bonus, whether its threshold follows the base',
      { models: ['greaterOf', 'production', 'draw'] },
      /thresholdFollows/,
    ],
    [
      'where nothing is recalculated, for how long it is not',
      { rebase: fc.constant('none') },
      /guaranteedMonths/,
    ],
  ];

  // Seen to catch: one more wRVU worked in the readings that say yes.
  test.each(IGNORED)('nothing hangs on a term that is ignored: %s', (_, choice, ignored) => {
    const cases = fc.tuple(offers(choice), fc.nat());
    holds(cases, ([{ offer, horizonYears }, place]) => {
      const paths = readPaths(offer).filter((path) => ignored.test(path));
      const path = paths[place % Math.max(1, paths.length)];
      const found = path === undefined ? undefined : readOne(offer, horizonYears, path);
      expect(found?.kind === 'pay' ? found.spread : 0).toBe(0);
    });
  });

  test('every term is read', () => expect(reach.unreached()).toEqual([]));
});
