import type { Figure, Sentence } from '../sentence.ts';

/** A figure with where its derivation stands: "12" among the derivations, "T4" on the term sheet. */
export interface ToldFigure {
  readonly text: string;
  readonly ref: string;
}

/** A sentence, or what stands in a cell, with a reference at each figure. */
export type Told = readonly (string | ToldFigure)[];

/** Gives a figure its reference. */
export type RefOf = (figure: Figure) => string;

export function told(sentence: Sentence, refOf: RefOf): Told {
  return sentence.map((part) =>
    typeof part === 'string' ? part : { text: part.text, ref: refOf(part) },
  );
}

/** References in a row, those that follow each other as one stretch: "A1–A3, A5". */
export function refList(refs: readonly string[]): string {
  const stretches: { readonly first: string; last: string }[] = [];
  for (const ref of refs) {
    const stretch = stretches.at(-1);
    if (stretch !== undefined && numberOf(ref) === numberOf(stretch.last) + 1) stretch.last = ref;
    else stretches.push({ first: ref, last: ref });
  }
  return stretches
    .map(({ first, last }) => (first === last ? first : `${first}–${last}`))
    .join(', ');
}

function numberOf(ref: string): number {
  return Number(ref.replace(/^\D+/, ''));
}
