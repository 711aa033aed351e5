import type { Settlement } from '../../compensation/index.ts';
import { periodNoun } from '../periodNoun.ts';
import { listedParts, say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { settledUnder, thresholdFigure, tierRateFigure } from './settled.ts';

/** All pay by production; silent where a recalculation made it so, which the sentence before says. */
export function productionSentence(view: YearView): Sentence | null {
  const { ran } = view.subject;
  const isWritten = ran.plan.months.some(({ terms }) => terms === view.terms);
  const last = settledUnder(view).at(-1);
  if (!isWritten || last === undefined) return null;
  return view.facts.pay.base === 0
    ? say`All pay is production, without a base: ${rates(view, last)}.`
    : say`Where pay is production, ${rates(view, last)}.`;
}

function rates(view: YearView, settlement: Settlement): Sentence {
  const { tiers, applies, everyMonths, isCumulative } = view.terms;
  if (tiers.length === 1) return say`each wRVU pays ${tierRateFigure(view, 0)}`;
  const each = everyMonths === 12 || isCumulative ? '' : ` in each ${periodNoun(view.terms)}`;
  if (applies === 'marginal') {
    const steps = tiers.map((_, tier) =>
      tier === 0
        ? say`each wRVU pays ${tierRateFigure(view, 0)}`
        : say`${tierRateFigure(view, tier)} above ${thresholdFigure(view, settlement, tier)}`,
    );
    return say`${listedParts(steps, ', and ')}${each}`;
  }
  const { tier } = settlement.scheduled;
  const reached =
    tier === 0
      ? say`the rate of the first tier`
      : say`the rate reached at ${thresholdFigure(view, settlement, tier)}`;
  return say`every wRVU${each} pays ${tierRateFigure(view, tier)}, ${reached}`;
}
