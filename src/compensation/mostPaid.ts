import type { Ahead, Standing } from './breakEvens.ts';
import { breakEvens } from './breakEvens.ts';
import { mulDiv } from './ratio.ts';
import type { TotalLine } from './totalLine.ts';
import type { BasisPoints, WrvuHundredths } from './units.ts';
import { basisPoints, wrvuHundredths } from './units.ts';

/** A stretch of volumes over which the same of several offers pay the most. */
export interface MostPaid {
  readonly from: WrvuHundredths;
  readonly to: WrvuHundredths;
  /** Places of the offers that pay the most, from 0; empty where that hangs on how a contract is read. */
  readonly most: readonly number[];
}

/**
 * Which of several offers pay the most over a range of volumes. An offer with several readings has a
 * line for each, and is ahead of another only where it is so under every reading of both: where one
 * says what happens to the base and the other does not, silence wins nothing.
 */
export function mostPaid(offers: readonly (readonly TotalLine[])[]): readonly MostPaid[] {
  const pairs = offers.flatMap((first, at) =>
    offers.slice(at + 1).map((second, after) => ({
      places: [at, at + 1 + after] as const,
      readings: first.flatMap((one) => second.map((other) => breakEvens(one, other).standings)),
    })),
  );
  const line = offers[0]?.[0];
  if (line === undefined) return [];
  const starts = pairs.flatMap(({ readings }) => readings.flat().map(({ from }) => from));
  const ordered = [...new Set([line.from, ...starts])].toSorted((a, b) => a - b);
  const found = ordered.map((from, index): MostPaid => {
    const to = wrvuHundredths((ordered[index + 1] ?? line.to + 1) - 1);
    return { from, to, most: mostAt(offers.length, pairs, from) };
  });
  return joined(found);
}

/** How much of a range the same offers pay the most over. */
export interface ShareOfRange {
  /** Places of the offers, from 0; empty where it hangs on how a contract is read. */
  readonly most: readonly number[];
  readonly share: BasisPoints;
}

/**
 * The share of a stated range over which each pays the most, 10,000 in all, in the order in which
 * they come: of 4,000 to 6,000 wRVUs 5,000 for each of two offers that meet at 5,000.
 */
export function sharesOfRange(
  stretches: readonly MostPaid[],
  from: WrvuHundredths,
  to: WrvuHundredths,
): readonly ShareOfRange[] {
  const within = (volume: number) => Math.min(Math.max(volume, from), to + 1);
  // The ends are rounded, so that the shares between them add up to the whole.
  const upTo = (volume: number) => mulDiv(within(volume) - from, 10_000, to + 1 - from);
  const shares = new Map<string, ShareOfRange>();
  for (const { from: start, to: end, most } of stretches) {
    if (end < from || start > to) continue;
    const key = most.join(' ');
    const before = shares.get(key)?.share ?? 0;
    shares.set(key, { most, share: basisPoints(before + upTo(end + 1) - upTo(start)) });
  }
  return [...shares.values()];
}

interface Pair {
  readonly places: readonly [number, number];
  readonly readings: readonly (readonly Standing[])[];
}

/** The offers that no other is ahead of, and that are not only so under some reading. */
function mostAt(count: number, pairs: readonly Pair[], volume: number): readonly number[] {
  const isBehind = new Set<number>();
  for (const { places, readings } of pairs) {
    const [first, second] = places;
    const ahead = new Set(readings.map((standings) => aheadAt(standings, volume)));
    const [only, other] = ahead;
    if (other !== undefined) {
      isBehind.add(first).add(second);
    } else if (only === 'first') isBehind.add(second);
    else if (only === 'second') isBehind.add(first);
  }
  return Array.from({ length: count }, (_, place) => place).filter((place) => !isBehind.has(place));
}

function aheadAt(standings: readonly Standing[], volume: number): Ahead {
  return standings.findLast(({ from }) => from <= volume)?.ahead ?? 'same';
}

function joined(found: readonly MostPaid[]): readonly MostPaid[] {
  const stretches: MostPaid[] = [];
  for (const next of found) {
    const before = stretches.at(-1);
    if (before?.most.join(' ') !== next.most.join(' ')) stretches.push(next);
    else stretches[stretches.length - 1] = { ...before, to: next.to };
  }
  return stretches;
}
