import type { Ratio } from './ratio.ts';
import { over, plus, ratio, round, times, ZERO } from './ratio.ts';
import type { Run } from './run.ts';
import type { YearsTogether } from './totalPay.ts';
import { totalOver } from './totalPay.ts';
import type { BasisPoints, Cents } from './units.ts';
import { cents } from './units.ts';

/**
 * What years in a row pay together, each discounted to the contract's first year: of $100,000 in each
 * of two years at 5 %, $100,000 and $95,238.10 are $195,238.10. Rounded once.
 */
export function presentValue(ran: Run, { from, to }: YearsTogether, rate: BasisPoints): Cents {
  const growth = ratio(10_000 + rate, 10_000);
  let sum = ZERO;
  let factor: Ratio = ratio(1);
  for (let year = 1; year <= to; year += 1) {
    if (year > 1) factor = times(factor, growth);
    if (year >= from)
      sum = plus(sum, over(ratio(totalOver(ran, { from: year, to: year })), factor));
  }
  return cents(round(sum));
}
