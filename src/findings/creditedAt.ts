import type { Settlement, WrvuHundredths } from '../compensation/index.ts';
import { ledger, round, run, wrvuHundredths, yearVolumes } from '../compensation/index.ts';
import { settledUnder, spanOf, startOf } from './sentences/settled.ts';
import type { YearView } from './yearView.ts';

/** Whether the year counts other wRVUs than are entered for a full practice. */
export function countsOtherwise({ credited, subject }: YearView): boolean {
  return credited !== subject.annual;
}

/**
 * What a volume of the picture is called in a year that counts others: a ramp or leave counts part of
 * a full practice, growth more than is entered.
 */
export function volumeName(view: YearView): 'asIs' | 'fullPractice' | 'asEntered' {
  if (view.credited === view.subject.annual) return 'asIs';
  return view.credited < view.subject.annual ? 'fullPractice' : 'asEntered';
}

/** Whether the year settles other months than its own: no volume of the year's says where it bends. */
export function settlesOtherMonths(view: YearView): boolean {
  const { settlements } = view.facts.pay;
  const [first, last] = [settlements[0], settlements.at(-1)];
  if (first === undefined || last === undefined) return false;
  const begins = ({ measured }: Settlement) => measured[0]?.planMonth.month;
  const isOnePlanYear = !view.terms.isCumulative || begins(first) === begins(last);
  return !isOnePlanYear || begins(first) !== view.firstMonth || last.month !== view.lastMonth;
}

/** A bend 0.01 beside a round volume, where part of a practice rounds to it, is at the round one. */
export function roundedBend(view: YearView, volume: WrvuHundredths): WrvuHundredths {
  const near = Math.round(volume / 100) * 100;
  return countsOtherwise(view) && Math.abs(near - volume) === 1 ? wrvuHundredths(near) : volume;
}

/**
 * What the year counts of a full practice's volume, in hundredths: 416,500 of 490,000 at 85%. Where
 * that is a threshold of the year but for a rounding, it is the threshold.
 */
export function creditedAt(view: YearView, volume: WrvuHundredths): number {
  const { plan } = view.subject;
  const facts = ledger(run(plan, yearVolumes(plan, volume)))[view.year - 1];
  const credited = facts === undefined ? 0 : round(facts.credited);
  const own = settledUnder(view).filter((settlement) => spanOf(view, settlement) === '');
  const starts = own.flatMap((one) => one.thresholds.map((_, tier) => startOf(one, tier)));
  return starts.find((start) => Math.abs(start - credited) <= 1) ?? credited;
}
