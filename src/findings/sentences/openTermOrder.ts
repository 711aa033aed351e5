/**
 * The order in which terms that are not stated are named: first those on which the most dollars
 * hang in an ordinary contract. Patterns are tried from the top.
 */
const ORDER: readonly RegExp[] = [
  /^rebase$/,
  /^rebase\.(dollarsPerWrvu|becomes|firstMonth)$/,
  /productivity\.(applies|deficit|cumulative)$/,
  /^items\[\d+\]\.repayment/,
  /^items/,
  /proratedForLeave$/,
  /^exit\.(withoutCause|employerNoticeDays)$/,
  /^exit\.tail/,
  /^exit\.bonusNeedsEmployment$/,
  /^guaranteedMonths$/,
  /^rebase/,
  /^exit\.nonCompete/,
  /^planChange$/,
  /^wrvuSchedule$/,
  /^exit/,
];

/** The place of a term in that order; those that no pattern names come last. */
export function openTermOrder(path: string): number {
  const place = ORDER.findIndex((pattern) => pattern.test(path));
  return place === -1 ? ORDER.length : place;
}
