import { answer } from './answer.ts';
import { curveWords } from './curveWords.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { saidOfExample } from './fromExample.ts';
import type { FigureKey } from './sentence.ts';
import { figuresOf } from './sentence.ts';
import type { ReadySubject } from './subject.ts';

/**
 * What a figure of the answer or of the picture's sentence opens into, said of the example where terms
 * of it are left; null where no figure is so named.
 */
export function explanationOf(
  subject: ReadySubject,
  year: number,
  key: FigureKey,
  exampleTerms: readonly string[] = [],
): Explanation | null {
  const { headline, sentences } = answer(subject, year);
  const told = [headline, ...sentences.map(({ sentence }) => sentence)].flatMap(figuresOf);
  const found =
    told.find(({ of }) => of === key) ??
    figuresOf(curveWords(subject, year).sentence).find(({ of }) => of === key);
  return found === undefined ? null : saidOfExample(explain(found), key, exampleTerms);
}
