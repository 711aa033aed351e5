import type { Leave, Volume } from '../compensation/index.ts';
import { count, percent, whole, wrvus } from './amount.ts';
import { refuse, type Report } from './codec.ts';
import { listOrEmpty, listOrNull } from './list.ts';
import { impliedPart, part } from './part.ts';
import { requiredTerm, term } from './term.ts';
import { choice, scheduleYear } from './word.ts';

const leave = part<Leave>({
  fromMonth: requiredTerm(whole('contract months', 1, 120)),
  months: requiredTerm(count('months', 0.01, 24)),
  basePaidPercent: term(percent(0, 100)),
});

const monthWeights = listOrNull(
  requiredTerm(whole('weights', 0, 1_000)),
  { from: 12, to: 12 },
  (weights, report) => {
    if (weights.every((weight) => weight === 0)) refuse(report, { kind: 'someAboveZero' });
  },
);

/** What the physician expects to do; model page, section 3. */
export const volumeSchema = impliedPart<Volume>({
  annualWrvus: term(wrvus),
  rampPercent: listOrNull(requiredTerm(percent()), { from: 1, to: 10 }),
  growthPercentPerYear: term(percent(-50, 100)),
  monthWeights,
  leave: listOrEmpty(leave, 120, checkApart),
  creditPercent: term(percent()),
  explainedYears: listOrEmpty(requiredTerm(whole('contract years', 1, 10)), 100),
  from: term(choice('stated', 'clinic', 'pace')),
  wrvuSchedule: term(scheduleYear),
});

/** A month's base and wRVUs follow one leave, so no two may touch the same month. */
function checkApart(leaves: readonly Leave[], report: Report): void {
  const touched = new Set<number>();
  for (const { fromMonth, months } of leaves) {
    for (let month = fromMonth; month < fromMonth + months / 100; month += 1) {
      if (touched.has(month)) {
        refuse(report, { kind: 'apart', month });
        return;
      }
      touched.add(month);
    }
  }
}
