import * as fc from 'fast-check';
import type { Item, Offer, Phase, Repayment, Workspace } from '../../src/compensation/index.ts';
import {
  basisPoints,
  cents,
  hundredths,
  rateUnits,
  wrvuHundredths,
} from '../../src/compensation/index.ts';
import { offerOf, phaseOf, rebaseOf } from '../builders/offer.ts';
import { maybe } from './amounts.ts';

/**
 * Offers as they are sent to physicians, for what a link of ordinary length must hold: one or two
 * phases, up to three tiers, four items, rebasing, terms of leaving, production; no notes.
 */
export function ordinaryWorkspaces(): fc.Arbitrary<Workspace> {
  return fc.record({
    horizonYears: fc.constantFrom(null, 3, 5, 6, 10),
    ladder: fc.constant(null),
    offers: fc.array(ordinaryOffer, { minLength: 3, maxLength: 3 }),
  });
}

const pick = <const Values extends readonly unknown[]>(...values: Values) =>
  fc.constantFrom<Values[number]>(...values);
const within = (min: number, max: number) => fc.integer({ min, max });

/** Amounts as contracts print them: thousands mostly, then hundreds, then to the dollar. */
const dollars = (min: number, max: number) =>
  fc
    .oneof(
      {
        weight: 6,
        arbitrary: within(Math.ceil(min / 1000), Math.floor(max / 1000)).map((n) => n * 1000),
      },
      {
        weight: 2,
        arbitrary: within(Math.ceil(min / 100), Math.floor(max / 100)).map((n) => n * 100),
      },
      { weight: 2, arbitrary: within(min, max) },
    )
    .map((n) => cents(n * 100));

const wrvus = fc
  .oneof(
    { weight: 6, arbitrary: within(30, 90).map((n) => n * 100) },
    { weight: 4, arbitrary: within(3000, 9000) },
  )
  .map((n) => wrvuHundredths(n * 100));

const rate = fc
  .oneof(
    { weight: 4, arbitrary: within(35, 85).map((n) => n * 100) },
    { weight: 6, arbitrary: within(3500, 8500) },
  )
  .map((n) => rateUnits(n * 100));

const percent = (min: number, max: number) => within(min, max).map((n) => basisPoints(n * 100));

const tiers = fc
  .tuple(wrvus, fc.array(rate, { minLength: 1, maxLength: 3 }), within(3, 20))
  .map(([first, rates, step]) =>
    rates.map((dollarsPerWrvu, place) => ({
      fromWrvus: wrvuHundredths(first + place * step * 10_000),
      dollarsPerWrvu,
    })),
  );

const stated = fc.record({
  model: pick('bonus', 'bonus', 'bonus', 'greaterOf', 'production', 'draw'),
  tiers,
  applies: pick(null, 'marginal', 'marginal', 'wholeAboveThreshold'),
  measuredEveryMonths: pick(null, 12, 12, 3, 6),
  cumulative: pick(null, false, true),
  deficit: pick(null, 'forgiven', 'carried'),
});

const productivity = stated.map((terms) =>
  terms.model === 'bonus'
    ? terms
    : {
        ...terms,
        tiers: terms.tiers.map((tier, place) =>
          place === 0 ? { ...tier, fromWrvus: wrvuHundredths(0) } : tier,
        ),
      },
);

const phase = fc
  .record({
    base: fc.record({
      annualDollars: dollars(180_000, 520_000),
      raisePercentPerYear: maybe(percent(0, 4)),
    }),
    target: fc.record({
      annualWrvus: maybe(wrvus),
      rampPercent: maybe(pick([basisPoints(6000), basisPoints(8000), basisPoints(10_000)])),
      proratedForLeave: maybe(fc.boolean()),
    }),
    productivity,
  })
  .map(phaseOf);

const phases = fc
  .tuple(phase, fc.option(phase), pick(13, 25, 37))
  .map(([first, second, fromMonth]): readonly Phase[] =>
    second === null ? [first] : [first, { ...second, fromMonth }],
  );

const repayment: fc.Arbitrary<Repayment | 'none' | null> = fc.oneof(
  pick(null, 'none'),
  fc.record({
    how: pick('monthly', 'yearly', 'cliff'),
    months: pick(12, 24, 36, 48),
    fromMonth: pick(null, 1),
    waived: maybe(
      fc.record({
        letGo: pick(true, false, null),
        nonRenewed: pick(true, false, null),
        deathOrDisability: pick(true, null),
        goodReason: pick(true, false, null),
      }),
    ),
  }),
);

