import type { RebaseEvent, Run } from '../../compensation/index.ts';
import { explainNewBase, run, wrvuHundredths } from '../../compensation/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { figure } from '../figure.ts';
import { exactDollars, wrvus } from '../formatNumber.ts';
import { printAmount } from '../printDerivation.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';

type SetsBase = Extract<RebaseEvent, { readonly outcome: 'base' }>;

const ONE_WRVU = 100;

/** Which later base the work of a year counts for, and what one more wRVU of the year adds to that base. */
export function countedLater(view: YearView): readonly Sentence[] {
  const { subject, year, firstMonth, lastMonth } = view;
  const event = subject.ran.events.find((found) => {
    if (found.month <= lastMonth || found.outcome === 'noMonthCounts') return false;
    const { fromMonth, toMonth } = found.supported.lookBack;
    return toMonth >= firstMonth && fromMonth <= lastMonth;
  });
  if (event === undefined) return [];
  const counts = say`The work of year ${String(year)} also counts when the ${baseNoun(view)} is recalculated in ${nameOf(view, event.month)}`;
  return [say`${counts}${oneMore(view, event)}.`];
}

/** ": one more wRVU in year 3 adds $50.00 a year to it", where the work sets the base with and without it. */
function oneMore(view: YearView, event: RebaseEvent): Sentence {
  const { subject, year } = view;
  const volumes = subject.ran.volumes ?? [];
  const own = volumes[year - 1];
  if (own === undefined || event.outcome !== 'base') return [];
  const more = wrvuHundredths(own + ONE_WRVU);
  const ran = run(subject.plan, volumes.with(year - 1, more));
  const after = ran.events.find(({ month }) => month === event.month);
  if (after?.outcome !== 'base') return [];
  const cents = after.base - event.base;
  const start = `: one more wRVU in year ${year}`;
  if (cents === 0) {
    const why = event.limits.length > 0 ? ', which a limit of the contract sets' : '';
    return [`${start} adds nothing to it${why}`];
  }
  const amount = figure(view, {
    of: `years${year}.later`,
    text: exactDollars(Math.abs(cents)),
    exact: `${exactDollars(cents)} a year`,
    title: `What one more wRVU in year ${year} adds to the ${baseNoun(view)} from ${nameOf(view, event.month)}`,
    lines: () => [
      baseAt(view, subject.ran, event, own),
      baseAt(view, ran, after, more),
      {
        label: 'One more wRVU',
        printed: `${exactDollars(after.base)} − ${exactDollars(event.base)} = ${exactDollars(cents)}`,
        amount: exactDollars(cents),
        notes: [],
      },
    ],
    terms: ['phases', 'rebase', 'volume'],
    restsOn: [
      `Year ${year} at ${wrvus(own)} wRVUs${view.credited === own ? '' : ' before leave'}, worked over the whole year, the other years as they are.`,
      `An amount a year, before tax, for as long as that ${baseNoun(view)} is in force.`,
    ],
  });
  return cents > 0
    ? say`${start} adds ${amount} a year to it`
    : say`${start} takes ${amount} a year off it`;
}

function baseAt(view: YearView, ran: Run, event: SetsBase, volume: number): ExplainedLine {
  const printed = printAmount(explainNewBase(ran, event), event.base);
  const amount = exactDollars(event.base);
  return {
    label: `Year ${view.year} at ${wrvus(volume)} wRVUs`,
    printed: printed === amount ? null : printed,
    amount,
    notes: [],
  };
}
