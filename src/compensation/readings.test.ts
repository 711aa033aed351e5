import { describe, expect, test } from 'vitest';
import type { OfferTerms, PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { dollars, percent, perWrvu, twoDecimals, wrvus } from '../../tests/builders/amounts.ts';
import type { Item, Offer, Repayment } from './offer.ts';
import type { TermReadings } from './reading.ts';
import { readings } from './readings.ts';

const tier = (from: number, rate: number) => ({
  fromWrvus: wrvus(from),
  dollarsPerWrvu: perWrvu(rate),
});

function contract(phase: PhaseTerms = {}, terms: Partial<OfferTerms> = {}): Offer {
  return offerOf({
    phases: [
      {
        base: { annualDollars: dollars(260_000) },
        target: { annualWrvus: wrvus(5000) },
        productivity: { model: 'bonus', tiers: [tier(5000, 50)] },
        ...phase,
      },
    ],
    rebase: 'none',
    ...terms,
    volume: { annualWrvus: wrvus(4200), ...terms.volume },
  });
}

function read(offer: Offer, path: string, horizonYears = 1): TermReadings | undefined {
  return (
    readings({ offer, horizonYears, paths: [path], leavingMonth: 18 }).next().value ?? undefined
  );
}

/** Each reading's value and dollars, the one that holds now starred, and the spread last. */
function sums(offer: Offer, path: string, horizonYears = 1): unknown {
  const found = read(offer, path, horizonYears);
  if (found === undefined || found.kind === 'unpriced') return found;
  const each = found.readings.map(
    ({ value, cents, isNow }) =>
      `${typeof value === 'string' ? value : JSON.stringify(value)} ${cents / 100}${isNow ? ' *' : ''}`,
  );
  return [...each, found.spread / 100];
}

const bonus = (terms: PhaseTerms['productivity']): PhaseTerms => ({
  productivity: { model: 'bonus', tiers: [tier(5000, 50)], ...terms },
});
const signing = (repayment: Repayment | 'none' | null, amount = 30_000): Item => ({
  kind: 'signing',
  label: null,
  dollars: dollars(amount),
  paidInMonth: null,
  repayment,
});
const earned = (how: Repayment['how'], months: number | null): Repayment => ({
  how,
  months,
  fromMonth: null,
  waived: null,
});

describe('what hangs on a term', () => {
  test('quarters that stand alone, or count from the start of the year', () => {
    // A year's quarters of 800, 1,600, 1,066.67 and 1,333.33 wRVUs against 1,250 each.
    const monthWeights = [6, 6, 6, 12, 12, 12, 8, 8, 8, 10, 10, 10];
    const offer = contract(bonus({ measuredEveryMonths: 3 }), {
      volume: { annualWrvus: wrvus(4800), monthWeights },
    });
    expect(sums(offer, 'phases[0].productivity.cumulative', 5)).toEqual([
      'false 1408333.35 *',
      'true 1300000',
      108_333.35,
    ]);
  });

  test('a higher rate on its own tier, above the threshold, or on all', () => {
    const offer = contract(bonus({ tiers: [tier(4000, 45), tier(5000, 60)] }), {
      volume: { annualWrvus: wrvus(5600) },
    });
    expect(sums(offer, 'phases[0].productivity.applies')).toEqual([
      'marginal 341000 *',
      'wholeAboveThreshold 356000',
      'wholeFromFirst 596000',
      255_000,
    ]);
  });

  test('a draw that is not earned: let go, carried or repaid; what is carried is taken off', () => {
    const offer = contract({ productivity: { model: 'draw', tiers: [tier(0, 50)] } });
    expect(sums(offer, 'phases[0].productivity.deficit')).toEqual([
      'forgiven 260000',
      'carried 210000 *',
      'repaid 210000',
      50_000,
    ]);
  });

  test('a base that nothing says is recalculated, or that is, after its 24 months', () => {
    const offer = contract({}, { rebase: null, guaranteedMonths: 24 });
    const found = read(offer, 'rebase', 5);
    expect(found).toMatchObject({ kind: 'pay', now: 130_000_000, spread: 15_000_000 });
    expect(found).toHaveProperty(
      'readings[1].years',
      [26_000_000, 26_000_000, 21_000_000, 21_000_000, 21_000_000],
    );
  });

  test('a base that is recalculated each year, or once', () => {
    const offer = contract(
      {},
      { rebase: { firstMonth: 13 }, volume: { growthPercentPerYear: percent(-10) } },
    );
    expect(sums(offer, 'rebase.everyMonths', 3)).toEqual(['12 659000 *', '120 680000', 21_000]);
  });

  test('a base that is fixed for no month, or for the term', () => {
    const offer = contract({}, { rebase: {}, termMonths: 24 });
    expect(sums(offer, 'guaranteedMonths', 3)).toEqual(['0 680000 *', '24 730000', 50_000]);
  });

  test('a recalculation at the first tier’s rate, or at another', () => {
    const offer = contract(bonus({ tiers: [tier(5000, 50), tier(6000, 60)] }), { rebase: {} });
    expect(sums(offer, 'rebase.dollarsPerWrvu', 2)).toEqual([
      '500000 470000 *',
      '600000 512000',
      42_000,
    ]);
  });

  test('a base recalculated in any case, below the target, or below a share that is not missed', () => {
    const offer = contract({}, { rebase: {} });
    // $260,000 for a year; the 3,000 wRVUs of a 5,000 target then support $150,000.
    const short = { ...offer, volume: { ...offer.volume, annualWrvus: wrvus(3000) } };
    expect(sums(short, 'rebase.onlyBelowTargetPercent', 2)).toEqual([
      'null 410000 *',
      '10000 410000',
      '0 520000',
      110_000,
    ]);
  });

  test('a base that may fall as far as the formula says, or not at all', () => {
    const offer = contract(
      {},
      { rebase: {}, clinicalFte: twoDecimals(0.8), printedForFte: twoDecimals(1) },
    );
    // Of $208,000 at 0.8 FTE; the 3,000 wRVUs support $150,000.
    const short = { ...offer, volume: { ...offer.volume, annualWrvus: wrvus(3000) } };
    expect(sums(short, 'rebase.maxCutPercent', 2)).toEqual(['null 358000 *', '0 416000', 58_000]);
    expect(sums(short, 'rebase.floorDollars', 2)).toEqual([
      'null 358000 *',
      '20800000 416000',
      58_000,
    ]);
  });

  test('leave that reduces target and threshold, or does not', () => {
    const leave = [{ fromMonth: 1, months: twoDecimals(3), basePaidPercent: null }];
    const offer = contract({}, { volume: { annualWrvus: wrvus(5200), leave } });
    // 3,900 wRVUs in nine months, against 5,000 or 3,750.
    expect(sums(offer, 'phases[0].target.proratedForLeave')).toEqual([
      'false 260000 *',
      'true 267500',
      7500,
    ]);
    expect(sums(offer, 'volume.leave[0].basePaidPercent')).toEqual([
      '10000 260000 *',
      '0 195000',
      65_000,
    ]);
  });

  test('a target for a full practice, or one that grows with it', () => {
    const offer = contract(
      {},
      { volume: { annualWrvus: wrvus(5500), rampPercent: [percent(50), percent(100)] } },
    );
    expect(sums(offer, 'phases[0].target.rampPercent')).toEqual([
      '[10000] 260000 *',
      '[5000,10000] 272500',
      12_500,
    ]);
  });

  test('figures printed for one’s own FTE, or for full time', () => {
    const offer = contract({}, { clinicalFte: twoDecimals(0.8) });
    expect(sums(offer, 'printedForFte')).toEqual(['80 260000 *', '100 218000', 42_000]);
  });

  test('withheld pay that is not returned, or all of it', () => {
    const withhold: Item = {
      kind: 'withhold',
      label: null,
      of: null,
      percent: percent(10),
      expectedReturnPercent: null,
    };
    const offer = contract({}, { items: [withhold] });
    expect(sums(offer, 'items[0].expectedReturnPercent')).toEqual([
      '0 234000 *',
      '10000 260000',
      26_000,
    ]);
  });

  test('a signing bonus of which nothing, a part or all is paid back after 18 months', () => {
    expect(read(contract({}, { items: [signing(null)] }), 'items[0].repayment')).toMatchObject({
      kind: 'leaving',
      month: 18,
      readings: [
        { value: 'none', cents: 0, isNow: false },
        { cents: 3_000_000, isNow: false },
      ],
      spread: 3_000_000,
    });
    const unsaid = contract({}, { items: [signing(earned(null, 36))] });
    expect(sums(unsaid, 'items[0].repayment.how')).toEqual([
      'monthly 15000',
      'yearly 20000',
      'cliff 30000',
      15_000,
    ]);
  });

  test('what is paid after the 18 months is left in the month of its payment', () => {
    const later = { ...signing(null), paidInMonth: 25 };
    expect(read(contract({}, { items: [later] }), 'items[0].repayment')).toMatchObject({
      month: 25,
      spread: 3_000_000,
    });
  });

  test('a tail that the employer pays, or the physician', () => {
    const tail = {
      coverage: null,
      ifIResign: null,
      ifLetGo: 'physician',
      dollars: dollars(24_000),
      physicianPercentByYear: [percent(100), percent(50)],
    } as const;
    const offer = contract({}, { exit: { ...NO_EXIT, tail } });
    expect(sums(offer, 'exit.tail.ifIResign')).toEqual(['employer 0', 'physician 12000', 12_000]);
    expect(sums(offer, 'exit.tail.ifLetGo')).toEqual(['employer 0', 'physician 12000 *', 12_000]);
  });

  test('wording that leaves a stated term open is read as stated first', () => {
    const offer = contract(bonus({ measuredEveryMonths: 6, cumulative: true }));
    expect(sums(offer, 'phases[0].productivity.cumulative')).toEqual([
      'false 260000',
      'true 260000 *',
      0,
    ]);
    const often = contract({}, { rebase: { everyMonths: 24 } });
    expect(sums(often, 'rebase.everyMonths', 2)).toEqual([
      '24 470000 *',
      '12 470000',
      '120 470000',
      0,
    ]);
  });
});

const NO_EXIT: NonNullable<Offer['exit']> = {
  physicianNoticeDays: null,
  employerNoticeDays: null,
  withoutCause: null,
  curePeriodDays: null,
  autoRenewNoticeDays: null,
  noticePay: null,
  bonusNeedsEmployment: null,
  bonusPaidAfterDays: null,
  tail: null,
  nonCompete: null,
  assignable: null,
  state: null,
};

describe('what cannot be priced', () => {
  test('says why', () => {
    const quality: Item = {
      kind: 'quality',
      label: null,
      maximumDollarsPerYear: null,
      expectedPercent: null,
      fromYear: null,
      toYear: null,
    };
    const noDollars = { ...signing(null), dollars: null };
    const offer = contract(
      {},
      { rebase: null, items: [quality, noDollars, signing(earned(null, null))] },
    );
    const paths = [
      'exit.employerNoticeDays',
      'phases[0].base.raisePercentPerYear',
      'guaranteedMonths',
      'items[0].expectedPercent',
      'items[1].repayment',
      'items[2].repayment.how',
      'phases[0].target.rampPercent',
    ];
    const found = [...readings({ offer, horizonYears: 5, paths, leavingMonth: 18 })];
    expect(found).toEqual([
      { kind: 'unpriced', path: paths[0], why: 'notPay' },
      { kind: 'unpriced', path: paths[1], why: 'anyAmount' },
      { kind: 'unpriced', path: paths[2], why: 'hangsOn', on: 'rebase' },
      { kind: 'unpriced', path: paths[3], why: 'hangsOn', on: 'items[0].maximumDollarsPerYear' },
      { kind: 'unpriced', path: paths[4], why: 'hangsOn', on: 'items[1].dollars' },
      { kind: 'unpriced', path: paths[5], why: 'hangsOn', on: 'items[2].repayment.months' },
      { kind: 'unpriced', path: paths[6], why: 'anyAmount' },
    ]);
  });

  test('a reading that lacks a rate hangs on it', () => {
    const salary = contract({ productivity: { model: 'salary' } }, { rebase: null });
    expect(read(salary, 'rebase', 2)).toEqual({
      kind: 'unpriced',
      path: 'rebase',
      why: 'hangsOn',
      on: 'rebase.dollarsPerWrvu',
    });
  });

  test('plan years that leave other months to be settled after the horizon do not compare', () => {
    const path = 'phases[0].productivity.planYearStartsInMonth';
    const paid = contract({}, { startMonth: '2027-07', volume: { annualWrvus: wrvus(5500) } });
    expect(read(paid, path)).toEqual({ kind: 'unpriced', path, why: 'settledLater' });
    const unpaid = contract({}, { startMonth: '2027-07' });
    expect(sums(unpaid, path)).toEqual(['1 260000 *', '7 260000', 0]);
  });

  test('without the terms that a figure needs there is no reading at all', () => {
    const offer = contract({ productivity: { model: 'bonus' } });
    expect(read(offer, 'rebase')).toBe(undefined);
  });
});
