/**
 * More wordings of a term than its row in the table holds, as public contracts and guides to them
 * have them; by the term's path pattern.
 */
export const MORE_WORDINGS: Readonly<Record<string, readonly string[]>> = {
  'phases[].base.annualDollars': [
    'A guarantee is written as "Guaranteed Compensation" for the first one or two years; then base or production follows.',
  ],
  'phases[].base.raisePercentPerYear': [
    'Also "a cost-of-living adjustment each January 1". A raise that is "reviewed" each year is not stated.',
  ],
  'phases[].target.annualWrvus': [
    'For part time it may be "prorated by FTE": 0.8 of a printed target. It may be a percentile of a survey, with no number at all.',
  ],
  'phases[].target.rampPercent': ['Also "no productivity expectation during the first year".'],
  'phases[].target.proratedForLeave': [
    'Also "thresholds are prorated for days worked in a period that is not whole".',
  ],
  'phases[].productivity.model': [
    '"The greater of" pays one of two; "in addition to" pays both; "reconciled" or "true-up" is a draw.',
  ],
  'phases[].productivity.threshold': [
    '"Once Physician has covered base salary" means the base divided by the rate.',
  ],
  'phases[].productivity.applies': [
    '"Retroactive to the first wRVU" or "all at the highest tier" pays every wRVU at the tier reached.',
  ],
  'phases[].productivity.cumulative': [
    '"Each quarter shall stand alone" pays a good quarter even in a bad year.',
  ],
  'phases[].productivity.deficit': [
    '"Negative accrual" is carried. "Physician shall repay any excess draw within thirty days" is repaid.',
  ],
  guaranteedMonths: [
    'A guarantee of pay is not a guarantee of the job: the notice for ending without cause still runs beside it.',
  ],
  termMonths: ['"Evergreen" or "shall continue until terminated" states no length.'],
  clinicalFte: ['Time for teaching, research or administration is outside the clinical share.'],
  wrvuSchedule: [
    'Since 2026 many values are lower: "2025 work RVUs" and "then-current work RVUs" credit the same visit differently.',
  ],
  'volume.creditPercent': [
    'Work with assistants or in common with others can be credited in part: "modifier-adjusted work RVUs".',
  ],
  totalCashCapDollars: ['Also "consistent with fair market value", a cap without a number.'],
};
