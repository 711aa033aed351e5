import type { TermWording } from '../termWording.ts';

/** What contracts say of recalculating the pay, and what to ask where they do not. */
export const rebaseWordings: readonly TermWording[] = [
  {
    path: 'rebase',
    looksLike:
      '"Thereafter base salary shall be reset each year to prior-year wRVUs times the conversion factor."',
    question:
      'After the guaranteed period, can the base be recalculated from what I produced, and how?',
  },
  {
    path: 'rebase.firstMonth',
    looksLike: '"Effective with the third contract year": month 25.',
    question: 'When is the pay first recalculated?',
  },
  {
    path: 'rebase.everyMonths',
    looksLike: '"Annually", "every six months", "at each renewal".',
    question: 'How often is it recalculated after that?',
  },
  {
    path: 'rebase.lookbackMonths',
    looksLike: '"Based on the preceding twelve months", or "the average of the last two years".',
    question: 'The production of how many months counts?',
  },
  {
    path: 'rebase.dataLagMonths',
    looksLike: '"The twelve months ending ninety days before the anniversary."',
    question: 'Up to which month does production count, when the pay is recalculated?',
  },
  {
    path: 'rebase.dollarsPerWrvu',
    looksLike: '"Times $50.00", or "times the then-current conversion factor".',
    question: 'By which rate per work RVU is past production multiplied?',
  },
  {
    path: 'rebase.creditPercent',
    looksLike: '"Base shall equal 90% of the prior year’s production."',
    question: 'Is the new base all of past production at that rate, or a share of it?',
  },
  {
    path: 'rebase.onlyBelowTargetPercent',
    looksLike: '"If production falls below 90% of the target, base salary shall be adjusted."',
    question: 'Is the pay recalculated in any case, or only if I fall below some share of target?',
  },
  {
    path: 'rebase.becomes',
    looksLike:
      '"Base salary shall be reset to …" keeps a base; "Physician shall be compensated solely on production" ends it.',
    question: 'Does it set a new base, or does all pay become production?',
  },
  {
    path: 'rebase.maxCutPercent',
    looksLike: '"No reduction shall exceed 10% of the prior base salary."',
    question: 'By how much can the base fall at one time?',
  },
  {
    path: 'rebase.maxRaisePercent',
    looksLike: '"No adjustment shall exceed 5% in either direction."',
    question: 'By how much can the base rise at one time?',
  },
  {
    path: 'rebase.floorDollars',
    looksLike: '"In no event shall base salary be less than $230,000."',
    question: 'Is there an amount below which the base cannot fall?',
  },
  {
    path: 'rebase.ceilingDollars',
    looksLike: '"… nor exceed $320,000", or the 75th percentile of a named survey.',
    question: 'Is there an amount above which the base cannot rise?',
  },
  {
    path: 'rebase.leaveExcluded',
    looksLike: '"Annualized to exclude any approved leave of absence."',
    question: 'Are months on leave left out when past production is counted?',
  },
  {
    path: 'rebase.thresholdFollows',
    looksLike: '"The threshold shall be recalculated as the new base divided by the rate."',
    question: 'When the base changes, does the bonus threshold change with it?',
  },
];
