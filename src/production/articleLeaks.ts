import type { WrvuHundredths } from '../compensation/index.ts';
import { ratio, round, wrvuHundredths } from '../compensation/index.ts';
import { articleShares, type ArticleShare } from './articleShares.data.ts';

/** A cause's part of a shortfall by the article's shares. */
export interface ArticleLeak extends ArticleShare {
  readonly wrvus: WrvuHundredths;
}

/**
 * A shortfall shared out as the article does, before there are figures of one's own: 800 wRVUs are
 * 240 for the template, 200 for referrals, 160, 120 and 80. The parts add up to the hundredth.
 */
export function articleLeaks(shortfall: WrvuHundredths): readonly ArticleLeak[] {
  let upTo = 0;
  let told = 0;
  return articleShares.map((share) => {
    upTo += share.percent;
    const level = round(ratio(shortfall * upTo, 100));
    const wrvus = wrvuHundredths(level - told);
    told = level;
    return { ...share, wrvus };
  });
}
