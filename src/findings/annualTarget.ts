import { figure } from './figure.ts';
import { exactWrvus, wrvus } from './formatNumber.ts';
import type { Figure } from './sentence.ts';
import type { YearView } from './yearView.ts';

/** The target of full years that is in force at the end of the year, in hundredths; leave takes nothing off it. */
export function annualTarget({ facts }: YearView): number | null {
  return facts.pay.months.at(-1)?.planMonth.annualTarget ?? null;
}

/** The target of the year as a figure that opens. */
export function targetFigure(view: YearView, target: number): Figure {
  return figure(view, {
    of: `benchmarks${view.year}.target`,
    text: wrvus(target),
    exact: `${exactWrvus(target)} wRVUs`,
    title: `Target in force at the end of year ${view.year}`,
    lines: { steps: 'annualTarget', month: view.lastMonth },
    terms: ['phases', 'clinicalFte', 'printedForFte'],
    restsOn: ['A year in full: what leave takes off the target is not taken off here.'],
  });
}
