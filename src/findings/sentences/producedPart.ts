import type { Settlement } from '../../compensation/index.ts';
import { moneyFigure } from '../figure.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { measuredFigure, spanOf, tierRateFigure } from './settled.ts';

/** "$210,000 (4,200 × $50.00)", with the rate where there is only one. */
export function producedPart(view: YearView, settlement: Settlement): Sentence {
  const span = spanOf(view, settlement);
  const earned = moneyFigure(view, settlement.scheduled.cents, {
    of: `year${view.year}.scheduled`,
    title: `What production earns${span}`,
    lines: { steps: 'scheduled', settlement },
    terms: ['phases', 'volume'],
  });
  if (view.terms.tiers.length > 1) return say`${earned}`;
  return say`${earned} (${measuredFigure(view, settlement)} × ${tierRateFigure(view, 0)})`;
}
