import type { TermWording } from '../termWording.ts';

/** What contracts say of a written stage: base, target, production pay; and what to ask where they do not. */
export const phaseWordings: readonly TermWording[] = [
  {
    path: 'phases[].fromMonth',
    looksLike:
      '"During the first two contract years …", then "beginning with the third …": month 25.',
    question: null,
  },
  {
    path: 'phases[].base.annualDollars',
    looksLike:
      '"A base salary of $260,000 per year, paid in equal installments." Under a draw it is the yearly draw.',
    question: 'What is the annual base salary?',
  },
  {
    path: 'phases[].base.raisePercentPerYear',
    looksLike: '"Base salary shall increase by 2% on each anniversary of the start date."',
    question: 'Does the base rise each year, and by how much?',
  },
  {
    path: 'phases[].target.annualWrvus',
    looksLike:
      '"Physician is expected to generate at least 5,000 work RVUs in each contract year."',
    question: 'How many work RVUs a year are expected of me?',
  },
  {
    path: 'phases[].target.rampPercent',
    looksLike: '"The target is 60% in year one and 85% in year two", while a practice is built.',
    question: 'Are target and bonus threshold lower while I build a practice?',
  },
  {
    path: 'phases[].target.proratedForLeave',
    looksLike: '"The target shall be prorated for any approved leave of absence."',
    question: 'Are target and threshold reduced for months on leave?',
  },
  {
    path: 'phases[].productivity.model',
    looksLike:
      '"Base plus a bonus for wRVUs above …", "the greater of base or wRVUs times …", "an advance against production", or pay for wRVUs alone.',
    question:
      'Is the production pay on top of the base, instead of it, or set off against it as a draw?',
  },
  {
    path: 'phases[].productivity.threshold',
    looksLike:
      'A number of wRVUs, or a formula: "wRVUs in excess of base salary divided by the conversion factor".',
    question: 'Is the bonus threshold a fixed number, or the base divided by the rate?',
  },
  {
    path: 'phases[].productivity.tiers[].fromWrvus',
    looksLike:
      '"For each work RVU in excess of 5,000", or the lower bound of a row in a table of tiers.',
    question: 'From how many work RVUs on is this rate paid?',
  },
  {
    path: 'phases[].productivity.tiers[].dollarsPerWrvu',
    looksLike: '"A conversion factor of $50.00 per work RVU."',
    question: 'What is the conversion factor, in dollars per work RVU?',
  },
  {
    path: 'phases[].productivity.applies',
    looksLike:
      '"For wRVUs within each tier" pays each at its own rate; "all wRVUs shall be paid at the rate of the tier reached" does not.',
    question: 'Does a higher tier’s rate apply only to the wRVUs in that tier, or to all of them?',
  },
  {
    path: 'phases[].productivity.measuredEveryMonths',
    looksLike: '"Calculated and paid quarterly", "within sixty days after the end of each year".',
    question: 'How often is production measured and the bonus settled?',
  },
  {
    path: 'phases[].productivity.planYearStartsInMonth',
    looksLike:
      '"The compensation year is the calendar year": January to December, whenever you start. "Each contract year" runs from your start. "The employer’s fiscal year beginning July 1" is another month.',
    question: 'Over which twelve months is production counted, and what holds for a part year?',
  },
  {
    path: 'phases[].productivity.cumulative',
    looksLike:
      '"Year-to-date wRVUs less amounts previously paid" counts on; "each quarter" may not.',
    question: 'Does each quarter stand alone, or is production counted from the start of the year?',
  },
  {
    path: 'phases[].productivity.deficit',
    looksLike:
      '"Any deficit shall be carried forward and offset against future bonus", "repaid", or "no recoupment".',
    question:
      'If production falls short of what was paid, is it carried forward, repaid or let go?',
  },
];
