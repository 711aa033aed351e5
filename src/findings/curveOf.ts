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

/** A round volume that holds one's own, each target and each tier with room beside them, in hundredths. */
function lastVolume({ plan, annual }: ReadySubject, year: number): number {
  const months = plan.months.slice(12 * year - 12, 12 * year);
  const targets = months.map(({ annualTarget }) => annualTarget ?? 0);
  const tiers = months.flatMap(({ terms }) => terms.tiers.map((tier) => tier.fromWrvus));
  const furthest = Math.max(100_000, annual, ...targets, ...tiers);
  const wanted = Math.ceil(furthest * 1.25);
  const step = niceStep(wanted, 8);
  return Math.min(Math.ceil(wanted / step) * step, 20_000_000);
}
