import { countedAsZero } from '../../compensation/index.ts';
import { listed } from '../formatWords.ts';
import { openTermPhrase } from '../openTermPhrase.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

/** Amounts of the year that are not stated, so that its sum counts them as nothing. */
export function countedAsNothingSentence(view: YearView): Sentence | null {
  const { offer } = view.subject;
  const names = countedAsNothing(view).map((path) => openTermPhrase(offer, path));
  return names.length === 0 ? null : say`Not stated and counted as nothing: ${listed(names)}.`;
}

/** The paths of those amounts; what a withhold says of itself is not among them. */
export function countedAsNothing({ facts }: YearView): readonly string[] {
  return [...facts.pay.items, ...facts.pay.oneOffs]
    .filter(({ kind }) => kind !== 'withhold' && kind !== 'withholdReturned')
    .flatMap(countedAsZero);
}
