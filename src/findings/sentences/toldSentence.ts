import { termAtPath } from '../../compensation/index.ts';
import { listed } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { lowerFirst, termName } from '../termWords.ts';
import type { YearView } from '../yearView.ts';

/** What the figures count on and what stands in no contract, as the user noted. */
export function toldSentence({ subject }: YearView): Sentence | null {
  const { offer } = subject;
  const names = Object.entries(offer.sources)
    .filter(([path, { status }]) => status === 'oral' && termAtPath(offer, path) !== null)
    .map(([path]) => lowerFirst(termName(offer, path)));
  return names.length === 0
    ? null
    : say`Told, not written, and counted here: ${listed([...new Set(names)])}.`;
}
