import workedExample from '../../src/contract-file/templates/worked-example.json';
import workedExampleProduction from '../../src/contract-file/templates/worked-example-production.json';
import paidAs7000 from '../cases/contracts/article-paid-as-7000.json';
import type { OpenedFile } from './harness/driver.ts';

type Offer = (typeof workedExample.offers)[number];
type Terms = Readonly<Record<string, unknown>>;

/** The worked example with some terms of its own, as a file to open. */
function exampleWith(name: string, offer: Terms, phase: Terms = {}, file: Terms = {}): OpenedFile {
  const offers = workedExample.offers.map((terms: Offer) => ({
    ...terms,
    phases: terms.phases.map((stated) => ({ ...stated, ...phase })),
    ...offer,
  }));
  return { name: `${name}.json`, text: JSON.stringify({ ...workedExample, ...file, offers }) };
}

/** Some offers in one file: the worked example, each with terms of its own. */
function offersWith(name: string, offers: readonly (readonly [Terms, Terms?])[]): OpenedFile {
  const [example] = workedExample.offers;
  const written = offers.map(([offer, phase = {}]) => ({
    ...example,
    phases: example?.phases.map((stated) => ({ ...stated, ...phase })),
    ...offer,
  }));
  return { name: `${name}.json`, text: JSON.stringify({ ...workedExample, offers: written }) };
}

const production = {
  base: null,
  target: null,
  productivity: { model: 'production', tiers: [{ fromWrvus: 0, dollarsPerWrvu: 52 }] },
};
const draw = {
  productivity: { model: 'draw', tiers: [{ fromWrvus: 0, dollarsPerWrvu: 50 }] },
};

/** All of leaving stated, and a bonus earned each month. */
const leavingTerms: Terms = {
  volume: { annualWrvus: 5600 },
  rebase: null,
  items: [
    {
      kind: 'signing',
      dollars: 30_000,
      paidInMonth: 1,
      repayment: { how: 'monthly', months: 36, waived: { letGo: true, nonRenewed: false } },
    },
  ],
  exit: {
    physicianNoticeDays: 90,
    employerNoticeDays: 60,
    withoutCause: 'both',
    autoRenewNoticeDays: 90,
    noticePay: 'base',
    bonusNeedsEmployment: 'periodEnd',
    tail: {
      coverage: 'claimsMade',
      ifIResign: 'physician',
      ifLetGo: 'employer',
      dollars: 24_000,
      physicianPercentByYear: [100, 50, 0],
    },
    nonCompete: { months: 12, miles: 10, buyoutDollars: 50_000, ifLetGo: false },
  },
};

