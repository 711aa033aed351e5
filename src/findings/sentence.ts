import type { Recipe } from './recipe.ts';

/**
 * Names a figure for as long as the page lives, whatever its amount: `year3.cash`, or the path of a
 * bare term of the contract, `term:phases[0].base.annualDollars`.
 */
export type FigureKey = string;

/** A number in a sentence. It is a button on the page and opens its explanation. */
export interface Figure {
  /** As it reads in the sentence: `$210,000`. */
  readonly text: string;
  readonly of: FigureKey;
  /** What `explain` writes its explanation from. */
  readonly recipe: Recipe;
}

/** Words as they are read, or a figure that opens. */
export type Part = string | Figure;

/** A sentence of the product, in reading order, with its own spaces and full stop. */
export type Sentence = readonly Part[];

/** The sentence as plain text, for a live region, a title or a test. */
export function textOf(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** The figures of a sentence, in reading order. */
export function figuresOf(sentence: Sentence): readonly Figure[] {
  return sentence.filter((part) => typeof part !== 'string');
}
