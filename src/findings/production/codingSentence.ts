import type { Leak } from '../../production/index.ts';
import { wrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import type { Sentence } from '../sentence.ts';

/** Coding in wRVUs alone, and the review that is offered whichever way it comes out. */
export function codingSentence({ wrvus: lost }: Pick<Leak, 'wrvus'>): Sentence {
  return [
    `Coding stands apart: ${wrvus(lost)} ${wrvuNoun(lost)} a year as entered, with no dollars beside them, and no way to a target. A review of a random sample of charts by compliance shows whether it is so, whichever way it comes out.`,
  ];
}
