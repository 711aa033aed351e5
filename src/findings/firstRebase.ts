import type { Sentence } from './sentence.ts';
import { rebaseSentence } from './sentences/rebaseSentence.ts';
import type { ReadySubject } from './subject.ts';
import { yearView } from './yearView.ts';

/** What the first recalculation does at the expected volume, as the first year’s answer says it; null where there is no base. */
export function firstRebase(subject: ReadySubject): Sentence | null {
  return rebaseSentence(yearView(subject, 1));
}
