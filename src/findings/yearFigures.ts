import { explainVolume } from '../compensation/index.ts';
import { moneyFigure, wrvuFigure } from './figure.ts';
import { exactWrvus } from './formatNumber.ts';
import { printExpression } from './printExpression.ts';
import type { Figure } from './sentence.ts';
import { yearLines } from './yearLines.ts';
import type { YearView } from './yearView.ts';

/** The year's credited wRVUs, which every sentence about its production shares. */
export function creditedFigure(view: YearView): Figure {
  const { subject, year, credited } = view;
  const isWholeYear = view.facts.pay.months.every(({ planMonth }) => planMonth.leave === 0);
  return wrvuFigure(view, credited, {
    of: `year${year}.credited`,
    title: `wRVUs credited in year ${year}`,
    lines: () => {
      const volume = explainVolume(subject.plan, subject.annual, year);
      const of = volume.kind === 'rounded' ? volume.of : volume;
      return [
        {
          label: isWholeYear ? 'The year’s volume' : 'The year’s volume, before leave',
          printed: of.kind === 'number' ? null : printExpression(of),
          amount: `${exactWrvus(subject.ran.volumes?.[year - 1] ?? 0)} wRVUs`,
          notes: [],
        },
      ];
    },
    terms: ['volume'],
  });
}

/** What the year pays, made up line by line. */
export function cashFigure(view: YearView): Figure {
  const { subject, year, facts } = view;
  return moneyFigure(view, facts.pay.cash, {
    of: `year${year}.cash`,
    title: `What year ${year} pays`,
    lines: () => {
      const { lines, total } = yearLines(subject, year);
      return [...lines, total];
    },
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume', 'termMonths'],
  });
}
