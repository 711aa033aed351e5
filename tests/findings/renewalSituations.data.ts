import type { Json } from './but.ts';
import { but } from './but.ts';
import type { Situation } from './situations.data.ts';
import { situations } from './situations.data.ts';

/** The situations of the answer in which the ladder or what the contract allows says something of its own. */
const shared: readonly (readonly [string, number])[] = [
  ['worked example', 1],
  ['worked example', 2],
  ['worked example', 3],
  ['worked example, past the term', 4],
  ['exactly on target', 1],
  ['above target, the formula raises the base', 3],
  ['nothing produced', 1],
  ['one wRVU short of the bonus', 1],
  ['becomes production', 3],
  ['cut limited, twice', 4],
  ['only below 90%, not below', 3],
  ['no rebasing terms, guarantee over, raises', 3],
  ['no rebasing terms, no guarantee', 2],
  ['the contract says no rebasing', 2],
  ['no start month, past a term that is not stated', 4],
  ['only the employer', 1],
  ['only the physician', 1],
  ['neither side', 1],
  ['notice not stated', 1],
  ['nothing stated about ending it', 1],
  ['notice paid as produced', 1],
  ['no notice at all', 1],
  ['leave, prorated', 2],
  ['a whole year of leave before the rebase', 3],
  ['no target', 1],
  ['target of nothing', 1],
  ['target above the threshold', 1],
];

const example: Json = fileNamed('worked example');

function fileNamed(name: string): Json {
  const found = situations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no situation ${name}`);
  return found.file;
}

/** The worked example with other terms, and other terms of the file. */
function exampleBut(changes: Json, ofFile: Json = {}): Json {
  const [offer] = example['offers'] as readonly Json[]; // each situation has one offer
  return { ...example, ...ofFile, offers: [but(offer ?? {}, changes)] };
}

const at = (annualWrvus: number, changes: Json = {}): Json => ({
  volume: { annualWrvus, ...changes },
});

/** The article: base $350,000 for 7,000 wRVUs, 4,000 produced. */
const paidAs7000 = but(
  {
    rebase: { becomes: 'base' },
    phases: [
      {
        base: { annualDollars: 350_000 },
        target: { annualWrvus: 7000 },
        productivity: { tiers: [{ fromWrvus: 7000, dollarsPerWrvu: 50 }] },
      },
    ],
  },
  at(4000),
);

const own: readonly (readonly [string, number, Json, Json?])[] = [
  ['the article: 65% of the target', 1, at(3250)],
  ['the article: exactly 70%', 1, at(3500)],
  ['just over 70%', 1, at(3500.01)],
  ['the article: 4,000 × $50 against $260,000', 2, at(4000)],
  ['the article: base of $200,000 after the guarantee', 3, at(4000)],
  ['the article: pay is supported once it was cut', 4, at(4000)],
  [
    'the article: production after the guarantee',
    3,
    but({ rebase: { becomes: 'production' } }, at(4000)),
  ],
  ['the article: $220,000 at 4,400', 3, at(4400)],
  ['the article: paid as 7,000, producing 4,000', 1, paidAs7000],
  ['the article: paid as 7,000, producing 4,000', 2, paidAs7000],
  ['the article: paid as 7,000, producing 4,000', 3, paidAs7000],
  ['the article: one explained year', 1, at(3250, { explainedYears: [1] })],
  ['the article: one explained year', 2, at(3250, { explainedYears: [1] })],
  ['an explained year between two low ones', 3, at(3250, { explainedYears: [2] })],
  ['a cut in a year that is marked', 3, at(3250, { explainedYears: [3] })],
  ['the article: three years below', 3, at(4200)],
  [
    'three years below, inside the protection',
    3,
    but({ guaranteedMonths: 48, rebase: { firstMonth: 49 } }, at(4200)),
  ],
  [
    'bonus smaller below the target',
    1,
    but(
      { phases: [{ productivity: { tiers: [{ fromWrvus: 4000, dollarsPerWrvu: 25 }] } }] },
      at(4500),
    ),
  ],
  [
    'thresholds of one’s own',
    3,
    at(4200),
    { ladder: { lowPercent: 85, repeatedPercent: 95, prolongedPercent: 90 } },
  ],
  ['one threshold of one’s own', 3, at(4200), { ladder: { prolongedPercent: 82.5 } }],
  ['growth past the target', 4, at(4000, { rampPercent: [80, 100, 120, 130] })],
  [
    'neither target nor rebasing',
    1,
    { rebase: 'none', phases: [{ target: { annualWrvus: null } }] },
  ],
  ['just under the target', 1, at(4999.99)],
  ['plan changed by the employer', 1, { planChange: { by: 'employer', noticeDays: 60 } }],
  ['plan changed by the employer, notice not stated', 1, { planChange: { by: 'employer' } }],
  ['plan changed by both', 1, { planChange: { by: 'both' } }],
  ['plan change not stated', 1, { planChange: null }],
  ['30 days to put a breach right', 1, { exit: { curePeriodDays: 30 } }],
  ['120 days against renewal', 1, { exit: { autoRenewNoticeDays: 120 } }],
  [
    'nothing but the four fields',
    1,
    {
      guaranteedMonths: null,
      termMonths: null,
      rebase: null,
      exit: null,
      planChange: null,
      items: [],
    },
  ],
  ['a term of 30 months', 2, { termMonths: 30 }],
  ['a term of 6 months', 1, { termMonths: 6 }],
  ['a term longer than what is looked at', 2, { termMonths: 60 }, { horizonYears: 2 }],
  [
    'recalculated every 3 months',
    3,
    but({ rebase: { everyMonths: 3, maxCutPercent: 2 } }, at(4200)),
  ],
  [
    'a draw, not earned',
    2,
    {
      rebase: null,
      phases: [
        {
          productivity: {
            model: 'draw',
            tiers: [{ fromWrvus: 0, dollarsPerWrvu: 50 }],
            deficit: 'carried',
          },
        },
      ],
    },
  ],
  [
    'production, no base',
    1,
    {
      rebase: null,
      phases: [
        {
          base: null,
          productivity: { model: 'production', tiers: [{ fromWrvus: 0, dollarsPerWrvu: 50 }] },
        },
      ],
    },
  ],
];

/** Every situation in which renewal is read. */
export const renewalSituations: readonly Situation[] = [
  ...shared.map(([name, year]) => {
    const found = situations.find((each) => each.name === name && each.year === year);
    if (found === undefined) throw new Error(`no situation ${name}, year ${year}`);
    return found;
  }),
  ...own.map(([name, year, changes, ofFile]) => ({
    name,
    year,
    file: exampleBut(changes, ofFile),
  })),
];