const item: fc.Arbitrary<Item> = fc.oneof(
  fc.record({
    kind: pick('signing', 'signing', 'relocation', 'retention'),
    label: fc.constant(null),
    dollars: dollars(5_000, 60_000),
    paidInMonth: pick(null, 1, 1, 2, 13, 25),
    repayment,
  }),
  fc.record({
    kind: pick('quality'),
    label: pick(null, 'Quality and citizenship'),
    maximumDollarsPerYear: dollars(5_000, 40_000),
    expectedPercent: maybe(percent(50, 100)),
    fromYear: pick(null, 2),
    toYear: fc.constant(null),
  }),
  fc.record({
    kind: pick('call'),
    label: fc.constant(null),
    dollarsPerShift: dollars(300, 1_500),
    shiftsPerMonth: within(1, 8).map((n) => hundredths(n * 100)),
  }),
  fc.record({
    kind: pick('stipend'),
    label: pick(null, 'Medical director', 'Teaching'),
    dollarsPerYear: dollars(5_000, 40_000),
    fromYear: pick(null, 1),
    toYear: pick(null, 3),
  }),
  fc.record({
    kind: pick('loanRepayment'),
    label: fc.constant(null),
    dollarsPerYear: dollars(10_000, 40_000),
    years: within(2, 5),
    repayment,
  }),
  fc.record({
    kind: pick('benefit'),
    label: pick('Retirement match', 'CME allowance'),
    dollarsPerYear: dollars(2_000, 30_000),
  }),
);

const rebase = fc
  .record({
    firstMonth: pick(25, 25, 37),
    everyMonths: pick(null, 12),
    lookbackMonths: pick(null, 12),
    dataLagMonths: pick(null, 1, 2, 3),
    dollarsPerWrvu: maybe(rate),
    creditPercent: maybe(percent(80, 100)),
    becomes: pick('base', 'base', 'production'),
    maxCutPercent: maybe(percent(5, 20)),
    floorDollars: maybe(dollars(150_000, 180_000)),
  })
  .map(rebaseOf);

const days = pick(30, 60, 90, 120, 180);
const payer = pick('employer', 'physician');

const exit = fc.record({
  physicianNoticeDays: days,
  employerNoticeDays: days,
  withoutCause: pick('both', 'both', 'employer', 'neither'),
  curePeriodDays: maybe(pick(15, 30)),
  autoRenewNoticeDays: maybe(days),
  noticePay: maybe(pick('base', 'average', 'asProduced')),
  bonusNeedsEmployment: maybe(pick('no', 'periodEnd', 'paymentDate')),
  bonusPaidAfterDays: maybe(pick(45, 60, 90)),
  tail: fc.oneof(
    pick(null, 'none'),
    fc.record({
      coverage: pick('occurrence', 'claimsMade', 'claimsMade', 'selfInsured'),
      ifIResign: payer,
      ifLetGo: payer,
      dollars: maybe(dollars(10_000, 60_000)),
      physicianPercentByYear: maybe(
        pick([basisPoints(10_000), basisPoints(5_000), basisPoints(0)]),
      ),
    }),
  ),
  nonCompete: fc.oneof(
    pick('none'),
    fc.record({
      months: pick(12, 12, 24),
      miles: within(5, 50).map((n) => hundredths(n * 100)),
      buyoutDollars: maybe(dollars(20_000, 100_000)),
      ifLetGo: maybe(fc.boolean()),
      afterNonRenewal: maybe(fc.boolean()),
    }),
  ),
  assignable: maybe(fc.boolean()),
  state: maybe(pick('Ohio', 'Texas', 'Pennsylvania', 'North Carolina')),
});

const volume = fc.record({
  annualWrvus: wrvus,
  rampPercent: pick(null, [basisPoints(7000), basisPoints(10_000)]),
  growthPercentPerYear: maybe(percent(0, 3)),
  creditPercent: maybe(percent(90, 100)),
  leave: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(within(7, 40))
        .map(([fromMonth]) => [
          { fromMonth, months: hundredths(277), basePaidPercent: basisPoints(10_000) },
        ]),
    },
  ),
});

const ordinaryOffer: fc.Arbitrary<Offer> = fc
  .record({
    name: pick('Offer A', 'Riverside Medical Group', 'St. Mary’s, north campus'),
    specialty: pick(null, 'internal-medicine-outpatient'),
    startMonth: within(1, 12).map((month) => `2027-${String(month).padStart(2, '0')}`),
    termMonths: pick(24, 36, 36, 60),
    guaranteedMonths: pick(null, 12, 24),
    clinicalFte: pick(null, hundredths(100), hundredths(80)),
    phases,
    items: fc.array(item, { minLength: 4, maxLength: 4 }),
    totalCashCapDollars: fc.oneof(pick(null, 'none'), dollars(500_000, 900_000)),
    rebase,
    exit,
    planChange: pick(null, 'none', { by: 'employer', noticeDays: 90 } as const),
    wrvuSchedule: pick(null, 2026, 'current'),
    engagement: pick(null, 'w2'),
    employerKind: pick(null, 'nonprofit'),
    volume,
  })
  .map(offerOf);
