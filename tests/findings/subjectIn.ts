import { readFile } from '../../src/contract-file/index.ts';
import { readings } from '../../src/compensation/index.ts';
import type { KnownStakes, Subject } from '../../src/findings/index.ts';
import { readingsAsked, subjectOf } from '../../src/findings/index.ts';
import type { OfferCase } from '../arbitraries/offers.ts';
import type { Situation } from './situations.data.ts';

/** The offer of a situation, read as a file is and computed. */
export function subjectIn({ name, file }: Situation): Subject {
  const reading = readFile(file);
  if (!reading.ok) throw new Error(`${name}: ${JSON.stringify(reading.faults)}`);
  return subjectOf(reading.workspace, 0);
}

/** A generated offer, computed. */
export function subjectFor({ offer, horizonYears }: OfferCase): Subject {
  return subjectOf({ horizonYears, ladder: null, offers: [offer] }, 0);
}

/** What hangs on the terms that an offer does not state, as the page knows it after a moment. */
export function knownFor(subject: Subject): KnownStakes | null {
  return subject.kind === 'missing'
    ? null
    : { readings: [...readings(readingsAsked(subject))], isCurrent: true };
}
