import type { Offer } from '../../compensation/index.ts';
import { assumptionOf } from '../assumptionOf.ts';
import { listed } from '../formatWords.ts';
import type { Sentence } from '../sentence.ts';
import { lowerFirst } from '../termWords.ts';

/** "Where nothing is entered: no slot is held and the work is coded as it was done." */
export function assumedSentences(offer: Offer, assumed: readonly string[]): readonly Sentence[] {
  const said = assumed.flatMap((path) => {
    const text = assumptionOf(offer, path);
    return text === null ? [] : [lowerFirst(text.replace(/\.$/, ''))];
  });
  return said.length === 0 ? [] : [[`Where nothing is entered, here: ${listed(said)}.`]];
}
