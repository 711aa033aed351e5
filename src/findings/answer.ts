import type { Sentence } from './sentence.ts';
import { textOf } from './sentence.ts';
import type { Subject } from './subject.ts';

/** What a sentence is about; at most one sentence of an answer has a topic. */
export type Topic =
  | 'rebase'
  | 'certainPay'
  | 'productivity'
  | 'deficit'
  | 'cliff'
  | 'gap'
  | 'cap'
  | 'withhold'
  | 'otherPay'
  | 'leaving'
  | 'ramp'
  | 'leave'
  | 'term'
  | 'planYear'
  | 'notStated';

/** A sentence after the headline. */
export interface AnswerSentence {
  readonly topic: Topic;
  readonly sentence: Sentence;
}

/** A term that the answer asks for, so that the page can go there. */
export interface TermNeeded {
  /** A path of the offer: `phases[0].base.annualDollars`. */
  readonly path: string;
  /** The term's name in the middle of a sentence: "annual base". */
  readonly label: string;
}

/** The answer for one offer in one year. Every kind has a headline and the sentences after it. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly year: number;
      readonly headline: Sentence;
      readonly sentences: readonly AnswerSentence[];
    }
  | {
      /** Terms are not stated without which there is no figure. */
      readonly kind: 'missing';
      readonly headline: Sentence;
      readonly sentences: readonly AnswerSentence[];
      readonly needed: readonly TermNeeded[];
    }
  | {
      /** An entry does not yet read as a whole value. */
      readonly kind: 'waiting';
      readonly headline: Sentence;
      readonly sentences: readonly AnswerSentence[];
    };

/** The answer in sentences for a chosen contract year, held to the years that are looked at. */
export function answer(subject: Subject, chosenYear: number): Answer {
  const headline = [`not yet written: ${subject.kind}, year ${chosenYear}.`];
  return subject.kind === 'missing'
    ? { kind: 'missing', headline, sentences: [], needed: [] }
    : { kind: 'answer', year: chosenYear, headline, sentences: [] };
}

/** In place of an answer while entries do not yet read as whole values: "Waiting for: second tier." */
export function waitingAnswer(labels: readonly string[]): Answer {
  return { kind: 'waiting', headline: [`Waiting for: ${labels.join(', ')}.`], sentences: [] };
}

/** The headline as plain text, for the live region. */
export function spokenAnswer(found: Answer): string {
  return textOf(found.headline);
}
