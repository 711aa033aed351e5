import type { DraftOffer } from '../../../workspace/index.ts';

/** What was typed at each place of a list of values; none where the list is not stated. */
export function valuesAt(offer: DraftOffer, path: string): readonly string[] {
  const values = listAt(offer, path) ?? [];
  return values.map((leaf) => (leaf === 'none' ? '' : leaf.typed));
}

/** The lists of an offer that are one term. */
function listAt({ phases, exit, volume }: DraftOffer, path: string) {
  const phase = /^phases\[(\d+)\]\.target\.rampPercent$/.exec(path)?.[1];
  if (phase !== undefined) return phases[Number(phase)]?.target?.rampPercent;
  switch (path) {
    case 'volume.rampPercent':
      return volume?.rampPercent;
    case 'volume.monthWeights':
      return volume?.monthWeights;
    case 'volume.explainedYears':
      return volume?.explainedYears;
    case 'exit.tail.physicianPercentByYear':
      return exit?.tail === 'none' ? undefined : exit?.tail?.physicianPercentByYear;
    default:
      return undefined;
  }
}
