import { templates } from '../../src/contract-file/index.ts';
import { but } from './but.ts';
import type { Json } from './but.ts';

/** One reading of the answer: a contract and the year that is chosen. */
export interface Situation {
  readonly name: string;
  readonly year: number;
  readonly file: Json;
}

/** The contract that every situation starts from; each names what it changes. */
const example: Json = {
  name: 'Offer A',
  startMonth: '2027-07',
  termMonths: 36,
  guaranteedMonths: 24,
  phases: [
    {
      fromMonth: 1,
      base: { annualDollars: 260_000, raisePercentPerYear: 0 },
      target: { annualWrvus: 5000, rampPercent: [100], proratedForLeave: false },
      productivity: {
        model: 'bonus',
        tiers: [{ fromWrvus: 5000, dollarsPerWrvu: 50 }],
        applies: 'marginal',
        measuredEveryMonths: 12,
        planYearStartsInMonth: 1,
        cumulative: false,
        deficit: 'forgiven',
      },
    },
  ],
  items: [
    {
      kind: 'signing',
      label: null,
      dollars: 30_000,
      paidInMonth: 1,
      repayment: { how: 'monthly', months: 36 },
    },
  ],
  totalCashCapDollars: 'none',
  rebase: {
    firstMonth: 25,
    everyMonths: 12,
    lookbackMonths: 12,
    dataLagMonths: 0,
    dollarsPerWrvu: 50,
    creditPercent: 100,
    becomes: 'base',
  },
  exit: { physicianNoticeDays: 90, employerNoticeDays: 90, withoutCause: 'both' },
  planChange: 'none',
  wrvuSchedule: 'current',
  volume: { annualWrvus: 4200, rampPercent: [100] },
};

const terms = (changes: Json): Json => ({ phases: [{ ...changes }] });
const pays = (changes: Json): Json => terms({ productivity: changes });
const work = (changes: Json): Json => ({ volume: changes });
const rebasing = (changes: Json): Json => ({ rebase: changes });
const leaving = (changes: Json): Json => ({ exit: changes });
const owed = (repayment: unknown): Json => ({ items: [{ repayment }] });
const quiet: Json = { items: [], rebase: 'none' };
const items = (...list: readonly Json[]): Json => ({ ...quiet, items: list });

const rates = (...tiers: readonly (readonly [number | null, number | null])[]): Json => ({
  tiers: tiers.map(([fromWrvus, dollarsPerWrvu]) => ({ fromWrvus, dollarsPerWrvu })),
});
const draw = (changes: Json): Json =>
  but(quiet, pays({ model: 'draw', ...rates([0, 50]), deficit: 'carried', ...changes }));
const greaterOf = (changes: Json): Json =>
  but(quiet, pays({ model: 'greaterOf', ...rates([0, 50]), ...changes }));
const production = (changes: Json): Json =>
  but(quiet, pays({ model: 'production', ...rates([0, 50]), ...changes }));

const twoStages = (second: Json): Json => ({
  phases: [
    but((example['phases'] as readonly Json[])[0] ?? {}, {
      productivity: { model: 'salary', tiers: null, applies: null },
    }),
    second,
  ],
});

