/** The parts of an offer that comparisons are about, in the order of a contract. */
export const comparedTerms = [
  'startMonth',
  'clinicalFte',
  'printedForFte',
  'engagement',
  'employerKind',
  'guaranteedMonths',
  'termMonths',
  'phases',
  'rebase',
  'items',
  'totalCashCapDollars',
  'exit',
  'planChange',
  'wrvuSchedule',
  'volume',
] as const;

/** What is no term to compare: the start of the first phase, what kind an item is, an exit that is there. */
const UNCOMPARED =
  /^phases\[0\]\.fromMonth$|^items\[\w+\]\.(?:kind|label)$|^exit$|^volume\.(?:from|leave|explainedYears)$/;

/** Whether a term is compared: a path of the offer, or the key of a row. */
export function isCompared(path: string): boolean {
  return !UNCOMPARED.test(path);
}
