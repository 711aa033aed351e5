import { moneyFigure, wrvuFigure } from './figure.ts';
import type { Figure } from './sentence.ts';
import type { YearView } from './yearView.ts';

/** The year's credited wRVUs, which every sentence about its production shares. */
export function creditedFigure(view: YearView): Figure {
  const { year, credited } = view;
  return wrvuFigure(view, credited, {
    of: `year${year}.credited`,
    title: `wRVUs credited in year ${year}`,
    lines: { steps: 'credited' },
    terms: ['volume'],
  });
}

/** What the year pays, made up line by line. */
export function cashFigure(view: YearView): Figure {
  const { year, facts } = view;
  return moneyFigure(view, facts.pay.cash, {
    of: `year${year}.cash`,
    title: `What year ${year} pays`,
    lines: { steps: 'wholeYear' },
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume', 'termMonths'],
  });
}
