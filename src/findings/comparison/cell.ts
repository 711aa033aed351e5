import { dollars, shownDollars } from '../formatNumber.ts';

/** From the least to the most that an offer's readings come to, in whole units. */
export interface Amount {
  readonly least: number;
  readonly most: number;
}

/** What an offer's column says in a row. */
export interface Cell {
  readonly text: string;
  /** Against the baseline: "+$12,000", "same"; null for the baseline and where there is none. */
  readonly difference: string | null;
}

/** How the units of a row are written. */
export interface Writing {
  readonly text: (units: number) => string;
  /** The units as they are shown, so that shown differences agree. */
  readonly shown: (units: number) => number;
}

export const wholeDollars: Writing = { text: dollars, shown: shownDollars };

/** "$600,000 to $750,000", or one amount where both read alike. */
export function amountText({ text }: Writing, { least, most }: Amount): string {
  return text(least) === text(most) ? text(most) : `${text(least)} to ${text(most)}`;
}

/** What an amount has above the baseline's, from the least to the most that it can be. */
export function differenceOf(writing: Writing, amount: Amount, baseline: Amount): Amount {
  const { shown } = writing;
  return {
    least: shown(amount.least) - shown(baseline.most),
    most: shown(amount.most) - shown(baseline.least),
  };
}

/** "+$45,000", "−$150,000 to $0", "same". */
export function differenceText(writing: Writing, { least, most }: Amount): string {
  const signed = (units: number) => (units > 0 ? `+${writing.text(units)}` : writing.text(units));
  if (least === 0 && most === 0) return 'same';
  return least === most ? signed(most) : `${signed(least)} to ${signed(most)}`;
}

/** What stands in a column that has no figure. */
export const NO_FIGURE = 'no figure';
