import type { Offer } from '../../compensation/index.ts';
import { scheduleOf, workRvuOf } from '../../production/index.ts';
import { wrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import { visitCodes, type VisitCode } from './visitCodes.data.ts';

/** A procedure code that can be chosen for a kind of visit. */
export interface VisitChoice {
  readonly code: string;
  /** What it is for, in plain words. */
  readonly name: string;
  /** "99214, 1.92 wRVUs in 2026". */
  readonly about: string;
  /** What the code says of the kind. */
  readonly kind: 'new' | 'return' | 'procedure';
}

const AT_MOST = 12;

/** The codes that words or digits may mean, office visits first where nothing is asked. */
export function visitChoices(offer: Offer, asked: string): readonly VisitChoice[] {
  const words = asked.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const { year } = scheduleOf(offer);
  return visitCodes
    .filter((row) => words.every((word) => isIn(row, word)))
    .slice(0, AT_MOST)
    .map(([code, name]) => {
      const found = workRvuOf(code, year);
      const value =
        found === null
          ? `no source for ${year}`
          : `${wrvus(found.wrvus)} ${wrvuNoun(found.wrvus)} in ${year}`;
      return { code, name, about: `${code}, ${value}`, kind: kindOf(code) };
    });
}

/** Office visits are new or return; what is done with the hands comes on top of visits. */
function kindOf(code: string): VisitChoice['kind'] {
  if (/^9920|^9938|^G0438|^9922|^9079[12]/.test(code)) return 'new';
  if (/^992[1-3]|^9928|^9929|^9939|^9949|^G0439|^92014|^9083[47]/.test(code)) return 'return';
  return 'procedure';
}

/** Whether a word begins one of the row's. */
function isIn(row: VisitCode, word: string): boolean {
  return row
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((one) => one.startsWith(word));
}
