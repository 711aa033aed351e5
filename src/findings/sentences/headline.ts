import { explainVolume } from '../../compensation/index.ts';
import { printExpression } from '../printExpression.ts';
import { exactWrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import { moneyFigure, wrvuFigure } from '../figure.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { yearLines } from '../yearLines.ts';
import type { YearView } from '../yearView.ts';

/** The answer's first sentence: "At 4,200 wRVUs, year 3 pays $210,000 before tax, if you both stay." */
export function headline(view: YearView): Sentence {
  const { year, isPastTerm } = view;
  const at = say`At ${creditedFigure(view)} ${wrvuNoun(view.credited)}`;
  const condition = isPastTerm ? 'if renewed on the same terms' : 'if you both stay';
  const advance = advanceIn(view);
  if (advance === 0) {
    return say`${at}, year ${String(year)} pays ${cashFigure(view)} before tax, ${condition}.`;
  }
  const open = moneyFigure(view, advance, {
    of: `year${year}.advance`,
    title: `Advances in year ${year} that are not yet earned`,
    lines: () => yearLines(view.subject, year).lines.filter(({ kind }) => kind === 'productivity'),
    terms: ['phases'],
  });
  return say`${at}, you are paid ${cashFigure(view)} in year ${String(year)} before tax, of which ${open} is an advance not yet earned, ${condition}.`;
}

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

function cashFigure(view: YearView): Figure {
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

/** What the year advances under a draw beyond what it earns and recovers. */
export function advanceIn({ subject, facts, firstMonth }: YearView): number {
  const before = subject.ran.deficits[firstMonth - 2] ?? 0;
  return Math.max(0, facts.deficit - before);
}
