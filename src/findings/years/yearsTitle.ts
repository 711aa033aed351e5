import { dollars, shownDollars } from '../formatNumber.ts';
import { plural } from '../formatWords.ts';
import { advanceIn } from '../sentences/headline.ts';
import type { YearView } from '../yearView.ts';

/** The point of the years: "Pay falls from $260,000 to $210,000 in year 3". */
export function yearsTitle(views: readonly YearView[]): string {
  const [first] = views;
  const last = views.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('there is no year');
  const advanced = views.find((view) => advanceIn(view) > 0);
  if (advanced !== undefined) return advanceTitle(advanced);
  if (first === last) return `Year 1 pays ${dollars(first.facts.pay.cash)}`;
  const [before, after] = largestFall(views);
  if (before !== undefined && after !== undefined) {
    const pay = payName([before, after]);
    const from = dollars(yearlyPay(before));
    return `${pay} falls from ${from} to ${dollars(yearlyPay(after))} in year ${after.year}${renewed(after)}`;
  }
  const pay = payName(views);
  const [from, to] = [yearlyPay(first), yearlyPay(last)].map(shownDollars);
  return from === to
    ? `${pay} stays at ${dollars(yearlyPay(first))} in each of ${plural(views.length, 'year')}${renewed(last)}`
    : `${pay} rises from ${dollars(yearlyPay(first))} in year 1 to ${dollars(yearlyPay(last))} in year ${last.year}${renewed(last)}`;
}

function advanceTitle(view: YearView): string {
  const { year, facts } = view;
  return `In year ${year} you are paid ${dollars(facts.pay.cash)}, of which ${dollars(advanceIn(view))} is an advance not yet earned`;
}

/** The years whose pay the title names. */
export function yearsNamed(views: readonly YearView[]): readonly YearView[] {
  const advanced = views.find((view) => advanceIn(view) > 0);
  if (advanced !== undefined) return [advanced];
  const fall = largestFall(views);
  const [first, last] = [views[0], views.at(-1)];
  if (fall.length > 0) return fall;
  return first === undefined || last === undefined || first === last ? views : [first, last];
}

/** What a year pays again and again, in cents: its cash without one-time payments. */
export function yearlyPay({ facts: { pay } }: YearView): number {
  return pay.recurring + pay.cap;
}

/** Two years side by side of which the second pays the most less than the first. */
function largestFall(views: readonly YearView[]): readonly [YearView, YearView] | readonly [] {
  let most = 0;
  let found: readonly [YearView, YearView] | readonly [] = [];
  for (const [index, after] of views.entries()) {
    const before = views[index - 1];
    if (before === undefined) continue;
    const fall = shownDollars(yearlyPay(before)) - shownDollars(yearlyPay(after));
    if (fall <= most) continue;
    most = fall;
    found = [before, after];
  }
  return found;
}

function payName(views: readonly YearView[]): string {
  const hasOneTime = views.some(({ facts }) => facts.pay.oneOffs.some(({ cents }) => cents > 0));
  return hasOneTime ? 'Pay without one-time payments' : 'Pay';
}

function renewed({ isPastTerm }: YearView): string {
  return isPastTerm ? ', if renewed' : '';
}
