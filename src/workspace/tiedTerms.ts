import type { Draft, DraftOffer, Leaf } from './draft.ts';
import { phaseSources } from './phaseSources.ts';
import { typedNumber, typedText } from './typedNumber.ts';

/**
 * The terms that move together with one: a target and the first thresholds of the phases whose
 * bonus starts at it, all of which say the same. Of any other term, the term alone.
 *
 * A threshold that is entered before any target stands for itself: no target was said to be it.
 *
 * A threshold is tied to the target in force in the phase that states it. The two need not stand in
 * the same phase: a target of phase 1 ties the bonus of phase 2 that starts at it.
 */
export function tiedTerms(draft: Draft, offer: DraftOffer, path: string): readonly string[] {
  const ties = tiesOf(offer).filter((tie) => tie.isEqual && !draft.unlinked.includes(tie.id));
  if (ties.some((tie) => tie.threshold === path && tie.isOpen)) return [path];
  const target = ties.find((tie) => tie.target === path || tie.threshold === path)?.target;
  if (target === undefined) return [path];
  const thresholds = ties.filter((tie) => tie.target === target).map((tie) => tie.threshold);
  return [target, ...thresholds];
}

/** A bonus with a written threshold, and the target that it can start at. */
export interface Tie {
  /** The phase that states the bonus, counted from 0, and its id. */
  readonly phase: number;
  readonly id: string;
  readonly target: string;
  readonly threshold: string;
  /** Both say the same, or neither says anything. */
  readonly isEqual: boolean;
  /** Neither says anything. */
  readonly isOpen: boolean;
}

/** Every bonus of an offer whose first tier has a threshold that can be set, with its target. */
export function tiesOf(offer: DraftOffer): readonly Tie[] {
  return offer.phases.flatMap((phase, index): Tie[] => {
    const { productivity } = phase;
    if (productivity === undefined || !hasThreshold(productivity)) return [];
    const source = phaseSources(offer, index);
    if (source.productivity !== index) return [];
    const target = source.target ?? index;
    const targetLeaf = offer.phases[target]?.target?.annualWrvus;
    const thresholdLeaf = productivity.tiers?.[0]?.fromWrvus;
    return [
      {
        phase: index,
        id: phase.id,
        target: `phases[${target}].target.annualWrvus`,
        threshold: `phases[${index}].productivity.tiers[0].fromWrvus`,
        isEqual: saysTheSame(targetLeaf, thresholdLeaf),
        isOpen: typedText(targetLeaf) === null && typedText(thresholdLeaf) === null,
      },
    ];
  });
}

type DraftProductivity = NonNullable<DraftOffer['phases'][number]['productivity']>;

function hasThreshold({ model, threshold }: DraftProductivity): boolean {
  const way = typedText(threshold);
  return typedText(model) === 'bonus' && (way === null || way === 'asWritten');
}

function saysTheSame(target: Leaf | undefined, threshold: Leaf | undefined): boolean {
  const texts = [typedText(target), typedText(threshold)];
  if (texts[0] === texts[1]) return true;
  const number = typedNumber(target, 'wrvus');
  return number !== null && number === typedNumber(threshold, 'wrvus');
}
