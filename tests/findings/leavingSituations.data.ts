import type { Json } from './but.ts';
import { but } from './but.ts';
import type { Situation } from './situations.data.ts';
import { situations } from './situations.data.ts';

const [start] = situations;
if (start === undefined) throw new Error('there is the worked example');
const file = start.file;
const [example = {}] = file['offers'] as readonly Json[]; // the file of one offer

const exit = (terms: Json): Json => ({ exit: terms });
const tail = (terms: Json): Json => exit({ tail: terms });
const pays = (terms: Json): Json => ({ phases: [{ productivity: terms }] });
const work = (terms: Json): Json => ({ volume: terms });
const owed = (repayment: unknown): Json => ({ items: [{ repayment }] });
const draw: Json = {
  items: [],
  rebase: 'none',
  ...pays({ model: 'draw', tiers: [{ fromWrvus: 0, dollarsPerWrvu: 50 }], deficit: 'carried' }),
};

/** A contract that states all of leaving. */
const stated: Json = but(
  owed({ how: 'monthly', months: 36, waived: { letGo: true, nonRenewed: true } }),
  exit({
    autoRenewNoticeDays: 90,
    noticePay: 'base',
    bonusNeedsEmployment: 'paymentDate',
    bonusPaidAfterDays: 60,
    tail: {
      coverage: 'claimsMade',
      ifIResign: 'physician',
      ifLetGo: 'employer',
      dollars: 24_000,
      physicianPercentByYear: [100, 50, 0],
    },
    nonCompete: {
      months: 12,
      miles: 10,
      buyoutDollars: 50_000,
      ifLetGo: false,
      afterNonRenewal: true,
    },
  }),
);

