import type { PayCurve } from '../compensation/index.ts';
import { payCurve, wrvuHundredths } from '../compensation/index.ts';
import { niceStep } from './niceTicks.ts';
import type { ReadySubject } from './subject.ts';

const curves = new WeakMap<ReadySubject, Map<number, PayCurve>>();

/** A year's pay from 0 wRVUs to the end of the picture; worked out once for answer and picture. */
export function curveOf(subject: ReadySubject, year: number): PayCurve {
  const known = curves.get(subject) ?? new Map<number, PayCurve>();
  curves.set(subject, known);
  const found = known.get(year);
  if (found !== undefined) return found;
  const to = wrvuHundredths(lastVolume(subject, year));
  const curve = payCurve(subject.plan, year, wrvuHundredths(0), to);
  known.set(year, curve);
  return curve;
}

/**
 * The same curve and the stretches past the picture's end, so that what a wRVU adds is never said of
 * volumes at which it no longer holds.
 */
export function curveAndBeyond(subject: ReadySubject, year: number): PayCurve {
  const curve = curveOf(subject, year);
  const last = curve.segments.at(-1);
  const from = last?.to ?? wrvuHundredths(0);
  const to = wrvuHundredths(Math.min(4 * from, FURTHEST));
  if (last === undefined || to <= from) return curve;
  const beyond = payCurve(subject.plan, year, from, to);
  const [first, ...later] = beyond.segments;
  const runsOn = { ...last, to: first?.to ?? last.to, toCents: first?.toCents ?? last.toCents };
  return {
    year,
    segments: [...curve.segments.slice(0, -1), runsOn, ...later],
    breakpoints: [...curve.breakpoints, ...beyond.breakpoints],
  };
}

/** 200,000 wRVUs, more than anybody works. */
const FURTHEST = 20_000_000;

/** A round volume that holds one's own, each target and each tier with room beside them, in hundredths. */
export function lastVolume({ plan, annual }: ReadySubject, year: number): number {
  const months = plan.months.slice(12 * year - 12, 12 * year);
  const targets = months.map(({ annualTarget }) => annualTarget ?? 0);
  const tiers = months.flatMap(({ terms }) => terms.tiers.map((tier) => tier.fromWrvus));
  const written = Math.max(100_000, ...targets, ...tiers);
  const factor = plan.volumeFactors[year - 1] ?? { n: 1, d: 1 };
  // A year that counts part of a practice reaches a tier further out; at most twice as far.
  const counted = Math.max(0.5, Math.min(1, Number(factor.n) / Number(factor.d)));
  const wanted = Math.ceil(Math.max(annual, written / counted) * 1.25);
  const step = niceStep(wanted, 8);
  return Math.min(Math.ceil(wanted / step) * step, FURTHEST);
}
