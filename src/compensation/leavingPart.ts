import type { Derivation, Expression } from './derivation.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** From the least to the most that the contract leaves open; `most` is null where nothing bounds it. */
export interface CostRange {
  readonly least: Cents;
  readonly most: Cents | null;
}

/** One amount of leaving with its reason. */
export interface LeavingAmount extends CostRange {
  readonly what:
    /** A payment that is paid back, in full or in part. */
    | 'payment'
    | 'tail'
    /** Advances carried from earlier periods, less what the running one earns against them. */
    | 'balance'
    /** Advances of the running period, which its work has not earned. */
    | 'advance'
    /** What the running period has earned. */
    | 'running'
    /** What is settled and not yet paid out. */
    | 'settled';
  /** The month of the payment or settlement; null for what has none. */
  readonly month: number | null;
  /** The item of a payment, by its place in the offer, from 0; null for what is none. */
  readonly item: number | null;
  /** Comes to `most`, or to `least` where nothing bounds the amount. */
  readonly derivation: Derivation;
}

/** The four kinds of what leaving costs, in the order in which they are shown. */
export const LEAVING_PARTS = ['payback', 'tail', 'deficit', 'notPayable'] as const;
export type LeavingPartKind = (typeof LEAVING_PARTS)[number];

/** One kind of what leaving costs, as the sum of its amounts. */
export interface LeavingPart extends CostRange {
  readonly kind: LeavingPartKind;
  readonly amounts: readonly LeavingAmount[];
  /** Terms that are not stated and that the range hangs on, as paths of the offer. */
  readonly missing: readonly string[];
  /** Terms that are not stated and for which an assumption stands in. */
  readonly assumed: readonly string[];
}

/** A part of amounts, those of nothing left out. */
export function leavingPart(
  kind: LeavingPartKind,
  found: readonly LeavingAmount[],
  missing: readonly string[] = [],
  assumed: readonly string[] = [],
): LeavingPart {
  const amounts = found.filter(({ most }) => most !== 0);
  const open = amounts.some(({ least, most }) => least !== most);
  return { kind, amounts, ...sumOf(amounts), missing: open ? missing : [], assumed };
}

/** An amount of which the range is known, or nothing. */
export function leavingAmount(
  what: LeavingAmount['what'],
  month: number | null,
  { least, most }: { readonly least: number; readonly most: number | null },
  expression: Expression,
): LeavingAmount {
  return {
    what,
    month,
    item: null,
    least: cents(least),
    most: most === null ? null : cents(most),
    derivation: { expression, notes: [] },
  };
}

/** $15,000, and $0 to $24,000, are $15,000 to $39,000; without a bound where one has none. */
export function sumOf(ranges: readonly CostRange[]): CostRange {
  const least = ranges.reduce((sum, range) => sum + range.least, 0);
  const most = ranges.reduce<number | null>(
    (sum, range) => (sum === null || range.most === null ? null : sum + range.most),
    0,
  );
  return { least: cents(least), most: most === null ? null : cents(most) };
}
