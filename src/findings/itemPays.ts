import type { ReadySubject } from './subject.ts';
import type { Sentence } from './sentence.ts';
import { itemSentence } from './sentences/itemSentence.ts';
import { yearView } from './yearView.ts';

/** What each item pays in a contract year, and what resigning at its end pays back, in the items’ order. */
export function itemPays(subject: ReadySubject, chosenYear: number): readonly Sentence[] {
  const view = yearView(subject, chosenYear);
  return subject.offer.items.map((item, index) => itemSentence(view, item, index));
}
