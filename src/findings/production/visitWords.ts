import type { Offer, VisitKind } from '../../compensation/index.ts';
import { scheduleOf, workRvuOf } from '../../production/index.ts';
import { wrvus } from '../formatNumber.ts';
import { termChoices } from '../termChoices.ts';
import { capital, wrvuNoun } from '../formatWords.ts';
import { visitCodes } from './visitCodes.data.ts';

/** A kind of visit by its label, its code or its kind: "99214, follow-up in the office, moderate complexity". */
export function visitName({ label, code, kind }: VisitKind, index: number): string {
  if (label !== null) return label;
  if (code !== null) {
    const words = codeWords(code);
    return words === null ? code : `${code}, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  }
  const named = termChoices('clinic.visits[0].kind').find(({ value }) => value === kind);
  return named === undefined ? `Kind of visit ${index + 1}` : capital(named.words);
}

/** What a code is for, in plain words; null for one that is not in the table. */
export function codeWords(code: string): string | null {
  const asked = code.trim().toUpperCase();
  return visitCodes.find(([known]) => known === asked)?.[1] ?? null;
}

/** Where the value of a visit comes from, in a sentence; null where it is the user's own and names no code. */
export function visitSource(
  offer: Offer,
  { code, wrvusEach }: VisitKind,
  year = scheduleOf(offer).year,
): string | null {
  const found = code === null ? null : workRvuOf(code, year);
  if (wrvusEach !== null) {
    if (found === null) return code === null ? null : 'Your own value; no source of it is here.';
    return `Your own value; the fee schedule of ${year} has ${wrvus(found.wrvus)}.`;
  }
  if (code === null) return null;
  if (found === null)
    return `No source of ${code.trim().toUpperCase()} in ${year} is here: enter its wRVUs.`;
  return `${wrvus(found.wrvus)} ${wrvuNoun(found.wrvus)} by the fee schedule of ${year}${SOURCES[found.source]}.`;
}

const SOURCES = {
  table: '',
  official: ', from its file',
  quoted: ', as quoted from its file',
  cut: ', worked out by that year’s rule: 2.5% off what is not based on time',
  exempt: ', unchanged by that year’s rule: it is based on time',
} as const;
