import { EQUALISED_BY, equaliser, readings } from '../../src/compensation/index.ts';
import { readFile } from '../../src/contract-file/index.ts';
import type { ComparedOffer, Comparison, EqualTerms } from '../../src/findings/index.ts';
import {
  comparison,
  equalAsks,
  equalTerms,
  readingsAsked,
  subjectOf,
} from '../../src/findings/index.ts';
import type { ComparisonSituation } from './comparisonSituations.data.ts';
import { situations } from './situations.data.ts';

/** The offers of a situation, read as a file is and computed, named by letters. */
export function comparedIn({ name, offers, horizonYears }: ComparisonSituation): ComparedOffer[] {
  return offers.map((offer, index): ComparedOffer => {
    const letter = `Offer ${String.fromCodePoint(65 + index)}`;
    if (offer === null) return { id: String(index), name: letter, subject: null, known: null };
    const file = { ...situations[0]?.file, horizonYears, offers: [{ ...offer, name: letter }] };
    const reading = readFile(file);
    if (!reading.ok) throw new Error(`${name}: ${JSON.stringify(reading.faults)}`);
    const subject = subjectOf(reading.workspace, 0);
    const known = subject.kind === 'ready' ? [...readings(readingsAsked(subject))] : null;
    return { id: String(index), name: letter, subject, known };
  });
}

/** The comparison of a situation, measured against its first offer unless it says otherwise. */
export function comparisonIn(situation: ComparisonSituation): Comparison {
  const choices = {
    baseline: '0',
    volumes: null,
    leavingMonth: null,
    discountPercent: null,
    ...situation.choices,
  };
  return comparison(comparedIn(situation), choices);
}

/** What would make the offers of a situation pay the same, all of it worked out. */
export function equalTermsIn(situation: ComparisonSituation): EqualTerms {
  const compared = comparedIn(situation);
  const baseline = situation.choices.baseline ?? '0';
  const answers = equalAsks(compared, baseline).map(
    ({ key, asked }) => [key, EQUALISED_BY.map((by) => equaliser(asked, by))] as const,
  );
  return equalTerms(compared, baseline, new Map(answers));
}
