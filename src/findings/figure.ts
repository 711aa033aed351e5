import type { Offer } from '../compensation/index.ts';
import { dollars, exactDollars, exactWrvus, wrvus } from './formatNumber.ts';
import type { SumRecipe } from './recipe.ts';
import type { Figure, FigureKey } from './sentence.ts';
import type { YearView } from './yearView.ts';

/** What a figure of a year is made from, besides its text. */
export interface FigureFacts {
  readonly of: FigureKey;
  readonly text: string;
  readonly title: string;
  readonly exact: string;
  readonly lines?: SumRecipe['lines'];
  readonly terms: readonly string[];
  /** What it rests on, in place of what every sum of the year does. */
  readonly restsOn?: SumRecipe['restsOn'];
}

/** A figure of a contract year, with what its explanation is written from. */
export function figure(view: YearView, { of, text, ...facts }: FigureFacts): Figure {
  return { of, text, recipe: { kind: 'sum', view, lines: null, restsOn: 'sum', ...facts } };
}

type Named = Omit<FigureFacts, 'text' | 'exact'>;

/** Dollars, whole in the sentence and to the cent when opened. */
export function moneyFigure(view: YearView, cents: number, facts: Named): Figure {
  return figure(view, { ...facts, text: dollars(cents), exact: exactDollars(cents) });
}

/** wRVUs as short as they can be exact, without their unit. */
export function wrvuFigure(view: YearView, hundredths: number, facts: Named): Figure {
  return figure(view, {
    restsOn: 'work',
    ...facts,
    text: wrvus(hundredths),
    exact: `${exactWrvus(hundredths)} wRVUs`,
  });
}

/** A term of the contract or of the expected work, as it was entered; `exact` where the text is a date. */
export function termFigure(offer: Offer, path: string, text: string, exact = text): Figure {
  return { of: `term:${path}`, text, recipe: { kind: 'term', offer, path, exact } };
}
