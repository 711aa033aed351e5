/**
 * Arithmetic that was published elsewhere, worked here by `calc`: `published.json` holds what each
 * source says and where, this table the contract that says the same and the figures of it, typed by
 * hand. Where a source counts dollars of collections, $1,000 of them stand here as one wRVU.
 */
export type Verdict = Working | { readonly id: string; readonly outside: string };

export interface Working {
  readonly id: string;
  readonly offers: readonly OfferOfCase[];
  /** Published figures that come out, exact or as the source rounds them. */
  readonly reproduces?: readonly Shown[];
  /** Published figures that do not come out, beside what does, and why theirs is wrong. */
  readonly refutes?: readonly (readonly [...Shown, why: string])[];
  /** What the same contract pays beside that, where the source gives no figure of its own. */
  readonly alsoShows?: readonly Figure[];
  /** Published outputs that are no term or figure of a contract, and why. */
  readonly leavesOut?: Readonly<Record<string, string>>;
}

/** A figure of `calc`: the offer's name, the contract year or all of its horizon, the place in the
 * year, the figure. */
type Figure = readonly [offer: string, year: number | 'all', place: string, figure: number | null];

/** A published output, the number as it is printed, and the figure of `calc` that answers it. */
type Shown = readonly [output: string, published: number, ...Figure];

/** An offer of a contract file, each in a file of its own. */
export interface OfferOfCase {
  readonly name: string;
  readonly [term: string]: unknown;
}

type Tiers = readonly (readonly [fromWrvus: number, dollarsPerWrvu: number])[];
type Terms = Readonly<Record<string, unknown>>;

function tiersOf(tiers: Tiers): readonly Terms[] {
  return tiers.map(([fromWrvus, dollarsPerWrvu]) => ({ fromWrvus, dollarsPerWrvu }));
}

/** All pay by the wRVU. */
function production(name: string, annualWrvus: number, tiers: Tiers, how: Terms = {}): OfferOfCase {
  const productivity = { model: 'production', tiers: tiersOf(tiers), ...how };
  return { name, phases: [{ fromMonth: 1, productivity }], volume: { annualWrvus } };
}

/** A base and, by its model, something for the wRVUs. */
function withBase(
  model: 'bonus' | 'greaterOf' | 'draw',
  name: string,
  annualDollars: number,
  annualWrvus: number,
  tiers: Tiers,
  how: Terms = {},
): OfferOfCase {
  const productivity = { model, tiers: tiersOf(tiers), ...how };
  return {
    name,
    phases: [{ fromMonth: 1, base: { annualDollars }, productivity }],
    volume: { annualWrvus },
  };
}

/** A bonus above base ÷ rate. */
function aboveBase(name: string, annualDollars: number, rate: number, annualWrvus: number) {
  const tiers = [{ fromWrvus: null, dollarsPerWrvu: rate }];
  const productivity = { model: 'bonus', threshold: 'baseDividedByRate', tiers };
  return {
    name,
    phases: [{ fromMonth: 1, base: { annualDollars }, productivity }],
    volume: { annualWrvus },
  };
}

/** A base, whatever is worked. */
function salary(name: string, annualDollars: number, more: Terms = {}): OfferOfCase {
  const phase = { fromMonth: 1, base: { annualDollars }, productivity: { model: 'salary' } };
  return { name, phases: [phase], volume: { annualWrvus: 1 }, ...more };
}

/** A base that rests on a target: what one wRVU of it supports is the one divided by the other. */
function supported(name: string, annualDollars: number, target: number): OfferOfCase {
  const phase = { fromMonth: 1, base: { annualDollars }, target: { annualWrvus: target } };
  const productivity = { model: 'salary' };
  return { name, phases: [{ ...phase, productivity }], volume: { annualWrvus: 1 } };
}

/** A volume beside a target. */
function beside(name: string, annualWrvus: number, target: number): OfferOfCase {
  return { ...supported(name, 0, target), volume: { annualWrvus } };
}

const monthly = { measuredEveryMonths: 1 };
const quarterly = { measuredEveryMonths: 3 };
const whole = { applies: 'wholeFromFirst' };

function quality(maximumDollarsPerYear: number, expectedPercent: number): Terms {
  return { kind: 'quality', maximumDollarsPerYear, expectedPercent };
}

/** A one-off payment of month `paidInMonth`, paid back by month or by year. */
function signing(dollars: number, paidInMonth: number, repayment: Terms | null): Terms {
  return { kind: 'signing', dollars, paidInMonth, repayment };
}

