import type { LadderTerms } from '../../compensation/index.ts';
import { percent } from '../formatNumber.ts';

/** A threshold of the ladder that can be changed, by its name in the file. */
export type Threshold = 'lowPercent' | 'repeatedPercent' | 'prolongedPercent';

/** The percent in force. */
export function thresholdFigure(ladder: LadderTerms, threshold: Threshold): string {
  return percent(inForce(ladder, threshold));
}

/** Whose figure it is: the article's, ours where the article gives none, or what the user set. */
export function whoseThreshold(ladder: LadderTerms, threshold: Threshold): string {
  if (inForce(ladder, threshold) !== DEFAULTS[threshold]) return 'as you set it';
  return threshold === 'lowPercent' ? 'the article’s figure' : 'our figure';
}

/** The percents in basis points that stand where none is set. */
export const DEFAULTS: Readonly<Record<Threshold, number>> = {
  lowPercent: 7000,
  repeatedPercent: 9000,
  prolongedPercent: 8500,
};

function inForce({ low, repeated, prolonged }: LadderTerms, threshold: Threshold): number {
  switch (threshold) {
    case 'lowPercent':
      return low;
    case 'repeatedPercent':
      return repeated;
    case 'prolongedPercent':
      return prolonged;
  }
}
