import type { TermReadings } from '../compensation/index.ts';

/**
 * The order in which terms that are not stated are named where no sum is known: first those on which
 * the most dollars hang in an ordinary contract. Patterns are tried from the top.
 */
const ORDER: readonly RegExp[] = [
  /^rebase$/,
  /^printedForFte$/,
  /^rebase\.(dollarsPerWrvu|becomes|firstMonth)$/,
  /productivity\.(applies|deficit|cumulative)$/,
  /^items\[\d+\]\.repayment(?!\.waived)/,
  /^items(?!.*\.waived)/,
  /proratedForLeave$|basePaidPercent$|target\.rampPercent$/,
  /^exit\.(withoutCause|employerNoticeDays)$/,
  /^exit\.tail/,
  /^exit\.bonusNeedsEmployment$/,
  /^guaranteedMonths$/,
  /^rebase/,
  /^exit\.nonCompete/,
  /^planChange$/,
  /^wrvuSchedule$/,
  /^items/,
  /^exit/,
];

/** The place of a term in that order; those that no pattern names come last. */
function openTermOrder(path: string): number {
  const place = ORDER.findIndex((pattern) => pattern.test(path));
  return place === -1 ? ORDER.length : place;
}

/** What is known of a term's sum: so many cents, none that can be told, or no difference at all. */
export type StakeGroup = 'priced' | 'unpriced' | 'noDifference';

/** The group of a term: what nothing is read of cannot be told. */
export function stakeGroup(found: TermReadings | undefined): StakeGroup {
  if (found === undefined || found.kind === 'unpriced') return 'unpriced';
  return found.spread > 0 ? 'priced' : 'noDifference';
}

const GROUPS: readonly StakeGroup[] = ['priced', 'unpriced', 'noDifference'];

/**
 * Terms by what hangs on them: those with a sum, the largest first; then those whose sum cannot be
 * told, by the order above; last those that make no difference.
 */
export function byStake<Term extends { readonly path: string }>(
  terms: readonly Term[],
  known: readonly TermReadings[],
): readonly Term[] {
  const byPath = new Map(known.map((found) => [found.path, found]));
  const place = ({ path }: Term) => {
    const found = byPath.get(path);
    return {
      group: GROUPS.indexOf(stakeGroup(found)),
      spread: found === undefined || found.kind === 'unpriced' ? 0 : found.spread,
      order: openTermOrder(path),
    };
  };
  return terms.toSorted((one, other) => {
    const [a, b] = [place(one), place(other)];
    return a.group - b.group || b.spread - a.spread || a.order - b.order;
  });
}