const trackerTiers: Tiers = [
  [0, 55],
  [4500, 65],
  [7000, 75],
];
const vmgTiers: Tiers = [
  [0, 58],
  [7000, 65],
];
const assistantTiers: Tiers = [
  [0, 30],
  [2000, 35],
  [4000, 40],
];
const overTargetOf100: Tiers = [
  [0, 1000],
  [100, 300],
];

const takenOff = [3740, 850, 1054, 246, 70, 90, 1700, 450].map(stipend);

function stipend(dollarsPerYear: number): Terms {
  return { kind: 'stipend', dollarsPerYear };
}

function call(shiftsPerMonth: number, dollarsPerShift: number): Terms {
  return { kind: 'call', shiftsPerMonth, dollarsPerShift };
}

/** 7,360 encounters at $52.50, of which a percent counts. */
function discounted(name: string, creditPercent: number): OfferOfCase {
  return {
    ...production(name, 7360, [[0, 52.5]]),
    volume: { annualWrvus: 7360, creditPercent },
  };
}

const billing =
  'What a practice bills or loses is no pay: a contract pays wRVUs or dollars, whoever pays for them.';
const premium =
  'A contract states who pays the tail and perhaps its price; how an insurer prices it, it does not.';
const visits = 'Clinic days and visits are worked in publishedClinics.test.ts.';