const cases: readonly (readonly [string, number, Json])[] = [
  ['worked example', 1, {}],
  ['worked example', 2, {}],
  ['worked example', 3, {}],
  ['worked example, past the term', 4, {}],
  ['exactly on target', 1, work({ annualWrvus: 5000 })],
  ['exactly on target', 3, work({ annualWrvus: 5000 })],
  ['above target', 1, work({ annualWrvus: 5500 })],
  ['above target, the formula raises the base', 3, work({ annualWrvus: 5500 })],
  ['the formula gives the same base', 3, work({ annualWrvus: 5200 })],
  ['nothing produced', 1, work({ annualWrvus: 0 })],
  ['nothing produced', 3, work({ annualWrvus: 0 })],
  ['one wRVU', 3, work({ annualWrvus: 1 })],
  ['one wRVU short of the bonus', 1, work({ annualWrvus: 4999 })],
  ['one wRVU above', 1, work({ annualWrvus: 5001 })],
  ['volume to the hundredth', 3, work({ annualWrvus: 4333.33 })],
  ['becomes production', 2, rebasing({ becomes: 'production' })],
  ['becomes production', 3, rebasing({ becomes: 'production' })],
  ['becomes production, past the term', 5, rebasing({ becomes: 'production' })],
  ['look-back of six months, part credited', 3, rebasing({ lookbackMonths: 6, creditPercent: 95 })],
  ['cut limited', 3, rebasing({ maxCutPercent: 10 })],
  ['cut limited, twice', 4, rebasing({ maxCutPercent: 10 })],
  ['floor', 3, rebasing({ floorDollars: 230_000 })],
  ['floor above the base', 3, rebasing({ floorDollars: 265_000 })],
  ['cut limited and ceiling', 3, rebasing({ maxCutPercent: 5, ceilingDollars: 240_000 })],
  ['no cut allowed', 3, rebasing({ maxCutPercent: 0 })],
  ['raise limited', 3, but(rebasing({ maxRaisePercent: 3 }), work({ annualWrvus: 5500 }))],
  [
    'only below 90%, not below',
    3,
    but(rebasing({ onlyBelowTargetPercent: 90 }), work({ annualWrvus: 4600 })),
  ],
  [
    'only below 90%, just below: a cliff',
    3,
    but(rebasing({ onlyBelowTargetPercent: 90 }), work({ annualWrvus: 4450 })),
  ],
  ['rebase terms that say little', 3, { rebase: { becomes: 'base' } }],
  ['the rebase at a rate of its own', 3, rebasing({ dollarsPerWrvu: 45 })],
  [
    'no rebasing terms, guarantee over, raises',
    3,
    but({ rebase: null }, terms({ base: { raisePercentPerYear: 2 } })),
  ],
  ['rebased first after the years looked at', 3, rebasing({ firstMonth: 73 })],
  ['the threshold follows the base', 3, rebasing({ thresholdFollows: true })],
  ['no rebasing terms, guarantee stated', 3, { rebase: null }],
  ['no rebasing terms, no guarantee', 2, { rebase: null, guaranteedMonths: null }],
  ['the contract says no rebasing', 2, { rebase: 'none' }],
  ['raises before the rebase', 3, terms({ base: { raisePercentPerYear: 3 } })],
  ['growing volume', 4, work({ growthPercentPerYear: 3 })],
  ['falling volume, part credited', 2, work({ growthPercentPerYear: -5, creditPercent: 95 })],
  ['no start month', 3, { startMonth: null }],
  ['no start month, past a term that is not stated', 4, { startMonth: null, termMonths: null }],
  ['ramp-up not answered', 1, work({ rampPercent: null })],
  ['ramp-up tried', 1, work({ rampPercent: [50, 80, 100] })],
  ['ramp-up tried', 2, work({ rampPercent: [50, 80, 100] })],
  [
    'target and practice ramp together',
    1,
    but(
      terms({ target: { rampPercent: [60, 80, 100] } }),
      work({ rampPercent: [60, 80, 100], annualWrvus: 5200 }),
    ),
  ],
  ['printed for full time, worked at 0.8', 1, { printedForFte: 1, clinicalFte: 0.8 }],
  ['quarters alone, none pays', 1, pays({ measuredEveryMonths: 3 })],
  [
    'quarters alone, some pay',
    1,
    but(
      pays({ measuredEveryMonths: 3 }),
      work({ monthWeights: [6, 6, 6, 12, 12, 12, 8, 8, 8, 10, 10, 10], annualWrvus: 4800 }),
    ),
  ],
  [
    'quarters counted from the start of the year',
    1,
    but(pays({ measuredEveryMonths: 3, cumulative: true }), work({ annualWrvus: 5600 })),
  ],
  ['quarters counted on, none pays', 1, pays({ measuredEveryMonths: 3, cumulative: true })],
  [
    'months alone, exactly at',
    1,
    but(pays({ measuredEveryMonths: 1 }), work({ annualWrvus: 5000 })),
  ],
  [
    'two tiers, first reached',
    1,
    but(pays(rates([4000, 45], [5000, 60])), work({ annualWrvus: 4600 })),
  ],
  [
    'two tiers, both reached',
    1,
    but(pays(rates([4000, 45], [5000, 60])), work({ annualWrvus: 5600 })),
  ],
  [
    'all above the threshold at the tier reached',
    1,
    but(
      pays({ ...rates([4000, 45], [5000, 60]), applies: 'wholeAboveThreshold' }),
      work({ annualWrvus: 5600 }),
    ),
  ],
  ['a cliff ahead', 1, pays({ ...rates([5000, 10]), applies: 'wholeFromFirst' })],
  [
    'a cliff just passed',
    1,
    but(pays({ ...rates([5000, 10]), applies: 'wholeFromFirst' }), work({ annualWrvus: 5050 })),
  ],
  [
    'a rate that falls: a cliff down',
    1,
    but(
      pays({ ...rates([4000, 12], [5000, 8]), applies: 'wholeFromFirst' }),
      work({ annualWrvus: 4900 }),
    ),
  ],
  ['a first tier that pays nothing', 1, pays(rates([4000, 0], [5000, 50]))],
  ['a bonus without a rate', 1, pays(rates([5000, 0]))],
  ['a bonus from the first wRVU', 1, but(quiet, pays(rates([0, 20])))],
  ['threshold is base ÷ rate', 1, pays({ threshold: 'baseDividedByRate', ...rates([null, 60]) })],
  [
    'threshold is base ÷ rate, reached',
    1,
    but(
      pays({ threshold: 'baseDividedByRate', ...rates([null, 60]) }),
      work({ annualWrvus: 4400 }),
    ),
  ],
  ['greater of base and production, base', 1, greaterOf({})],
  [
    'greater of base and production, production',
    1,
    but(greaterOf({}), work({ annualWrvus: 5500 })),
  ],
  [
    'greater of, quarters alone',
    1,
    but(
      greaterOf({ measuredEveryMonths: 3 }),
      work({ monthWeights: [6, 6, 6, 12, 12, 12, 8, 8, 8, 10, 10, 10], annualWrvus: 5100 }),
    ),
  ],
  [
    'greater of, two rates',
    1,
    but(greaterOf(rates([0, 45], [4000, 60])), work({ annualWrvus: 5600 })),
  ],
  ['pure production', 1, production({})],
  ['pure production, two rates', 1, production(rates([0, 45], [4000, 55]))],
  [
    'pure production, all at the rate reached',
    1,
    production({ ...rates([0, 45], [4000, 50]), applies: 'wholeFromFirst' }),
  ],
  ['pure production, settled monthly', 1, production({ measuredEveryMonths: 1 })],
  ['draw not earned, carried', 1, draw({})],
  ['draw not earned for two years', 2, draw({})],
  ['draw earned', 1, but(draw({}), work({ annualWrvus: 5500 }))],
  ['draw exactly earned', 1, but(draw({}), work({ annualWrvus: 5200 }))],
  ['draw not earned, dropped', 1, draw({ deficit: 'forgiven' })],
  ['draw not earned, paid back', 1, draw({ deficit: 'repaid' })],
  ['draw recovered in part', 2, but(draw({}), work({ annualWrvus: 5600, rampPercent: [80, 100] }))],
  ['draw recovered in full', 2, but(draw({}), work({ annualWrvus: 5600, rampPercent: [90, 100] }))],
  ['draw by quarters, carried', 1, draw({ measuredEveryMonths: 3 })],
  ['draw looked at over one year', 1, but(draw({ deficit: null }), { horizonYears: 1 })],
  ['salary', 1, but(quiet, pays({ model: 'salary', tiers: null }))],
  [
    'salary, no rebasing terms',
    2,
    but({ items: [], rebase: null }, pays({ model: 'salary', tiers: null })),
  ],
  [
    'salary, then base and bonus',
    1,
    but(
      quiet,
      twoStages({
        fromMonth: 25,
        base: { annualDollars: 200_000 },
        target: { annualWrvus: 4500 },
        productivity: { model: 'bonus', ...rates([4000, 45]) },
      }),
    ),
  ],
  [
    'salary, then base and bonus',
    3,
    but(
      quiet,
      twoStages({
        fromMonth: 25,
        base: { annualDollars: 200_000 },
        target: { annualWrvus: 4500 },
        productivity: { model: 'bonus', ...rates([4000, 45]) },
      }),
    ),
  ],
  [
    'salary, then production in mid-year',
    2,
    but(
      quiet,
      twoStages({
        fromMonth: 19,
        base: {},
        target: {},
        productivity: { model: 'production', ...rates([0, 55]) },
      }),
    ),
  ],
  [
    'cap that cuts',
    1,
    but({ items: [], totalCashCapDollars: 280_000 }, work({ annualWrvus: 5600 })),
  ],
  ['cap that does not cut', 1, { totalCashCapDollars: 400_000 }],
  [
    'withheld from the base',
    1,
    items({ kind: 'withhold', of: 'base', percent: 5, expectedReturnPercent: 80 }),
  ],
  [
    'withheld from the bonus, return not stated',
    1,
    but(items({ kind: 'withhold', of: 'productivity', percent: 10 }), work({ annualWrvus: 5500 })),
  ],
  [
    'stipend, quality, call and benefit',
    2,
    items(
      { kind: 'stipend', label: 'Teaching', dollarsPerYear: 25_000 },
      { kind: 'quality', maximumDollarsPerYear: 12_000, expectedPercent: 75 },
      { kind: 'call', dollarsPerShift: 600, shiftsPerMonth: 2.5 },
      { kind: 'benefit', label: 'Retirement', dollarsPerYear: 18_500 },
    ),
  ],
  [
    'amounts not stated',
    1,
    items(
      { kind: 'stipend', label: 'Teaching' },
      { kind: 'quality', maximumDollarsPerYear: 12_000 },
      { kind: 'signing' },
    ),
  ],
  [
    'loans, relocation and retention',
    1,
    items(
      {
        kind: 'loanRepayment',
        dollarsPerYear: 20_000,
        years: 3,
        repayment: { how: 'yearly', months: 36 },
      },
      { kind: 'relocation', dollars: 10_000, repayment: { how: 'cliff', months: 24 } },
      { kind: 'retention', dollars: 15_000, paidInMonth: 25, repayment: 'none' },
    ),
  ],
  ['repayment not stated', 2, owed(null)],
  [
    'one repayment stated, one not',
    2,
    items(
      { kind: 'signing', dollars: 30_000, repayment: { how: 'monthly', months: 36 } },
      { kind: 'relocation', dollars: 10_000 },
    ),
  ],
  ['nothing to be paid back', 2, owed('none')],
  [
    'tail paid by the employer',
    2,
    leaving({ tail: { ifIResign: 'employer', ifLetGo: 'employer' } }),
  ],
  [
    'tail paid by you, with its price',
    2,
    leaving({ tail: { ifIResign: 'physician', ifLetGo: 'employer', dollars: 24_000 } }),
  ],
  [
    'tail shared by year',
    2,
    leaving({
      tail: {
        ifIResign: 'physician',
        ifLetGo: 'employer',
        dollars: 24_000,
        physicianPercentByYear: [100, 50, 0],
      },
    }),
  ],
  ['tail, payer not stated', 2, leaving({ tail: { coverage: 'claimsMade' } })],
  ['occurrence coverage', 2, but(owed('none'), leaving({ tail: { coverage: 'occurrence' } }))],
  ['no tail, nothing to be paid back', 2, { items: [], exit: { tail: 'none' } }],
  ['shorter notice by the employer', 1, leaving({ employerNoticeDays: 60 })],
  [
    'bonus needs employment, plan can change, another fee schedule',
    2,
    but(leaving({ bonusNeedsEmployment: 'paymentDate' }), {
      planChange: { by: 'employer', noticeDays: 60 },
      wrvuSchedule: 2020,
      volume: { wrvuSchedule: 2026 },
    }),
  ],
  ['own notice not stated', 1, leaving({ physicianNoticeDays: null })],
  ['only the employer', 1, leaving({ withoutCause: 'employer', employerNoticeDays: 30 })],
  ['only the physician', 1, leaving({ withoutCause: 'physician' })],
  ['neither side', 1, leaving({ withoutCause: 'neither' })],
  ['notice not stated', 1, leaving({ employerNoticeDays: null, physicianNoticeDays: null })],
  ['nothing stated about ending it', 1, { exit: null }],
  ['notice paid as produced', 1, leaving({ noticePay: 'asProduced' })],
  ['no notice to be given by oneself', 1, leaving({ physicianNoticeDays: 0 })],
  ['no notice at all', 1, leaving({ employerNoticeDays: 0, physicianNoticeDays: 0 })],
  ['one day of notice', 1, leaving({ employerNoticeDays: 1, physicianNoticeDays: 1 })],
  [
    'leave, prorated',
    2,
    but(
      terms({ target: { proratedForLeave: true } }),
      work({ leave: [{ fromMonth: 14, months: 3, basePaidPercent: 50 }] }),
    ),
  ],
  ['leave, not prorated', 2, work({ leave: [{ fromMonth: 14, months: 2.77 }] })],
  [
    'leave, whether prorated not stated',
    2,
    but(
      terms({ target: { proratedForLeave: null } }),
      work({ leave: [{ fromMonth: 14, months: 1, basePaidPercent: 100 }] }),
    ),
  ],
  [
    'a whole year of leave before the rebase',
    3,
    but(
      rebasing({ leaveExcluded: true }),
      work({ leave: [{ fromMonth: 13, months: 12, basePaidPercent: 0 }] }),
    ),
  ],
  [
    'the rebase after leave',
    3,
    work({ leave: [{ fromMonth: 20, months: 3, basePaidPercent: 100 }] }),
  ],
  ...([1, 2, 3] as const).map(
    (year) =>
      [
        'quarters counted on in the calendar year, leave in year 2',
        year,
        but(
          pays({
            planYearStartsInMonth: 7,
            measuredEveryMonths: 3,
            cumulative: true,
            tiers: [
              { fromWrvus: 5000, dollarsPerWrvu: 50 },
              { fromWrvus: 6000, dollarsPerWrvu: 55 },
            ],
          }),
          work({
            annualWrvus: 5300,
            leave: [{ fromMonth: 20, months: 3, basePaidPercent: 60 }],
          }),
        ),
      ] as const,
  ),
  ...([1, 3] as const).map(
    (year) =>
      [
        'a lower base printed for full time before the recalculation',
        year,
        {
          printedForFte: 1,
          clinicalFte: 0.8,
          guaranteedMonths: 36,
          phases: [
            {},
            { fromMonth: 25, base: { annualDollars: 250_000 }, target: { annualWrvus: 5500 } },
          ],
          rebase: { firstMonth: 37 },
        },
      ] as const,
  ),
  [
    'a lower base before what happens then is not stated',
    1,
    {
      guaranteedMonths: 36,
      rebase: null,
      phases: [{}, { fromMonth: 25, base: { annualDollars: 230_000 } }],
    },
  ],
  ['plan year from month 7', 1, pays({ planYearStartsInMonth: 7 })],
  [
    'plan year from month 7',
    2,
    but(pays({ planYearStartsInMonth: 7 }), work({ annualWrvus: 5500 })),
  ],
  [
    'plan year from month 7, last year',
    5,
    but(pays({ planYearStartsInMonth: 7 }), work({ annualWrvus: 5500 })),
  ],
  [
    'whole-volume tiers with a cliff',
    1,
    but(
      production({ ...rates([0, 50], [5000, 60]), applies: 'wholeFromFirst' }),
      work({ annualWrvus: 4999 }),
    ),
  ],
  [
    'the base is earned before the bonus starts',
    1,
    but(quiet, terms({ base: { annualDollars: 200_000 }, productivity: rates([6000, 50]) })),
  ],
  ['after rebasing the threshold stays', 3, work({ annualWrvus: 4160 })],
  [
    'the rebasing to come leaves the threshold',
    1,
    but(rebasing({ maxCutPercent: 10 }), pays(rates([5000, 50], [6000, 55]))),
  ],
  [
    'a tier between two that pays nothing',
    1,
    but(pays(rates([3000, 50], [4000, 0], [5000, 60])), work({ annualWrvus: 5500 })),
  ],
  [
    'tiers at 0.8 FTE in a ramped year',
    1,
    but(
      { printedForFte: 1, clinicalFte: 0.8 },
      but(
        terms({ target: { rampPercent: [60, 100] }, productivity: rates([5000, 50], [6000, 55]) }),
        work({ annualWrvus: 3200 }),
      ),
    ),
  ],
  [
    'whole-volume tiers, quarters alone',
    1,
    but(
      pays({ ...rates([4000, 10], [5000, 12]), applies: 'wholeFromFirst', measuredEveryMonths: 3 }),
      work({ monthWeights: [6, 6, 6, 12, 12, 12, 8, 8, 8, 10, 10, 10], annualWrvus: 4800 }),
    ),
  ],
  [
    'all above the threshold, three tiers, the middle one reached',
    1,
    but(
      pays({ ...rates([4000, 45], [5000, 60], [6000, 70]), applies: 'wholeAboveThreshold' }),
      work({ annualWrvus: 5600 }),
    ),
  ],
  ['no target', 1, terms({ target: { annualWrvus: null, rampPercent: null } })],
  ['target of nothing', 1, terms({ target: { annualWrvus: 0 } })],
  [
    'target above the threshold',
    1,
    but(terms({ target: { annualWrvus: 5500 } }), work({ annualWrvus: 5200 })),
  ],
  ['base missing', 1, terms({ base: { annualDollars: null } })],
  ['rate missing', 1, pays(rates([5000, null]))],
  ['threshold and second rate missing', 1, pays(rates([null, 50], [6000, null]))],
  ['volume missing', 1, work({ annualWrvus: null })],
  [
    'nothing but a model',
    1,
    {
      phases: [
        { fromMonth: 1, base: null, target: null, productivity: { model: 'bonus', tiers: null } },
      ],
      volume: { annualWrvus: null },
    },
  ],
  ['no model', 1, pays({ model: null, tiers: null })],
  [
    'rate of the rebase missing',
    1,
    but(rebasing({ dollarsPerWrvu: null }), pays({ model: 'salary', tiers: null })),
  ],
  [
    'second stage without its base',
    1,
    but(quiet, {
      phases: [
        { fromMonth: 1, base: null, productivity: { model: 'production', ...rates([0, 50]) } },
        { fromMonth: 25, productivity: { model: 'bonus', ...rates([4000, 45]) } },
      ],
    }),
  ],
];

const stated: readonly Situation[] = cases.map(([name, year, changes]) => {
  const { horizonYears = 5, ...offer } = but(example, changes);
  return {
    name,
    year,
    file: { format: 'rvu-contract-calculator', version: 1, horizonYears, offers: [offer] },
  };
});

/** What one starts from on the page is read as it stands, in its first and third year. */
const started: readonly Situation[] = templates
  .filter(({ id }) => id !== 'empty')
  .flatMap(({ id, file }) =>
    // A template is the JSON of a file.
    [1, 3].map((year) => ({ name: `template ${id}`, year, file: file as Json })),
  );

/** Every situation in which the whole answer is read. */
export const situations: readonly Situation[] = [...stated, ...started];
