import type { TermRow } from '../termRow.ts';

/** A written stage of the contract: its base, its target and how it pays for production. */
export const phaseTerms: readonly TermRow[] = [
  {
    number: 15,
    path: 'phases[].fromMonth',
    name: 'From month',
    unit: 'contractMonth',
  },
  {
    number: 16,
    path: 'phases[].base.annualDollars',
    name: 'Annual base',
    unit: 'dollars',
  },
  {
    number: 17,
    path: 'phases[].base.raisePercentPerYear',
    name: 'Raise each year',
    unit: 'percent',
  },
  {
    number: 18,
    path: 'phases[].target.annualWrvus',
    name: 'Annual target',
    unit: 'wrvus',
  },
  {
    number: 19,
    path: 'phases[].target.rampPercent',
    name: 'Target by year',
    unit: 'percentByYear',
  },
  {
    number: 20,
    path: 'phases[].target.proratedForLeave',
    name: 'Target prorated for leave',
    unit: 'flag',
  },
  {
    number: 21,
    path: 'phases[].productivity.model',
    name: 'How production is paid',
    unit: 'choice',
  },
  {
    number: 22,
    path: 'phases[].productivity.threshold',
    name: 'How the threshold is set',
    unit: 'choice',
  },
  {
    number: 23,
    path: 'phases[].productivity.tiers[].fromWrvus',
    name: 'Starts at',
    unit: 'wrvus',
  },
  {
    number: 24,
    path: 'phases[].productivity.tiers[].dollarsPerWrvu',
    name: 'Dollars per wRVU',
    unit: 'rate',
  },
  {
    number: 25,
    path: 'phases[].productivity.applies',
    name: 'What a tier’s rate applies to',
    unit: 'choice',
  },
  {
    number: 26,
    path: 'phases[].productivity.measuredEveryMonths',
    name: 'Settled every',
    unit: 'choice',
  },
  {
    number: 27,
    path: 'phases[].productivity.planYearStartsInMonth',
    name: 'Plan year',
    unit: 'contractMonth',
  },
  {
    number: 28,
    path: 'phases[].productivity.cumulative',
    name: 'Counted from the start of the year',
    unit: 'flag',
  },
  {
    number: 29,
    path: 'phases[].productivity.deficit',
    name: 'A period short of its pay',
    unit: 'choice',
  },
];
