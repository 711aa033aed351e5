import type { Json } from './but.ts';
import { but } from './but.ts';
import type { Situation } from './situations.data.ts';
import { situations } from './situations.data.ts';

/** Situations of the answer of which the years are read too. */
const shared: readonly (readonly [string, number])[] = [
  ['worked example', 3],
  ['above target, the formula raises the base', 3],
  ['the formula gives the same base', 3],
  ['nothing produced', 3],
  ['becomes production', 3],
  ['cut limited, twice', 4],
  ['floor above the base', 3],
  ['only below 90%, not below', 3],
  ['rebased first after the years looked at', 3],
  ['no rebasing terms, guarantee stated', 3],
  ['no rebasing terms, guarantee over, raises', 3],
  ['the contract says no rebasing', 2],
  ['growing volume', 4],
  ['no start month, past a term that is not stated', 4],
  ['ramp-up tried', 1],
  ['printed for full time, worked at 0.8', 1],
  ['quarters alone, some pay', 1],
  ['a cliff ahead', 1],
  ['greater of, quarters alone', 1],
  ['pure production, two rates', 1],
  ['draw not earned for two years', 2],
  ['draw not earned, paid back', 1],
  ['draw recovered in part', 2],
  ['draw looked at over one year', 1],
  ['the threshold follows the base', 3],
  ['salary, no rebasing terms', 2],
  ['salary, then base and bonus', 3],
  ['salary, then production in mid-year', 2],
  ['cap that cuts', 1],
  ['withheld from the base', 1],
  ['stipend, quality, call and benefit', 2],
  ['loans, relocation and retention', 1],
  ['leave, prorated', 2],
  ['leave, whether prorated not stated', 2],
  ['a whole year of leave before the rebase', 3],
  ['the rebase after leave', 3],
  ['plan year from month 7', 2],
  ['no target', 1],
  ['target of nothing', 1],
];

const [start] = situations;
if (start === undefined) throw new Error('there is the worked example');
const file = start.file;
const [example = {}] = file['offers'] as readonly Json[]; // the file of one offer

const own: readonly (readonly [string, number, Json])[] = [
  ['the article’s path at 4,000', 3, { items: [], volume: { annualWrvus: 4000 } }],
  ['ten years', 7, { horizonYears: 10 }],
  [
    'ten years, growing each year',
    9,
    { horizonYears: 10, volume: { growthPercentPerYear: 2.5 }, items: [] },
  ],
  ['one year', 1, { horizonYears: 1 }],
  [
    'a data lag of three months',
    3,
    { rebase: { dataLagMonths: 3 }, volume: { growthPercentPerYear: 5 } },
  ],
  [
    'six weeks of leave in year 2',
    2,
    { items: [], volume: { leave: [{ fromMonth: 15, months: 1.38 }] } },
  ],
  [
    'twelve weeks of leave before the recalculation',
    2,
    {
      items: [],
      phases: [{ target: { proratedForLeave: null } }],
      rebase: { leaveExcluded: null },
      volume: { leave: [{ fromMonth: 20, months: 2.77, basePaidPercent: 60 }] },
    },
  ],
  [
    'a leave over the turn of the year',
    1,
    { items: [], volume: { leave: [{ fromMonth: 12, months: 2, basePaidPercent: 0 }] } },
  ],
  [
    'two leaves without rebasing',
    2,
    {
      items: [],
      rebase: 'none',
      volume: {
        annualWrvus: 5600,
        leave: [
          { fromMonth: 3, months: 1 },
          { fromMonth: 14, months: 3 },
        ],
      },
    },
  ],
  [
    'leave under pure production',
    1,
    {
      items: [],
      rebase: 'none',
      phases: [
        {
          base: null,
          target: null,
          productivity: { model: 'production', tiers: [{ fromWrvus: 0, dollarsPerWrvu: 50 }] },
        },
      ],
      volume: { leave: [{ fromMonth: 4, months: 2.77 }] },
    },
  ],
];

/** Every situation of which the years are read. */
export const yearsSituations: readonly Situation[] = [
  ...shared.map(([name, year]) => {
    const found = situations.find((one) => one.name === name && one.year === year);
    if (found === undefined) throw new Error(`there is no situation ${name}, year ${year}`);
    return found;
  }),
  ...own.map(([name, year, changes]): Situation => {
    const { horizonYears = 5, ...offer } = but(example, changes);
    return { name, year, file: { ...file, horizonYears, offers: [offer] } };
  }),
];
