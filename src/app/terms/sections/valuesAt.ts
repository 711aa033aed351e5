import type { DraftOffer } from '../../../workspace/index.ts';

/** What was typed at each place of a list of values; none where the list is not stated. */
export function valuesAt(
  { volume }: DraftOffer,
  list: 'monthWeights' | 'explainedYears',
): readonly string[] {
  return (volume?.[list] ?? []).map((leaf) => (leaf === 'none' ? '' : leaf.typed));
}
