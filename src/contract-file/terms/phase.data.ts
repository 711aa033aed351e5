import type { TermRow } from '../termRow.ts';

/** A written stage of the contract: its base, its target and how it pays for production. */
export const phaseTerms: readonly TermRow[] = [
  {
    number: 15,
    path: 'phases[].fromMonth',
    name: 'From month',
    unit: 'contractMonth',
    looksLike:
      '"During the first two contract years …", then "beginning with the third …": month 25.',
    question: null,
    assumption: null,
  },
  {
    number: 16,
    path: 'phases[].base.annualDollars',
    name: 'Annual base',
    unit: 'dollars',
    looksLike:
      '"A base salary of $260,000 per year, paid in equal installments." Under a draw it is the yearly draw.',
    question: 'What is the annual base salary?',
    assumption: null,
  },
  {
    number: 17,
    path: 'phases[].base.raisePercentPerYear',
    name: 'Raise each year',
    unit: 'percent',
    looksLike: '"Base salary shall increase by 2% on each anniversary of the start date."',
    question: 'Does the base rise each year, and by how much?',
    assumption: 'No raise.',
  },
  {
    number: 18,
    path: 'phases[].target.annualWrvus',
    name: 'Annual target',
    unit: 'wrvus',
    looksLike:
      '"Physician is expected to generate at least 5,000 work RVUs in each contract year."',
    question: 'How many work RVUs a year are expected of me?',
    assumption: 'No target.',
  },
  {
    number: 19,
    path: 'phases[].target.rampPercent',
    name: 'Target by year',
    unit: 'percentByYear',
    looksLike: '"The target is 60% in year one and 85% in year two", while a practice is built.',
    question: 'Are target and bonus threshold lower while I build a practice?',
    assumption: 'The full target and threshold from the first year.',
  },
  {
    number: 20,
    path: 'phases[].target.proratedForLeave',
    name: 'Target prorated for leave',
    unit: 'flag',
    looksLike: '"The target shall be prorated for any approved leave of absence."',
    question: 'Are target and threshold reduced for months on leave?',
    assumption: 'Leave reduces neither target nor threshold.',
  },
  {
    number: 21,
    path: 'phases[].productivity.model',
    name: 'How production is paid',
    unit: 'choice',
    looksLike:
      '"Base plus a bonus for wRVUs above …", "the greater of base or wRVUs times …", "an advance against production", or pay for wRVUs alone.',
    question:
      'Is the production pay on top of the base, instead of it, or set off against it as a draw?',
    assumption: null,
  },
  {
    number: 22,
    path: 'phases[].productivity.threshold',
    name: 'How the threshold is set',
    unit: 'choice',
    looksLike:
      'A number of wRVUs, or a formula: "wRVUs in excess of base salary divided by the conversion factor".',
    question: 'Is the bonus threshold a fixed number, or the base divided by the rate?',
    assumption: 'The threshold is the number of wRVUs that is written.',
  },
  {
    number: 23,
    path: 'phases[].productivity.tiers[].fromWrvus',
    name: 'Starts at',
    unit: 'wrvus',
    looksLike:
      '"For each work RVU in excess of 5,000", or the lower bound of a row in a table of tiers.',
    question: 'From how many work RVUs on is this rate paid?',
    assumption: 'From the first wRVU, where the plan pays from the first; else nothing.',
  },
  {
    number: 24,
    path: 'phases[].productivity.tiers[].dollarsPerWrvu',
    name: 'Dollars per wRVU',
    unit: 'rate',
    looksLike: '"A conversion factor of $50.00 per work RVU."',
    question: 'What is the conversion factor, in dollars per work RVU?',
    assumption: null,
  },
  {
    number: 25,
    path: 'phases[].productivity.applies',
    name: 'What a tier’s rate applies to',
    unit: 'choice',
    looksLike:
      '"For wRVUs within each tier" pays each at its own rate; "all wRVUs shall be paid at the rate of the tier reached" does not.',
    question: 'Does a higher tier’s rate apply only to the wRVUs in that tier, or to all of them?',
    assumption: 'Each wRVU at the rate of its own tier.',
  },
  {
    number: 26,
    path: 'phases[].productivity.measuredEveryMonths',
    name: 'Settled every',
    unit: 'choice',
    looksLike: '"Calculated and paid quarterly", "within sixty days after the end of each year".',
    question: 'How often is production measured and the bonus settled?',
    assumption: 'Once a year.',
  },
  {
    number: 27,
    path: 'phases[].productivity.planYearStartsInMonth',
    name: 'Plan year starts in month',
    unit: 'contractMonth',
    looksLike:
      '"Each calendar year", or "the employer’s fiscal year beginning July 1", beside a start in another month.',
    question: 'Over which twelve months is production counted, and what holds for a part year?',
    assumption: 'The plan year is the contract year.',
  },
  {
    number: 28,
    path: 'phases[].productivity.cumulative',
    name: 'Counted from the start of the year',
    unit: 'flag',
    looksLike:
      '"Year-to-date wRVUs less amounts previously paid" counts on; "each quarter" may not.',
    question: 'Does each quarter stand alone, or is production counted from the start of the year?',
    assumption: 'Each period stands alone.',
  },
  {
    number: 29,
    path: 'phases[].productivity.deficit',
    name: 'A period short of its pay',
    unit: 'choice',
    looksLike:
      '"Any deficit shall be carried forward and offset against future bonus", "repaid", or "no recoupment".',
    question:
      'If production falls short of what was paid, is it carried forward, repaid or let go?',
    assumption: 'Carried forward under a draw; otherwise let go.',
  },
];
