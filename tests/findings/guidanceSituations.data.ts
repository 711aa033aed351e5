import type { Json } from './but.ts';
import { but } from './but.ts';
import type { Situation } from './situations.data.ts';
import { situations } from './situations.data.ts';

const [start] = situations;
if (start === undefined) throw new Error('there is the worked example');
const { file } = start;
const [example = {}] = file['offers'] as readonly Json[]; // the file of one offer

/** Every term that the questions ask for, stated: 5,200 wRVUs of a target of 5,000, no recalculation. */
const complete: Json = but(example, {
  clinicalFte: 1,
  items: [
    {
      kind: 'signing',
      dollars: 30_000,
      paidInMonth: 1,
      repayment: {
        how: 'monthly',
        months: 36,
        waived: { letGo: true, nonRenewed: true },
      },
    },
  ],
  rebase: 'none',
  exit: {
    physicianNoticeDays: 90,
    employerNoticeDays: 90,
    withoutCause: 'both',
    curePeriodDays: 30,
    autoRenewNoticeDays: 90,
    noticePay: 'base',
    bonusNeedsEmployment: 'no',
    bonusPaidAfterDays: 30,
    tail: 'none',
    nonCompete: 'none',
  },
  volume: { annualWrvus: 5200 },
});

const clinic = (template: Json, more: Json = {}): Json => ({
  clinic: {
    template: { daysPerWeek: 4, weeksPerYear: 50, ...template },
    visits: [{ wrvusEach: 1.5 }],
    ...more,
  },
});

const pace = (terms: Json): Json => ({ pace: { asOf: '2027-12-31', ...terms } });
const rebased: Json = { rebase: example['rebase'] };
const nonCompete: Json = {
  exit: { nonCompete: { months: 12, miles: 20, ifLetGo: true, afterNonRenewal: true } },
};

const changed: readonly (readonly [name: string, changes: Json, year?: number])[] = [
  ['on target, everything stated', {}],
  ['the same, on pace', pace({ wrvusToDate: 2600 })],
  ['the same, the year not begun', pace({ asOf: '2027-06-15', wrvusToDate: 0 })],
  [
    'on target above the highest quoted median',
    { specialty: 'family-medicine-outpatient', phases: [{ target: { annualWrvus: 5200 } }] },
  ],
  ['800 short', { volume: { annualWrvus: 4200 } }],
  [
    'short, the base recalculated lower',
    but(but(rebased, nonCompete), { volume: { annualWrvus: 4200 } }),
  ],
  [
    'on target, the base recalculated lower all the same',
    but(rebased, { volume: { annualWrvus: 5000 } }),
  ],
  [
    'the base ends in production',
    but(rebased, { rebase: { becomes: 'production' }, volume: { annualWrvus: 4000 } }),
    1,
  ],
  ['two thirds of the target for years', but(rebased, { volume: { annualWrvus: 3300 } })],
  [
    'a clinic with every leak, on target',
    clinic({ slotsPerDay: 24, heldSlotsPerDay: 2, fillPercent: 90, noShowPercent: 10 }),
  ],
  [
    '19 promised, 11 seen, short',
    but(clinic({ slotsPerDay: 19, seenPerDay: 11 }), { volume: { annualWrvus: 3300 } }),
  ],
  ['10% coded too low', clinic({ slotsPerDay: 20 }, { underCodingPercent: 10 })],
  [
    'an assistant’s share not credited',
    { ...clinic({ slotsPerDay: 20 }), volume: { annualWrvus: 6000, creditPercent: 90 } },
  ],
  ['the article: 1,600 after six months', pace({ wrvusToDate: 1600 })],
  [
    'fixable, by clinic day, and nobody here reaches it',
    but(
      pace({ wrvusToDate: 2350, anyoneReachesTarget: 'no' }),
      clinic({ slotsPerDay: 16, heldSlotsPerDay: 2 }),
    ),
  ],
  [
    'in the last quarter, colleagues reach it',
    pace({
      asOf: '2028-04-30',
      wrvusToDate: 3900,
      colleagues: [
        { annualWrvus: 5400, clinicalFte: 1 },
        { annualWrvus: 4800, clinicalFte: 1 },
      ],
    }),
  ],
  [
    'behind, and the one colleague known does not reach it',
    pace({ wrvusToDate: 2000, colleagues: [{ annualWrvus: 4400, clinicalFte: 1 }] }),
  ],
  ['missed on the last day', pace({ asOf: '2028-06-30', wrvusToDate: 4990 })],
  ['on target, asked and not told', pace({ wrvusToDate: 2600, anyoneReachesTarget: 'notTold' })],
  [
    'short, the target far above the highest quoted median',
    { specialty: 'family-medicine-outpatient', phases: [{ target: { annualWrvus: 6760 } }] },
  ],
  [
    'a rate near Medicare’s factor',
    { phases: [{ productivity: { tiers: [{ fromWrvus: 5000, dollarsPerWrvu: 33.4 }] } }] },
  ],
  ['a cap and a tail that are not stated', { totalCashCapDollars: null, exit: { tail: null } }],
  [
    'told, not written',
    { sources: { 'exit.employerNoticeDays': { ref: null, quote: null, status: 'oral' } } },
  ],
  [
    'pure production without a target',
    {
      phases: [
        {
          base: { annualDollars: null, raisePercentPerYear: null },
          target: { annualWrvus: null, rampPercent: null, proratedForLeave: null },
          productivity: { model: 'production', tiers: [{ fromWrvus: 0, dollarsPerWrvu: 50 }] },
        },
      ],
    },
  ],
];

/** What calls for something and what does not, each named by what it changes of a contract that states everything. */
export const guidanceSituations: readonly Situation[] = changed.map(
  ([name, changes, year = 3]) => ({
    name,
    year,
    file: { ...file, offers: [but(complete, changes)] },
  }),
);
