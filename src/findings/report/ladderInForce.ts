import type { ReadySubject } from '../subject.ts';
import { ladderRules, ladderSource, ladderThresholds } from '../renewal/ladderRules.ts';
import { thresholdFigure, whoseThreshold } from '../renewal/thresholdSource.ts';
import type { Threshold } from '../renewal/thresholdSource.ts';

/** A rule of the ladder and where it is from. */
export interface LadderRule {
  readonly rule: string;
  readonly source: string;
}

/** The rules by which the ladder is read, with the thresholds in force, and their one source. */
export function ladderInForce({ plan }: ReadySubject): {
  readonly rules: readonly LadderRule[];
  readonly source: string;
} {
  const thresholds = ladderThresholds.map(({ path, label, does, source }) => {
    const threshold = path.replace('ladder.', '') as Threshold; // the paths of the ladder alone
    const whose = whoseThreshold(plan.ladder, threshold);
    return {
      rule: `${label} ${thresholdFigure(plan.ladder, threshold)} (${whose}). ${does}`,
      source,
    };
  });
  return { rules: [...ladderRules, ...thresholds], source: ladderSource };
}