const cases: readonly (readonly [string, number, Json])[] = [
  ['worked example', 18, {}],
  ['worked example, at the end of the term', 36, {}],
  ['worked example, past the term', 48, {}],
  ['all of leaving stated', 12, but(stated, work({ annualWrvus: 5600 }))],
  ['all of leaving stated, bonus just settled', 13, but(stated, work({ annualWrvus: 5600 }))],
  ['all of leaving stated, in the third year', 30, but(stated, work({ annualWrvus: 5600 }))],
  ['nothing about leaving', 18, but({ exit: null }, owed(null))],
  ['nothing about leaving, no payments', 18, { exit: null, items: [] }],
  ['repayment not stated', 6, owed(null)],
  ['repayment of none', 6, but(owed('none'), tail({ coverage: 'occurrence' }))],
  [
    'yearly payback',
    20,
    but(owed({ how: 'yearly', months: 36 }), exit({ tail: 'none', bonusNeedsEmployment: 'no' })),
  ],
  [
    'a cliff of 24 months',
    23,
    but(owed({ how: 'cliff', months: 24 }), exit({ tail: 'none', bonusNeedsEmployment: 'no' })),
  ],
  [
    'waived when let go, not when not renewed',
    18,
    but(
      owed({ how: 'monthly', months: 36, waived: { letGo: true, nonRenewed: false } }),
      exit({ tail: 'none', bonusNeedsEmployment: 'no' }),
    ),
  ],
  [
    'a loan repayment, relocation and a late retention bonus',
    26,
    {
      items: [
        {
          kind: 'loanRepayment',
          label: null,
          dollarsPerYear: 20_000,
          years: 3,
          repayment: { how: 'monthly', months: 24 },
        },
        {
          kind: 'relocation',
          label: 'Moving',
          dollars: 10_000,
          paidInMonth: 1,
          repayment: { how: 'cliff', months: 12 },
        },
        {
          kind: 'retention',
          label: null,
          dollars: 25_000,
          paidInMonth: 25,
          repayment: { how: 'yearly', months: 24 },
        },
      ],
      exit: { tail: 'none' },
    },
  ],
  ['who pays for the tail not stated', 18, but({ items: [] }, tail({ dollars: 24_000 }))],
  ['the price of the tail not stated', 18, but({ items: [] }, tail({ ifIResign: 'physician' }))],
  [
    'the tail is the employer’s if it ends it',
    18,
    but({ items: [] }, tail({ ifIResign: 'physician', ifLetGo: 'employer', dollars: 24_000 })),
  ],
  [
    'the bonus needs employment at the end of the period',
    18,
    but(exit({ tail: 'none', bonusNeedsEmployment: 'periodEnd' }), work({ annualWrvus: 5600 })),
  ],
  [
    'the bonus needs employment, when it is paid not stated',
    14,
    but(exit({ tail: 'none', bonusNeedsEmployment: 'paymentDate' }), work({ annualWrvus: 5600 })),
  ],
  ['whether a bonus earned is lost not stated', 14, work({ annualWrvus: 5600 })],
  [
    'cumulative quarters',
    16,
    but(
      but(pays({ measuredEveryMonths: 3, cumulative: true }), work({ annualWrvus: 5600 })),
      exit({ tail: 'none', bonusNeedsEmployment: 'periodEnd' }),
    ),
  ],
  [
    'plan year from month 5',
    10,
    but(
      but(pays({ planYearStartsInMonth: 5 }), work({ annualWrvus: 5600 })),
      exit({ tail: 'none', bonusNeedsEmployment: 'periodEnd' }),
    ),
  ],
  ['a draw not earned', 18, but(draw, exit({ tail: 'none', bonusNeedsEmployment: 'no' }))],
  [
    'a draw that the second year earns back in part',
    18,
    but(but(draw, work({ annualWrvus: 5800, rampPercent: [50, 100] })), exit({ tail: 'none' })),
  ],
  ['a draw paid back at once', 6, but(but(draw, pays({ deficit: 'repaid' })), tail({}))],
  [
    'pure production, no base for the notice',
    8,
    but(
      but(
        {
          items: [],
          rebase: 'none',
          exit: { noticePay: 'base', bonusNeedsEmployment: 'periodEnd' },
        },
        pays({
          model: 'production',
          tiers: [{ fromWrvus: 0, dollarsPerWrvu: 48 }],
          measuredEveryMonths: 3,
        }),
      ),
      exit({ tail: 'none' }),
    ),
  ],
  ['a year of salary', 6, but(pays({ model: 'salary' }), { items: [], horizonYears: 1 })],
  ['one year looked at', 9, but(stated, { horizonYears: 1 })],
  ['ten years looked at', 60, but(stated, { horizonYears: 10 })],
  ['no start month', 18, but(stated, { startMonth: null })],
  ['no start month and no term', 18, but(stated, { startMonth: null, termMonths: null })],
  ['only the employer can end it', 18, but(stated, exit({ withoutCause: 'employer' }))],
  ['neither side can end it', 18, but(stated, exit({ withoutCause: 'neither' }))],
  [
    'only you can end it, without notice',
    18,
    but(stated, exit({ withoutCause: 'physician', physicianNoticeDays: 0 })),
  ],
  ['notice paid by what was paid before', 18, but(stated, exit({ noticePay: 'average' }))],
  [
    'notice paid as produced, longer for the employer',
    18,
    but(stated, exit({ noticePay: 'asProduced', employerNoticeDays: 180 })),
  ],
  ['a non-compete that says little', 18, exit({ nonCompete: { months: 24 }, tail: 'none' })],
  [
    'a bonus under a cap on yearly cash',
    18,
    but(stated, { ...work({ annualWrvus: 5600 }), totalCashCapDollars: 280_000 }),
  ],
  ['no non-compete', 18, exit({ nonCompete: 'none', tail: 'none' })],
];

/** Every situation in which what leaving costs is read; the number is the month of leaving. */
export const leavingSituations: readonly Situation[] = cases.map(([name, year, changes]) => {
  const { horizonYears = 5, ...offer } = but(example, changes);
  return { name, year, file: { ...file, horizonYears, offers: [offer] } };
});
