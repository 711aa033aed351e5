import type { Plan } from './plan.ts';
import { runThrough } from './run.ts';
import type { PayCurve } from './straightStretches.ts';
import { straightStretches } from './straightStretches.ts';
import type { Cents, WrvuHundredths } from './units.ts';
import { yearVolumes } from './volume.ts';
import { yearPay } from './yearPay.ts';

/** A year's cash at a mature volume: what the ledger says. */
export function payAt(plan: Plan, year: number, mature: WrvuHundredths): Cents {
  return yearPay(runThrough(plan, yearVolumes(plan, mature), year), year).cash;
}

/** The pay of a contract year between two mature volumes, every year worked at them. */
export function payCurve(
  plan: Plan,
  year: number,
  from: WrvuHundredths,
  to: WrvuHundredths,
): PayCurve {
  const factors = plan.volumeFactors.slice(0, year).map(({ n, d }) => Number(n) / Number(d));
  return straightStretches({
    year,
    from,
    to,
    ranAt: (volume) => runThrough(plan, yearVolumes(plan, volume), year),
    leastStep: Math.min(1, ...factors.filter((factor) => factor > 0)),
  });
}
