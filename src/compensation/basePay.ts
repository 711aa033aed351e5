import type { PlanMonth } from './plan.ts';
import { mulDiv } from './ratio.ts';
import type { Cents } from './units.ts';
import { cents } from './units.ts';

/** One month's part of an annual base, so that twelve months make up the whole to the cent. */
export function basePayOfMonth(annualBase: Cents, planMonth: PlanMonth): Cents {
  const { monthOfYear, leave, basePaidOnLeave } = planMonth;
  const full = mulDiv(annualBase, monthOfYear, 12) - mulDiv(annualBase, monthOfYear - 1, 12);
  if (leave === 0) return cents(full);
  return cents(mulDiv(full, (100 - leave) * 10_000 + leave * basePaidOnLeave, 1_000_000));
}

/** The annual base after the raise of an anniversary. */
export function raised(annualBase: Cents, planMonth: PlanMonth): Cents {
  return cents(mulDiv(annualBase, 10_000 + planMonth.raise, 10_000));
}
