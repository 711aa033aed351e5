import type { Workspace } from '../../compensation/index.ts';
import { wrvuHundredths } from '../../compensation/index.ts';
import type { Explanation, FigureKey } from '../../findings/index.ts';
import { explanationOf, subjectOf } from '../../findings/index.ts';

const prefix = 'volume ';

/** Names the pay of a year at a volume of the picture. */
export function volumeKey(wrvus: number): FigureKey {
  return `${prefix}${wrvus}`;
}

/** How the pay at a volume of the picture comes about; null for a key of another kind. */
export function explanationAtVolume(
  key: FigureKey,
  alone: Workspace,
  year: number,
  exampleTerms: readonly string[],
): Explanation | null {
  if (!key.startsWith(prefix)) return null;
  const annualWrvus = wrvuHundredths(Math.round(Number(key.slice(prefix.length)) * 100));
  const offers = alone.offers.map((offer) => ({
    ...offer,
    volume: { ...offer.volume, annualWrvus },
  }));
  const subject = subjectOf({ ...alone, offers }, 0);
  return subject.kind === 'missing'
    ? null
    : explanationOf(subject, year, `year${year}.cash`, exampleTerms);
}