export const verdicts: readonly Verdict[] = [
  {
    id: 'paf-826q',
    offers: [
      withBase('bonus', '12-week quarters', 0, 5400, [[3304, 37.2]], quarterly),
      withBase('bonus', '13-week quarters', 0, 5850, [[3304, 37.2]], quarterly),
      withBase('bonus', '$1 above 826', 0, 5400, [[3304, 1]], quarterly),
      production('$1 a month', 5400, [[0, 1]], monthly),
      production('$1 a quarter', 5400, [[0, 1]], quarterly),
    ],
    reproduces: [
      ['wrvu_month', 450, '$1 a month', 1, 'settlements[0]', 450],
      ['wrvu_quarter', 1350, '$1 a quarter', 1, 'settlements[0]', 1350],
      ['excess', 524, '$1 above 826', 1, 'settlements[0]', 524],
      ['bonus_approx', 19500, '12-week quarters', 1, 'settlements[0]', 19492.8],
    ],
    alsoShows: [['13-week quarters', 1, 'settlements[0]', 23677.8]],
    leavesOut: { wrvu_week: 'A week of visits is worked in publishedClinics.test.ts.' },
  },
  {
    id: 'rvutracker-base-plus',
    offers: [withBase('bonus', 'base and all wRVUs', 240000, 5000, [[0, 60]])],
    reproduces: [['total', 540000, 'base and all wRVUs', 1, 'cash', 540000]],
  },
  {
    id: 'rvutracker-tier',
    offers: [
      production('tiers', 7500, trackerTiers),
      production('up to 4,500', 7500, [
        [0, 55],
        [4500, 0],
      ]),
      production('4,500 to 7,000', 7500, [
        [0, 0],
        [4500, 65],
        [7000, 0],
      ]),
      production('above 7,000', 7500, [
        [0, 0],
        [7000, 75],
      ]),
      production('all at the last rate', 7500, trackerTiers, whole),
    ],
    reproduces: [
      ['tier_pay[0]', 247500, 'up to 4,500', 1, 'cash', 247500],
      ['tier_pay[1]', 162500, '4,500 to 7,000', 1, 'cash', 162500],
      ['tier_pay[2]', 37500, 'above 7,000', 1, 'cash', 37500],
      ['total', 447500, 'tiers', 1, 'cash', 447500],
    ],
    alsoShows: [['all at the last rate', 1, 'cash', 562500]],
  },
  {
    // Of a median rate of $47: tier 1, 75 % and 15 % for quality from 4,300 to 4,800; tier 2, all of
    // it from 4,000 to 4,300 and 10 % from there to 4,900; tier 3, 80 % and 15 % for quality above.
    id: 'wci-fm-percentile-tiers',
    offers: [
      salary('base', 163200),
      salary('base for quality', 0, { items: [quality(192000, 15)] }),
      withBase('bonus', 'tier 1', 0, 5000, [
        [4300, 35.25],
        [4800, 0],
      ]),
      withBase('bonus', 'tier 1 for quality', 0, 5000, [
        [4300, 7.05],
        [4800, 0],
      ]),
      withBase('bonus', 'tier 2', 0, 5000, [
        [4000, 47],
        [4300, 4.7],
        [4900, 0],
      ]),
      withBase('bonus', 'tier 3', 0, 5000, [[4900, 37.6]]),
      withBase('bonus', 'tier 3 for quality', 0, 5000, [[4900, 7.05]]),
      {
        ...withBase('bonus', 'all of it', 163200, 5000, [
          [4000, 47],
          [4300, 47],
          [4800, 4.7],
          [4900, 44.65],
        ]),
        items: [quality(192000, 15)],
      },
    ],
    reproduces: [
      ['base', 163000, 'base', 1, 'cash', 163200],
      ['base_value', 29000, 'base for quality', 1, 'pay.quality', 28800],
      ['tier3', 4000, 'tier 3', 1, 'cash', 3760],
      ['tier3_value', 1000, 'tier 3 for quality', 1, 'cash', 705],
    ],
    refutes: [
      ['tier1', 19000, 'tier 1', 1, 'cash', 17625, 'as written it is (4,800 − 4,300) × $47 × 75 %'],
      [
        'tier1_value',
        3000,
        'tier 1 for quality',
        1,
        'cash',
        3525,
        '(4,800 − 4,300) × $47 × 15 % is nearer to 4,000',
      ],
      [
        'tier2',
        20000,
        'tier 2',
        1,
        'cash',
        16920,
        'as written it is (4,300 − 4,000) × $47 + (4,900 − 4,300) × $47 × 10 %',
      ],
      [
        'total_approx',
        240000,
        'all of it',
        1,
        'cash',
        234535,
        'the lines of the source add up to 239,000, two of them too high; as written they are 234,535',
      ],
    ],
  },
  {
    id: 'wci-fm-99213-mix',
    offers: [production('$1 a month', 5000, [[0, 1]], monthly)],
    reproduces: [['monthly', 417, '$1 a month', 1, 'settlements[0]', 416.67]],
    leavesOut: {
      avg_wrvu: visits,
      work_days: visits,
    },
  },
  {
    // 3,760 visits of 0.97 wRVUs each.
    id: 'pacents-99213-year',
    offers: [
      {
        ...production('16 visits a day', 3760, assistantTiers),
        volume: { annualWrvus: 3760, creditPercent: 97 },
      },
    ],
    refutes: [
      [
        'wrvus',
        3648,
        '16 visits a day',
        1,
        'creditedWrvus',
        3647.2,
        '3,760 × 0.97 is 3,647.2, which rounds to 3,647',
      ],
    ],
    alsoShows: [['16 visits a day', 1, 'cash', 117652]],
    leavesOut: { visits_year: visits },
  },
  {
    // What one wRVU supports at base ÷ target.
    id: 'medaxiom-jones',
    offers: [supported('one of 8,500', 515000, 8500)],
    reproduces: [['comp_per_wrvu', 60.59, 'one of 8,500', 1, 'supportedPay', 60.59]],
  },
  { id: 'codeitright-5', outside: billing },
  { id: 'npixray-38', outside: billing },
  { id: 'punctil-noshow', outside: billing },
  { id: 'cfopro-noshow', outside: billing },
  { id: 'chelle-tail', outside: premium },
  { id: 'mlmic-tail-schedule', outside: premium },
  {
    id: 'wci-forgivable-20',
    offers: [
      salary('15 % of $200,000', 200000, {
        items: [signing(30000, 1, { how: 'yearly', months: 60 })],
      }),
      salary('all of a hundred', 0, { items: [signing(1, 1, { how: 'yearly', months: 60 })] }),
    ],
    reproduces: [['unforgiven_share', 0.6, 'all of a hundred', 2, 'owedBackIfLeaving', 0.6]],
    alsoShows: [
      ['15 % of $200,000', 1, 'owedBackIfLeaving', 24000],
      ['15 % of $200,000', 2, 'owedBackIfLeaving', 18000],
      ['15 % of $200,000', 5, 'owedBackIfLeaving', 0],
    ],
  },
  {
    id: 'vmg-structures',
    offers: [
      production('all by the wRVU', 8000, [[0, 50]]),
      aboveBase('at base ÷ rate', 400000, 50, 8000),
      aboveBase('a hundredth above', 400000, 50, 8000.01),
      supported('base ÷ rate', 400000, 50),
      production('tiers', 8000, vmgTiers),
    ],
    reproduces: [['base_over_rate_breakeven', 8000, 'base ÷ rate', 1, 'supportedPay', 8000]],
    alsoShows: [
      ['all by the wRVU', 1, 'cash', 400000],
      ['at base ÷ rate', 1, 'pay.productivity', 0],
      ['a hundredth above', 1, 'pay.productivity', 0.5],
      ['tiers', 1, 'cash', 471000],
    ],
  },
  {
    id: 'pcp-99203',
    offers: [production('one visit', 1.42, [[0, 50]])],
    reproduces: [['pay', 71, 'one visit', 1, 'cash', 71]],
  },
  {
    id: 'tatanka-fte',
    offers: [
      {
        name: '0.8 FTE',
        clinicalFte: 0.8,
        printedForFte: 1,
        phases: [
          {
            fromMonth: 1,
            base: { annualDollars: 0 },
            target: { annualWrvus: 4500 },
            productivity: {
              model: 'bonus',
              tiers: [{ fromWrvus: 4500, dollarsPerWrvu: 1 }],
            },
          },
        ],
        volume: { annualWrvus: 3601 },
      },
    ],
    reproduces: [['threshold', 3600, '0.8 FTE', 1, 'targetWrvus', 3600]],
    alsoShows: [['0.8 FTE', 1, 'pay.productivity', 1]],
  },
  {
    // An hour as one wRVU, and a patient as one.
    id: 'e28-ex1',
    offers: [
      aboveBase('at 4,444.44', 200000, 45, 4444.44),
      aboveBase('at 4,444.45', 200000, 45, 4444.45),
      supported('one of 223 days', 4444, 223),
      supported('one of 8 hours', 20, 8),
      production('8 hours at 2.75', 8, [[0, 2.75]]),
      supported('one at 1.2 each', 2.5, 1.2),
      production('16.67 patients', 16.67, [[0, 1.2]]),
      production('18.4 patients', 18.4, [[0, 1.2]]),
      supported('wRVUs for the base', 200000, 45),
    ],
    reproduces: [
      ['wrvu_year', 4444, 'wRVUs for the base', 1, 'supportedPay', 4444.44],
      ['wrvu_day', 20, 'one of 223 days', 1, 'supportedPay', 19.93],
    ],
    refutes: [
      [
        'wrvu_hour',
        2.75,
        'one of 8 hours',
        1,
        'supportedPay',
        2.5,
        '20 wRVUs over 8 hours are 2.5 an hour; 8 hours at 2.75 are 22',
      ],
      [
        'patients_hour',
        2.3,
        'one at 1.2 each',
        1,
        'supportedPay',
        2.08,
        '2.5 wRVUs an hour at 1.2 a patient are 2.08 patients',
      ],
      [
        'patients_8h',
        18.4,
        '18.4 patients',
        1,
        'cash',
        22.08,
        '18.4 patients at 1.2 are 22.08 wRVUs and not 20: 16.67 patients are 20',
      ],
    ],
    alsoShows: [
      ['at 4,444.44', 1, 'pay.productivity', 0],
      ['at 4,444.45', 1, 'pay.productivity', 0.25],
      ['8 hours at 2.75', 1, 'cash', 22],
      ['16.67 patients', 1, 'cash', 20],
    ],
    leavesOut: { days: visits },
  },
  {
    id: 'e28-ex3a',
    offers: [
      {
        name: 'Offer A',
        phases: [
          { fromMonth: 1, base: { annualDollars: 275000 }, productivity: { model: 'salary' } },
          {
            fromMonth: 25,
            base: { annualDollars: 100000 },
            productivity: { model: 'bonus', tiers: [{ fromWrvus: 0, dollarsPerWrvu: 30 }] },
          },
        ],
        items: [signing(35000, 1, null)],
        volume: { annualWrvus: 4500 },
      },
      // Five years' pay as the yearly base of one, and over five.
      supported('310 + 275 + 3 × 235', 1290000, 5),
    ],
    reproduces: [
      ['y1', 310000, 'Offer A', 1, 'cash', 310000],
      ['y2', 275000, 'Offer A', 2, 'cash', 275000],
      ['y3_5', 235000, 'Offer A', 3, 'cash', 235000],
      ['total', 1290000, 'Offer A', 'all', 'cash', 1290000],
      ['per_year', 258000, '310 + 275 + 3 × 235', 1, 'supportedPay', 258000],
    ],
    alsoShows: [
      ['Offer A', 4, 'cash', 235000],
      ['Offer A', 5, 'cash', 235000],
    ],
  },
  {
    id: 'aaos-bonus-2x',
    offers: [withBase('bonus', 'a third above twice', 175000, 550, [[400, 333.3333]])],
    reproduces: [['bonus', 50000, 'a third above twice', 1, 'pay.productivity', 50000]],
  },
  {
    id: 'aaos-bonus-2.5x',
    offers: [withBase('bonus', 'a third above 2.5 times', 175000, 550, [[500, 333.3333]])],
    refutes: [
      [
        'bonus',
        16666,
        'a third above 2.5 times',
        1,
        'pay.productivity',
        16666.67,
        'a third of 50,000 is 16,666.67, which was cut off and not rounded',
      ],
    ],
  },
  {
    id: 'jiskha-eastern',
    offers: [
      production('net of expenses', 110, overTargetOf100),
      withBase('bonus', 'share above', 0, 110, [[100, 300]]),
      withBase('bonus', 'share of the others', 0, 110, [[100, 700]]),
    ],
    reproduces: [
      ['doctor_bonus', 3000, 'share above', 1, 'cash', 3000],
      ['university', 7000, 'share of the others', 1, 'cash', 7000],
    ],
    alsoShows: [['net of expenses', 1, 'cash', 103000]],
  },
  {
    id: 'jiskha-eastern-short',
    offers: [
      production('net of expenses', 80, overTargetOf100),
      withBase('bonus', 'share of the others', 0, 80, [[100, 700]]),
    ],
    reproduces: [
      ['physician_net', 80000, 'net of expenses', 1, 'cash', 80000],
      ['university', 0, 'share of the others', 1, 'cash', 0],
    ],
  },
  {
    id: 'wci-obgyn-2.5x',
    offers: [
      withBase('bonus', 'at 2.5 times', 200000, 500, [[500, 250]]),
      withBase('bonus', '$1,000 above', 200000, 501, [[500, 250]]),
      production('2.5 for each dollar', 200000, [[0, 2.5]]),
      beside('200 of 500', 200, 500),
    ],
    reproduces: [['target', 500000, '2.5 for each dollar', 1, 'cash', 500000]],
    alsoShows: [
      ['at 2.5 times', 1, 'pay.productivity', 0],
      ['$1,000 above', 1, 'pay.productivity', 250],
      ['200 of 500', 1, 'attainmentPercent', 40],
    ],
    leavesOut: { implied_base_share: 'Shown as 40 % of the target, in percent.' },
  },
  {
    id: 'chelle-net-collections',
    offers: [
      withBase('bonus', 'at base ÷ 12', 240000, 240, [[240, 250]], monthly),
      withBase('bonus', '$1,000 above each month', 240000, 252, [[240, 250]], monthly),
      supported('a month of the base', 240000, 12),
    ],
    reproduces: [['monthly_threshold', 20000, 'a month of the base', 1, 'supportedPay', 20000]],
    alsoShows: [
      ['at base ÷ 12', 1, 'pay.productivity', 0],
      ['$1,000 above each month', 1, 'settlements[11]', 250],
    ],
  },
  {
    id: 'ra-hybrid-terms',
    offers: [
      withBase('bonus', 'hybrid at base ÷ rate', 220000, 4400, [[4000, 50]]),
      aboveBase('bonus above base ÷ rate', 220000, 50, 4400),
      production('pure', 4400, [[0, 65]]),
    ],
    alsoShows: [
      ['hybrid at base ÷ rate', 1, 'pay.productivity', 20000],
      ['bonus above base ÷ rate', 1, 'pay.productivity', 0],
      ['pure', 1, 'cash', 286000],
    ],
  },
  {
    // Paid in month 7, so that six months have been worked at the end of the year.
    id: 'pcp-sign-12k',
    offers: [
      salary('after six months', 0, {
        items: [signing(12000, 7, { how: 'monthly', months: 12 })],
      }),
      salary('after five months', 0, {
        items: [signing(12000, 8, { how: 'monthly', months: 12 })],
      }),
      supported('one month of a thousand', 12000, 12),
    ],
    reproduces: [
      ['forgiven_per_month', 1000, 'one month of a thousand', 1, 'supportedPay', 1000],
      ['owed', 6000, 'after six months', 1, 'owedBackIfLeaving', 6000],
    ],
    alsoShows: [['after five months', 1, 'owedBackIfLeaving', 7000]],
  },
  {
    // The net and what is taken off must add up to the gross of a month.
    id: 'buildingwealth-paystub',
    offers: [
      salary('taken off', 0, { items: takenOff }),
      salary('net of 8,800 and what is taken off', 8800, { items: takenOff }),
      salary('net of 8,100 and what is taken off', 8100, { items: takenOff }),
    ],
    refutes: [
      [
        'net',
        8100,
        'net of 8,800 and what is taken off',
        1,
        'pay.base',
        8800,
        'the eight deductions are 8,200, so that of 17,000 there are 8,800 left; 8,100 would be the net of 16,300',
      ],
    ],
    alsoShows: [
      ['taken off', 1, 'cash', 8200],
      ['net of 8,800 and what is taken off', 1, 'cash', 17000],
      ['net of 8,100 and what is taken off', 1, 'cash', 16300],
    ],
  },
  {
    id: 'wies-cf-modelA',
    offers: [
      production('flat', 6500, [[0, 58]]),
      supported('effective', 377000, 6500),
      aboveBase('above base ÷ rate', 400000, 58, 6500),
      supported('base ÷ rate', 400000, 58),
    ],
    reproduces: [['effective_cf', 58, 'effective', 1, 'supportedPay', 58]],
    alsoShows: [
      ['flat', 1, 'cash', 377000],
      ['above base ÷ rate', 1, 'pay.productivity', 0],
      ['base ÷ rate', 1, 'supportedPay', 6896.55],
    ],
    leavesOut: { tcc_pct: 'Where pay falls among published figures is no term of the contract.' },
  },
  {
    id: 'wies-call-2',
    offers: [
      supported('a sixth', 60000, 6),
      salary('one of twelve', 0, { items: [stipend(10000)] }),
      salary('twelve alike', 0, { items: Array.from({ length: 12 }, () => stipend(10000)) }),
    ],
    reproduces: [
      ['per_provider', 10000, 'a sixth', 1, 'supportedPay', 10000],
      ['group', 120000, 'twelve alike', 1, 'pay.stipend', 120000],
    ],
    alsoShows: [['one of twelve', 1, 'pay.stipend', 10000]],
  },
  {
    // A pool of $150,000 over 15,000 wRVUs is $10 each, over 5,000 above the targets $30 each.
    id: 'wies-pool-share',
    offers: [
      production('6,000 by share', 6000, [[0, 10]]),
      production('9,000 by share', 9000, [[0, 10]]),
      withBase('bonus', '6,000 above 5,000', 0, 6000, [[5000, 30]]),
      withBase('bonus', '9,000 above 5,000', 0, 9000, [[5000, 30]]),
    ],
    reproduces: [
      ['by_share[0]', 60000, '6,000 by share', 1, 'cash', 60000],
      ['by_share[1]', 90000, '9,000 by share', 1, 'cash', 90000],
      ['by_above_target[0]', 30000, '6,000 above 5,000', 1, 'cash', 30000],
      ['by_above_target[1]', 120000, '9,000 above 5,000', 1, 'cash', 120000],
    ],
  },
  {
    // What Medicare allows counts all three parts; of them a contract pays the work alone.
    id: 'rvudoc-99214',
    offers: [
      production('all three parts', 3.79, [[0, 33.4009]]),
      production('the work alone', 1.92, [[0, 33.4009]]),
    ],
    reproduces: [
      ['total_rvu', 3.79, 'all three parts', 1, 'creditedWrvus', 3.79],
      ['allowed', 126.59, 'all three parts', 1, 'cash', 126.59],
    ],
    alsoShows: [['the work alone', 1, 'cash', 64.13]],
  },
  {
    id: 'attfin-call-6h',
    offers: [supported('an hour of six', 1000, 6)],
    reproduces: [['hourly', 167, 'an hour of six', 1, 'supportedPay', 166.67]],
  },
  {
    id: 'attfin-base-hourly',
    offers: [
      production('40 hours a week', 46, [[0, 40]]),
      supported('an hour of 1,840', 300000, 1840),
    ],
    reproduces: [
      ['hours', 1840, '40 hours a week', 1, 'cash', 1840],
      ['hourly', 163, 'an hour of 1,840', 1, 'supportedPay', 163.04],
    ],
  },
  { id: 'cunningham-tail', outside: premium },
  { id: 'concert-tail', outside: premium },
  { id: 'ethos-tail-durations', outside: premium },
  {
    // A weeknight as a dollar, a weekend as a dollar and a half.
    id: 'ra-cbi',
    offers: [
      salary('weeknights and weekends', 0, { items: [call(6, 1), call(2, 1.5)] }),
      salary('nine a month', 0, { items: [call(9, 1)] }),
      supported('a month', 108, 12),
    ],
    reproduces: [
      ['month', 9, 'a month', 1, 'supportedPay', 9],
      ['year', 108, 'weeknights and weekends', 1, 'pay.call', 108],
    ],
    alsoShows: [['nine a month', 1, 'pay.call', 108]],
  },
  {
    id: 'svmic-2026cf',
    offers: [
      beside('$33.5675 of $32.3465', 3356.75, 3234.65),
      beside('$33.4009 of $32.3465', 3340.09, 3234.65),
    ],
    reproduces: [
      ['pct_qp', 3.77, '$33.5675 of $32.3465', 1, 'attainmentPercent', 103.77],
      ['pct_nonqp', 3.26, '$33.4009 of $32.3465', 1, 'attainmentPercent', 103.26],
    ],
  },
  {
    id: 'ra-wrvu-errors',
    outside: 'What a code counts in its year is held against them in publishedClinics.test.ts.',
  },
  {
    id: 'merritt-breakeven-vmg',
    offers: [production('at the bound', 7000, vmgTiers), production('above it', 7001, vmgTiers)],
    alsoShows: [
      ['at the bound', 1, 'cash', 406000],
      ['above it', 1, 'cash', 406065],
    ],
  },
  {
    id: 'vetlaw-draw',
    offers: [withBase('draw', '20 % of $400,000', 100000, 400, [[0, 200]])],
    alsoShows: [
      ['20 % of $400,000', 1, 'cash', 100000],
      ['20 % of $400,000', 1, 'deficit', 20000],
    ],
    leavesOut: { overpaid: 'A word: the balance of the draw beside it says by how much.' },
  },
  {
    id: 'dvm360-prosal',
    offers: [
      withBase('greaterOf', 'below the break-even', 70000, 333.33, [[0, 210]]),
      withBase('greaterOf', 'above it', 70000, 333.34, [[0, 210]]),
    ],
    alsoShows: [
      ['below the break-even', 1, 'pay.productivity', 0],
      ['above it', 1, 'pay.productivity', 1.4],
    ],
  },
  {
    id: 'shepherd-22',
    offers: [
      withBase('draw', '$90,907.50 a quarter', 80000, 363.63, [[0, 220]], quarterly),
      withBase('draw', '$90,910 a quarter', 80000, 363.64, [[0, 220]], quarterly),
    ],
    alsoShows: [
      ['$90,907.50 a quarter', 1, 'deficit', 1.4],
      ['$90,910 a quarter', 1, 'deficit', 0],
      ['$90,910 a quarter', 1, 'settlements[0]', 0.2],
    ],
  },
  {
    id: 'ra-terms-ramp',
    offers: [
      {
        name: 'guarantee, then production',
        phases: [
          { fromMonth: 1, base: { annualDollars: 260000 }, productivity: { model: 'salary' } },
          {
            fromMonth: 13,
            target: { annualWrvus: 5000 },
            productivity: {
              model: 'production',
              tiers: [{ fromWrvus: 0, dollarsPerWrvu: 55 }],
            },
          },
        ],
        volume: { annualWrvus: 5000 },
      },
    ],
    alsoShows: [
      ['guarantee, then production', 1, 'cash', 260000],
      ['guarantee, then production', 2, 'cash', 275000],
    ],
  },
  {
    id: 'pcp-adjusted-guarantee',
    outside: 'The source gives no formula, and how an employer finds its offer is no term of it.',
  },
  {
    id: 'chelle-150k',
    offers: [
      salary('how it is paid back not stated', 0, { items: [signing(150000, 7, null)] }),
      salary('monthly over three years', 0, {
        items: [signing(150000, 7, { how: 'monthly', months: 36 })],
      }),
      salary('after the term alone', 0, {
        items: [signing(150000, 7, { how: 'cliff', months: 36 })],
      }),
    ],
    alsoShows: [
      ['how it is paid back not stated', 1, 'owedBackIfLeaving', null],
      ['monthly over three years', 1, 'owedBackIfLeaving', 125000],
      ['after the term alone', 1, 'owedBackIfLeaving', 150000],
    ],
    leavesOut: { owed: 'A word: without the length of the term no figure can be said.' },
  },
  {
    id: 'amga-primary-2024',
    offers: [beside('$311,666 of $298,726', 31166.6, 29872.6)],
    reproduces: [['pct', 4.3, '$311,666 of $298,726', 1, 'attainmentPercent', 104.33]],
  },
  {
    id: 'mgma-surg-2022',
    offers: [
      beside('$530,649 of $517,501', 53064.9, 51750.1),
      beside('$425,265 of $415,465', 42526.5, 41546.5),
    ],
    reproduces: [
      ['pct', 2.54, '$530,649 of $517,501', 1, 'attainmentPercent', 102.54],
      ['ns_pct', 2.36, '$425,265 of $415,465', 1, 'attainmentPercent', 102.36],
    ],
  },
  {
    id: 'vetetc-bonus',
    offers: [
      withBase('greaterOf', '22 % of $32,000 a month', 60000, 384, [[0, 220]], monthly),
      production('earned', 384, [[0, 220]], monthly),
    ],
    reproduces: [
      ['earned', 7040, 'earned', 1, 'settlements[0]', 7040],
      ['bonus', 2040, '22 % of $32,000 a month', 1, 'settlements[0]', 2040],
    ],
  },
  {
    // Twelve such months in a year: $24,720 carried.
    id: 'jdsupra-neg',
    offers: [
      withBase('draw', 'carried', 96000, 324, [[0, 220]], monthly),
      withBase('draw', 'forgiven', 96000, 324, [[0, 220]], { ...monthly, deficit: 'forgiven' }),
      withBase('draw', 'repaid', 96000, 324, [[0, 220]], { ...monthly, deficit: 'repaid' }),
      production('earned', 324, [[0, 220]], monthly),
    ],
    reproduces: [
      ['earned', 5940, 'earned', 1, 'settlements[0]', 5940],
      ['deficit', 2060, 'repaid', 1, 'settlements[0]', -2060],
    ],
    alsoShows: [
      ['carried', 1, 'deficit', 24720],
      ['carried', 1, 'cash', 96000],
      ['forgiven', 1, 'deficit', 0],
      ['forgiven', 1, 'cash', 96000],
    ],
  },
  {
    id: 'dent-30',
    offers: [production('30 % of $36,000', 36, [[0, 300]])],
    reproduces: [['pay', 10800, '30 % of $36,000', 1, 'cash', 10800]],
  },
  {
    // Each metric as a contract of its own; in each quarter a 23rd patient who counts 1.5 wRVUs.
    id: 'mmp-hybrid-terms',
    offers: [
      withBase('bonus', 'wRVUs at the threshold', 0, 4073, [[4073, 10]], quarterly),
      withBase('bonus', '1.5 wRVUs above', 0, 4079, [[4073, 10]], quarterly),
      withBase('bonus', 'encounters at the threshold', 0, 3828, [[3828, 10]], quarterly),
      withBase('bonus', 'one encounter above', 0, 3832, [[3828, 10]], quarterly),
      production('$1 an encounter', 3828, [[0, 1]], quarterly),
      production('$1 a wRVU', 4073, [[0, 1]], quarterly),
    ],
    reproduces: [
      ['encounters_q', 957, '$1 an encounter', 1, 'settlements[0]', 957],
      ['wrvu_q', 1018.25, '$1 a wRVU', 1, 'settlements[0]', 1018.25],
    ],
    alsoShows: [
      ['wRVUs at the threshold', 1, 'settlements[0]', 0],
      ['1.5 wRVUs above', 1, 'settlements[0]', 15],
      ['encounters at the threshold', 1, 'settlements[0]', 0],
      ['one encounter above', 1, 'settlements[0]', 10],
    ],
  },
  {
    id: 'zmg-medicare',
    offers: [
      production('admissions', 2944, [[0, 52.5]]),
      production('follow-ups', 4416, [[0, 52.5]]),
      production('both', 7360, [[0, 52.5]]),
      discounted('the discount', 40),
      discounted('after it', 60),
    ],
    reproduces: [
      ['adm_rev', 154560, 'admissions', 1, 'cash', 154560],
      ['fu_rev', 231840, 'follow-ups', 1, 'cash', 231840],
      ['total', 386400, 'both', 1, 'cash', 386400],
      ['discount', 154560, 'the discount', 1, 'cash', 154560],
      ['net', 231840, 'after it', 1, 'cash', 231840],
    ],
  },
];
