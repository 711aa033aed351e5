import type { ComparisonChoices } from '../../src/findings/index.ts';
import { percent } from '../builders/amounts.ts';
import type { Json } from './but.ts';
import { but } from './but.ts';
import { situations } from './situations.data.ts';

/** Offers to lay side by side, as files write them, and what the user chose to compare by. */
export interface ComparisonSituation {
  readonly name: string;
  readonly horizonYears: number;
  /** Null stands for an offer of which an entry does not read. */
  readonly offers: readonly (Json | null)[];
  readonly choices: Partial<ComparisonChoices>;
}

const [start] = situations;
if (start === undefined) throw new Error('there is the worked example');
const [example = {}] = start.file['offers'] as readonly Json[]; // the file of one offer
const quiet = but(example, { items: [], rebase: 'none' });

const pays = (changes: Json): Json => ({ phases: [{ productivity: changes }] });
const base = (annualDollars: number): Json => ({ phases: [{ base: { annualDollars } }] });
const work = (changes: Json): Json => ({ volume: changes });
const from = (...tiers: readonly (readonly [number, number])[]): Json => ({
  tiers: tiers.map(([fromWrvus, dollarsPerWrvu]) => ({ fromWrvus, dollarsPerWrvu })),
});
const production = (rate: number, how: Json = {}): Json =>
  but(quiet, {
    phases: [
      {
        base: null,
        target: null,
        productivity: { model: 'production', deficit: null, ...from([0, rate]), ...how },
      },
    ],
  });
const draw = (rate: number, how: Json = {}): Json =>
  but(quiet, pays({ model: 'draw', deficit: 'carried', ...from([0, rate]), ...how }));
const silent: Json = { rebase: null };
const one = (offer: Json, ...changes: readonly Json[]): Json => changes.reduce(but, offer);

type Case = readonly [
  name: string,
  offers: readonly (Json | null)[],
  horizonYears?: number,
  choices?: Partial<ComparisonChoices>,
];

