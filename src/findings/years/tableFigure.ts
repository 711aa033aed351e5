import type { FigureFacts } from '../figure.ts';
import { figure, moneyFigure } from '../figure.ts';
import type { Figure } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

type Named = Omit<FigureFacts, 'of' | 'text' | 'exact'>;

/** A figure that only the table has; `name` is its own in the year. */
export function tableMoney(view: YearView, name: string, cents: number, facts: Named): Figure {
  return moneyFigure(view, cents, { ...facts, of: `years${view.year}.${name}` });
}

/** Where a year has none: the cell says so, and what it opens into says why. */
export function tableNone(view: YearView, name: string, title: string, why: string): Figure {
  return figure(view, {
    of: `years${view.year}.${name}`,
    text: 'none',
    exact: 'Not known',
    title,
    terms: ['phases'],
    restsOn: [why],
  });
}
