import type { Offer } from '../../compensation/index.ts';
import { listed } from '../formatWords.ts';
import type { Sentence } from '../sentence.ts';
import type { MissingSubject } from '../subject.ts';
import { modelIn } from '../openTerms.ts';
import { termInSentence } from '../termInSentence.ts';

/** A term that the answer asks for, so that the page can go there. */
export interface TermNeeded {
  /** A path of the offer: `phases[0].base.annualDollars`. */
  readonly path: string;
  /** The term's name in the middle of a sentence: "annual base". */
  readonly label: string;
}

/** The terms without which there is no figure; a missing list of tiers is its first tier's terms. */
export function termsNeeded({ offer, missing }: MissingSubject): readonly TermNeeded[] {
  return missing
    .flatMap((path) => (path.endsWith('.tiers') ? firstTier(offer, path) : [path]))
    .map((path) => ({ path, label: termInSentence(path) }));
}

/** "Still needed: annual base, dollars per wRVU and expected wRVUs a year." */
export function missingSentence(needed: readonly TermNeeded[]): Sentence {
  return [`Still needed: ${listed(needed.map(({ label }) => label))}.`];
}

function firstTier(offer: Offer, path: string): readonly string[] {
  const phase = Number(/\d+/.exec(path)?.[0] ?? 0);
  const productivity = offer.phases[phase]?.productivity;
  const isWritten =
    modelIn(offer, phase) === 'bonus' && productivity?.threshold !== 'baseDividedByRate';
  return [...(isWritten ? [`${path}[0].fromWrvus`] : []), `${path}[0].dollarsPerWrvu`];
}
