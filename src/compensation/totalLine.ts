import type { Plan } from './plan.ts';
import { runThrough } from './run.ts';
import type { AlikeStretches } from './straightStretches.ts';
import { alikeStretches } from './straightStretches.ts';
import type { YearsTogether } from './totalPay.ts';
import { totalOver } from './totalPay.ts';
import type { WrvuHundredths } from './units.ts';
import { yearVolumes } from './volume.ts';
import { yearPay } from './yearPay.ts';

/** What contract years pay together over a range of mature volumes. */
export interface TotalLine extends AlikeStretches {
  readonly from: WrvuHundredths;
  readonly to: WrvuHundredths;
}

/**
 * What contract years pay together between two mature volumes, every year worked at them, open
 * advances off: one straight stretch from each of `starts` to 0.01 wRVU before the next.
 */
export function totalLine(
  plan: Plan,
  years: YearsTogether,
  from: WrvuHundredths,
  to: WrvuHundredths,
): TotalLine {
  const stretches = alikeStretches(
    { from, to },
    (volume) => runThrough(plan, yearVolumes(plan, volume), years.to),
    (ran) => ({
      cents: totalOver(ran, years),
      pays: Array.from({ length: years.to - years.from + 1 }, (_, index) =>
        yearPay(ran, years.from + index),
      ),
    }),
  );
  return { ...stretches, from, to };
}