const cases: readonly Case[] = [
  ['an offer and its copy', [example, example]],
  ['a higher base', [example, one(example, base(275_000))]],
  ['base and bonus against production', [quiet, production(52)]],
  [
    'base and bonus against production, measured against the second',
    [quiet, production(52)],
    5,
    { baseline: '1' },
  ],
  ['lower base, higher rate', [quiet, one(quiet, base(230_000), pays(from([4000, 55])))]],
  ['silent on rebasing against an honest one', [example, one(example, silent)]],
  [
    'an honest one, measured against a silent one',
    [example, one(example, silent)],
    5,
    { baseline: '1' },
  ],
  ['silent on rebasing, and a higher base', [example, one(example, silent, base(275_000))]],
  ['two silent, one honest', [example, one(example, silent), one(example, silent, base(265_000))]],
  ['two silent ones', [one(example, silent), one(example, silent, base(275_000))]],
  ['silent against one that says none', [quiet, one(quiet, silent)]],
  [
    'silent against two honest ones',
    [example, one(example, silent), one(example, { rebase: { dollarsPerWrvu: 45 } })],
  ],
  [
    'other fee-schedule years',
    [one(quiet, { wrvuSchedule: 2021 }), one(quiet, { wrvuSchedule: 2027 }, base(275_000))],
  ],
  [
    'one fee-schedule year not stated',
    [one(quiet, { wrvuSchedule: 2021 }), one(quiet, { wrvuSchedule: null }, base(275_000))],
  ],
  [
    'an employee and a contractor',
    [one(quiet, { engagement: 'w2' }), one(quiet, { engagement: '1099' }, base(300_000))],
  ],
  [
    'other states',
    [one(quiet, { exit: { state: 'MN' } }), one(quiet, { exit: { state: 'WI' } }, base(275_000))],
  ],
  [
    'the same state, written otherwise',
    [one(quiet, { exit: { state: 'MN' } }), one(quiet, { exit: { state: 'mn ' } }, base(275_000))],
  ],
  ['a draw and production on the same terms', [draw(50), production(50)]],
  [
    'a draw and production, plan years of their own',
    [draw(50, { planYearStartsInMonth: 7 }), production(50, { planYearStartsInMonth: 7 })],
    3,
  ],
  [
    'a bonus settled after the years',
    [
      one(quiet, pays({ planYearStartsInMonth: 7 }), work({ annualWrvus: 5600 })),
      one(quiet, work({ annualWrvus: 5600 })),
    ],
    3,
  ],
  ['terms of two and three years', [quiet, one(quiet, { termMonths: 24 }, base(250_000))]],
  ['a term of half a year', [quiet, one(quiet, { termMonths: 6 })]],
  ['a term of thirty months', [quiet, one(quiet, { termMonths: 30 })]],
  [
    'no term stated',
    [one(quiet, { termMonths: null }), one(quiet, { termMonths: null }, base(275_000))],
  ],
  ['one year looked at', [example, one(example, base(275_000))], 1],
  [
    'ten years looked at',
    [example, one(example, base(250_000), { phases: [{ base: { raisePercentPerYear: 3 } }] })],
    10,
  ],
  [
    'a large signing bonus against a higher base',
    [
      one(quiet, base(240_000), {
        items: [{ kind: 'signing', dollars: 60_000, repayment: { how: 'monthly', months: 36 } }],
      }),
      quiet,
    ],
  ],
  [
    'repayment not stated',
    [
      one(quiet, { items: [{ kind: 'signing', dollars: 60_000, repayment: null }] }),
      one(quiet, base(270_000)),
    ],
  ],
  [
    'a cliff',
    [one(quiet, base(200_000), pays({ applies: 'wholeFromFirst', ...from([5000, 20]) })), quiet],
  ],
  [
    'other volumes and shares of full time',
    [
      one(quiet, { clinicalFte: 1 }),
      one(quiet, { clinicalFte: 0.8 }, base(210_000), work({ annualWrvus: 3400 })),
    ],
  ],
  ['an entry that does not read', [example, null]],
  [
    'a term missing in one',
    [example, one(quiet, { volume: { annualWrvus: null } }), one(quiet, base(265_000))],
  ],
  ['no offer with figures', [one(quiet, { volume: { annualWrvus: null } }), null]],
  [
    'items of several kinds',
    [
      one(quiet, {
        items: [
          { kind: 'stipend', label: 'Teaching', dollarsPerYear: 25_000 },
          { kind: 'benefit', dollarsPerYear: 30_000 },
        ],
      }),
      one(quiet, {
        items: [
          { kind: 'withhold', of: 'base', percent: 10, expectedReturnPercent: 50 },
          { kind: 'signing', dollars: 20_000, repayment: 'none' },
        ],
        totalCashCapDollars: 255_000,
      }),
    ],
  ],
  [
    'leaving stated in one',
    [
      one(quiet, {
        exit: {
          tail: {
            coverage: 'claimsMade',
            ifIResign: 'physician',
            ifLetGo: 'employer',
            dollars: 24_000,
          },
          bonusNeedsEmployment: 'no',
          nonCompete: 'none',
        },
      }),
      one(quiet, { exit: null, planChange: { by: 'employer', noticeDays: 30 } }),
    ],
  ],
  [
    'six offers',
    [
      quiet,
      production(52),
      draw(51),
      one(quiet, base(230_000), pays(from([4000, 55]))),
      one(example, { termMonths: 24 }),
      one(example, silent, base(255_000)),
    ],
  ],
  [
    'a volume and a month of one’s own',
    [quiet, production(52)],
    5,
    { leavingMonth: 30, discountPercent: percent(5) },
  ],
  [
    'two stages against one',
    [
      one(quiet, {
        phases: [
          (quiet['phases'] as readonly Json[])[0] ?? {},
          {
            fromMonth: 25,
            base: { annualDollars: 150_000 },
            productivity: { model: 'bonus', ...from([3000, 48]) },
          },
        ],
      }),
      quiet,
    ],
  ],
  [
    'other specialties and FTEs, against the medians that are quoted',
    [
      one(quiet, { specialty: 'internal medicine', clinicalFte: 0.8 }),
      one(quiet, { specialty: 'general surgery' }),
      one(quiet, { specialty: 'gastroenterology' }),
      one(quiet, { specialty: null }),
    ],
  ],
];

/** Every comparison that is read. */
export const comparisonSituations: readonly ComparisonSituation[] = cases.map(
  ([name, offers, horizonYears = 5, choices = {}]) => ({ name, horizonYears, offers, choices }),
);
