import type { TermRow } from '../termRow.ts';

/** How the pay is recalculated from past production. */
export const rebaseTerms: readonly TermRow[] = [
  {
    number: 62,
    path: 'rebase',
    name: 'Recalculation of pay',
    unit: 'part',
    orNone: true,
  },
  {
    number: 63,
    path: 'rebase.firstMonth',
    name: 'First recalculated in month',
    unit: 'contractMonth',
  },
  {
    number: 64,
    path: 'rebase.everyMonths',
    name: 'Recalculated every',
    unit: 'months',
  },
  {
    number: 65,
    path: 'rebase.lookbackMonths',
    name: 'Months looked back at',
    unit: 'months',
  },
  {
    number: 66,
    path: 'rebase.dataLagMonths',
    name: 'Months left out before it',
    unit: 'months',
  },
  {
    number: 67,
    path: 'rebase.dollarsPerWrvu',
    name: 'Rate of the recalculation',
    unit: 'rate',
  },
  {
    number: 68,
    path: 'rebase.creditPercent',
    name: 'Share of it that becomes base',
    unit: 'percent',
  },
  {
    number: 69,
    path: 'rebase.onlyBelowTargetPercent',
    name: 'Only below this share of target',
    unit: 'percent',
  },
  {
    number: 70,
    path: 'rebase.becomes',
    name: 'What it turns the pay into',
    unit: 'choice',
  },
  {
    number: 71,
    path: 'rebase.maxCutPercent',
    name: 'Largest cut at once',
    unit: 'percent',
  },
  {
    number: 72,
    path: 'rebase.maxRaisePercent',
    name: 'Largest raise at once',
    unit: 'percent',
  },
  {
    number: 73,
    path: 'rebase.floorDollars',
    name: 'Base at least',
    unit: 'dollars',
  },
  {
    number: 74,
    path: 'rebase.ceilingDollars',
    name: 'Base at most',
    unit: 'dollars',
  },
  {
    number: 75,
    path: 'rebase.leaveExcluded',
    name: 'Leave left out of the look-back',
    unit: 'flag',
  },
  {
    number: 76,
    path: 'rebase.thresholdFollows',
    name: 'Bonus threshold follows the base',
    unit: 'flag',
  },
];
