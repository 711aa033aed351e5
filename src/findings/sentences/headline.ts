import { wrvuNoun } from '../formatWords.ts';
import { moneyFigure } from '../figure.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { cashFigure, creditedFigure } from '../yearFigures.ts';

/** The answer's first sentence: "At 4,200 wRVUs, year 3 pays $210,000 before tax, if neither side ends it." */
export function headline(view: YearView): Sentence {
  const { year, isPastTerm } = view;
  const at = say`At ${creditedFigure(view)} ${wrvuNoun(view.credited)}`;
  const condition = isPastTerm ? 'if renewed on the same terms' : 'if neither side ends it';
  const advance = advanceIn(view);
  if (advance === 0) {
    return say`${at}, year ${String(year)} pays ${cashFigure(view)} before tax, ${condition}.`;
  }
  const open = moneyFigure(view, advance, {
    of: `year${year}.advance`,
    title: `Advances in year ${year} that are not yet earned`,
    lines: { steps: 'linesOf', kind: 'productivity' },
    terms: ['phases'],
  });
  return say`${at}, you are paid ${cashFigure(view)} in year ${String(year)} before tax, of which ${open} is an advance not yet earned, ${condition}.`;
}

/** What the year advances under a draw beyond what it earns and recovers. */
export function advanceIn({ subject, facts, firstMonth }: YearView): number {
  const before = subject.ran.deficits[firstMonth - 2] ?? 0;
  return Math.max(0, facts.deficit - before);
}
