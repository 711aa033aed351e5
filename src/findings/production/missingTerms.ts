import type { Offer } from '../../compensation/index.ts';
import { asRead } from '../../compensation/index.ts';
import { scheduleOf } from '../../production/index.ts';
import { termInSentence } from '../termInSentence.ts';
import { visitName } from './visitWords.ts';

/** What a clinic lacks, in words for a list: "weeks a year or days off", "wRVUs of 99999". */
export function missingTerms(offer: Offer, paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => missingTerm(offer, path)))];
}

function missingTerm(offer: Offer, path: string): string {
  const place = /^clinic\.visits\[(\d+)\]\.(\w+)$/.exec(path);
  if (path === 'clinic.visits') return 'wRVUs a visit';
  if (path === 'clinic.template.slotsPerDay') return 'slots or visits seen a clinic day';
  if (path === 'clinic.template.weeksPerYear') return 'clinic weeks a year, or the time off';
  if (place === null) return termInSentence(path);
  const index = Number(place[1]);
  const visit = asRead(offer.clinic)?.visits[index];
  if (visit === undefined) return termInSentence(path);
  const isAlone = asRead(offer.clinic)?.visits.length === 1;
  const name = visitName(visit, index);
  if (place[2] === 'sharePercent') return `the share of visits that are “${name}”`;
  if (visit.code !== null)
    return `wRVUs for ${visit.code}, of which there is no source here for ${scheduleOf(offer).year}`;
  return isAlone ? 'wRVUs a visit' : `wRVUs of “${name}”`;
}