/** Contracts that the scenarios open. */
export const contracts = {
  /** The example from July 2026, in which the reports of the tests lie. */
  from2026: exampleWith('from-2026', { startMonth: '2026-07' }),
  /** Six months that add up to 1,600, slots held, and a colleague. */
  yearSoFar: exampleWith('year-so-far', {
    clinic: {
      template: { daysPerWeek: 4, weeksPerYear: 50, slotsPerDay: 16, heldSlotsPerDay: 2 },
      visits: [{ wrvusEach: 1.5 }],
    },
    pace: {
      months: [200, 240, 260, 280, 300, 320].map((wrvus, index) => ({
        month: `2027-${String(index + 7).padStart(2, '0')}`,
        wrvus,
      })),
      colleagues: [{ annualWrvus: 4400, clinicalFte: 0.9 }],
      anyoneReachesTarget: 'notTold',
    },
  }),
  production: {
    name: 'worked-example-production.json',
    text: JSON.stringify(workedExampleProduction),
  },
  cliff: exampleWith(
    'cliff',
    { rebase: null },
    {
      productivity: {
        model: 'bonus',
        tiers: [
          { fromWrvus: 5000, dollarsPerWrvu: 10 },
          { fromWrvus: 6000, dollarsPerWrvu: 12.5 },
        ],
        applies: 'wholeFromFirst',
      },
    },
  ),
  closeMarks: exampleWith(
    'close-marks',
    { rebase: null, totalCashCapDollars: 330_000 },
    {
      target: { annualWrvus: 4900 },
      productivity: {
        model: 'bonus',
        tiers: [
          { fromWrvus: 5000, dollarsPerWrvu: 40 },
          { fromWrvus: 5200, dollarsPerWrvu: 50 },
          { fromWrvus: 5250, dollarsPerWrvu: 55.5 },
          { fromWrvus: 6100, dollarsPerWrvu: 60 },
        ],
      },
    },
  ),
  drawBehind: exampleWith(
    'draw-behind',
    { rebase: null },
    {
      productivity: { model: 'draw', tiers: [{ fromWrvus: 0, dollarsPerWrvu: 50 }] },
    },
  ),
  longNumbers: exampleWith(
    'long-numbers',
    { volume: { annualWrvus: 123456.78 } },
    {
      base: { annualDollars: 9999999.99 },
      target: { annualWrvus: 150000.25 },
      productivity: { model: 'bonus', tiers: [{ fromWrvus: 150000.25, dollarsPerWrvu: 999.9999 }] },
    },
  ),
  allKinds: exampleWith('all-kinds', {
    totalCashCapDollars: 330_000,
    items: [
      { kind: 'signing', dollars: 30_000, paidInMonth: 1, repayment: 'none' },
      { kind: 'retention', dollars: 20_000, paidInMonth: 30, repayment: 'none' },
      { kind: 'stipend', label: 'Teaching', dollarsPerYear: 25_000 },
      { kind: 'withhold', of: 'base', percent: 10, expectedReturnPercent: 50 },
    ],
    volume: { annualWrvus: 5600, growthPercentPerYear: 3 },
  }),
  withLeave: exampleWith('with-leave', {
    volume: { annualWrvus: 5600, leave: [{ fromMonth: 20, months: 2.77 }] },
  }),
  /** Half the target, a log of four notes, one of which reads as a patient’s and one of which the year so far contradicts. */
  noted: exampleWith('noted', {
    volume: { annualWrvus: 3000, explainedYears: [2] },
    pace: { asOf: '2028-12-31', months: [{ month: '2028-10', wrvus: 298 }] },
    log: {
      notes: [
        { date: '2027-12-01', about: 'dataAsked', text: 'Asked for year-to-date wRVUs, by mail.' },
        {
          date: '2028-11-12',
          about: 'slotsHeld',
          text: '6 of 14 slots a day held for urgent visits; 2 filled. MRN 0048812 was turned away.',
          month: '2028-10',
          wrvus: 312,
        },
        {
          date: '2029-03-03',
          about: 'staffing',
          text: 'Two of four medical assistants left on March 1\nand were not replaced by June 30.',
          explainsYear: 2,
        },
        { date: '2030-01-15', about: 'conversation', explainsYear: 3 },
      ],
    },
  }),
  oneYear: exampleWith('one-year', {}, {}, { horizonYears: 1 }),
  tenYears: exampleWith('ten-years', {}, {}, { horizonYears: 10 }),
  tenYearsGrowing: exampleWith(
    'ten-years-growing',
    { volume: { annualWrvus: 4200, growthPercentPerYear: 2.5 } },
    {},
    { horizonYears: 10 },
  ),
  paidAs7000: { name: 'paid-as-7000.json', text: JSON.stringify(paidAs7000.file) },
  aboveMedian: exampleWith(
    'above-median',
    { specialty: 'Family practice', clinicalFte: 0.8 },
    { target: { annualWrvus: 5408 } },
  ),
  ownSurvey: exampleWith('own-survey', {
    specialty: 'Pediatric cardiology',
    survey: {
      name: 'MGMA DataDive',
      year: 2026,
      feeScheduleYear: 2020,
      wrvus: { p25: 4100, p50: 4400, p75: 5600, p90: 7200 },
      dollarsPerWrvu: { p25: 48.1234, p50: 55, p75: 63 },
      annualDollars: { p50: 1_271_000.5 },
    },
  }),
  percentileOnly: exampleWith('percentile-only', { specialty: 'Gastroenterology' }),
  /** A first rate near Medicare's factor, with a tier after it, and another in the recalculation. */
  medicareRates: exampleWith(
    'medicare-rates',
    { rebase: { firstMonth: 25, lookbackMonths: 12, dollarsPerWrvu: 36.09 } },
    {
      productivity: {
        model: 'bonus',
        tiers: [
          { fromWrvus: 5000, dollarsPerWrvu: 33.4 },
          { fromWrvus: 6000, dollarsPerWrvu: 55 },
        ],
      },
    },
  ),
  olderClinic: exampleWith('older-clinic', { clinic: { slots: 20 } }),
  everyLeak: exampleWith('every-leak', {
    clinic: {
      template: {
        daysPerWeek: 4,
        weeksPerYear: 46,
        slotsPerDay: 20,
        heldSlotsPerDay: 2,
        fillPercent: 90,
        noShowPercent: 10,
      },
      visits: [
        { kind: 'new', code: '99204', sharePercent: 20 },
        { kind: 'return', code: '99214', sharePercent: 80 },
      ],
      underCodingPercent: 10,
    },
  }),
  /** 2,000 visits a year of 1.5 wRVUs, and one in ten of them with a procedure of 1. */
  withProcedures: exampleWith('with-procedures', {
    clinic: {
      template: { daysPerWeek: 4, weeksPerYear: 50, seenPerDay: 10 },
      visits: [
        { kind: 'return', wrvusEach: 1.5, sharePercent: 100 },
        { kind: 'procedure', wrvusEach: 1, sharePercent: 10 },
      ],
    },
  }),
  low: exampleWith('low', { volume: { annualWrvus: 3250 } }),
  littleStated: exampleWith('little-stated', {
    startMonth: null,
    termMonths: null,
    guaranteedMonths: null,
    rebase: null,
    exit: null,
    planChange: { by: 'employer' },
  }),
  leavingStated: exampleWith('leaving-stated', leavingTerms),
  leavingOneYear: exampleWith('leaving-one-year', leavingTerms, {}, { horizonYears: 1 }),
  leavingTenYears: exampleWith('leaving-ten-years', leavingTerms, {}, { horizonYears: 10 }),
  leavingSilent: exampleWith('leaving-silent', {
    exit: null,
    items: [],
    volume: { annualWrvus: 5600 },
  }),
  twoOffers: offersWith('two-offers', [
    [{ name: 'Mercy General', rebase: 'none' }],
    [{ name: 'Lakeside Clinic', rebase: 'none' }, production],
  ]),
  belowTheOther: offersWith('below-the-other', [
    [{ name: 'Mercy General', rebase: 'none', volume: { annualWrvus: 5600 } }],
    [
      { name: 'Lakeside Clinic', rebase: 'none', volume: { annualWrvus: 5600 } },
      { base: { annualDollars: 256_300.01 } },
    ],
  ]),
  silentOffer: offersWith('silent-offer', [
    [{ name: 'Mercy General' }],
    [{ name: 'Lakeside Clinic', rebase: null }, { base: { annualDollars: 265_000 } }],
  ]),
  sixOffers: offersWith('six-offers', [
    [{ name: 'Mercy General Hospital' }],
    [{ name: 'Lakeside Clinic', rebase: 'none', items: [] }, production],
    [{ name: 'University practice', rebase: 'none' }, draw],
    [
      { name: 'Northern Regional', rebase: null, termMonths: 24 },
      { base: { annualDollars: 255_000 } },
    ],
    [{ name: 'St. Anne', rebase: 'none', items: [] }, { base: { annualDollars: 240_000 } }],
    [{ name: 'Valley Group', totalCashCapDollars: 300_000 }, { base: { annualDollars: 280_000 } }],
  ]),
  termMissing: offersWith('term-missing', [
    [{ name: 'Mercy General' }],
    [{ name: 'Lakeside Clinic' }, { base: { annualDollars: null } }],
  ]),
  otherSchedules: offersWith('other-schedules', [
    [{ name: 'Mercy General', wrvuSchedule: 2021, rebase: 'none' }],
    [
      { name: 'Lakeside Clinic', wrvuSchedule: 2027, rebase: 'none' },
      { base: { annualDollars: 275_000 } },
    ],
  ]),
  refused: exampleWith('refused', {}, { base: { annualDollars: -1, annual: 260000 } }),
} as const satisfies Readonly<Record<string, OpenedFile>>;
