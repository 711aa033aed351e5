import type { Plan } from './plan.ts';
import type { Run } from './run.ts';
import { runThrough } from './run.ts';
import type { PayCurve } from './straightStretches.ts';
import { straightStretches } from './straightStretches.ts';
import type { Cents, WrvuHundredths } from './units.ts';
import { yearPay } from './yearPay.ts';

/**
 * A year's cash at a volume of its own, the other years as they are: in the worked example's year 3
 * the base comes from year 2, so 4,200 and 5,000 wRVUs pay the same.
 */
export function ownYearPayAt(
  plan: Plan,
  volumes: readonly WrvuHundredths[],
  year: number,
  own: WrvuHundredths,
): Cents {
  return yearPay(ranWith(plan, volumes, year, own), year).cash;
}

/**
 * The pay of a contract year over its own volume, the other years as they are, in wRVUs before leave:
 * flat up to 5,000 in the worked example's year 3, then $50 for each.
 */
export function ownYearCurve(
  plan: Plan,
  volumes: readonly WrvuHundredths[],
  year: number,
  range: { readonly from: WrvuHundredths; readonly to: WrvuHundredths },
): PayCurve {
  return straightStretches({
    year,
    ...range,
    ranAt: (own) => ranWith(plan, volumes, year, own),
    leastStep: 1,
  });
}

function ranWith(
  plan: Plan,
  volumes: readonly WrvuHundredths[],
  year: number,
  own: WrvuHundredths,
): Run {
  return runThrough(plan, volumes.with(year - 1, own), year);
}
