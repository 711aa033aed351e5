import type { Workspace } from '../../compensation/index.ts';
import { wrvuHundredths } from '../../compensation/index.ts';
import type { Explanation, FigureKey } from '../../findings/index.ts';
import { explanationOf, subjectOf } from '../../findings/index.ts';
import { volumeOf } from './volumeKey.ts';

/** How the pay at a volume of the picture comes about; null for a key of another kind. */
export function explanationAtVolume(
  key: FigureKey,
  alone: Workspace,
  year: number,
  exampleTerms: readonly string[],
): Explanation | null {
  const volume = volumeOf(key);
  if (volume === null) return null;
  const annualWrvus = wrvuHundredths(Math.round(volume * 100));
  const offers = alone.offers.map((offer) => ({
    ...offer,
    volume: { ...offer.volume, annualWrvus },
  }));
  const subject = subjectOf({ ...alone, offers }, 0);
  return subject.kind === 'missing'
    ? null
    : explanationOf(subject, year, `year${year}.cash`, exampleTerms);
}
