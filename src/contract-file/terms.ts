import type { ItemKind } from './itemSchema.ts';
import type { TermRow } from './termRow.ts';
import { clinicTerms } from './terms/clinic.data.ts';
import { exitTerms } from './terms/exit.data.ts';
import { itemTerms } from './terms/item.data.ts';
import { logTerms } from './terms/log.data.ts';
import { offerTerms } from './terms/offer.data.ts';
import { phaseTerms } from './terms/phase.data.ts';
import { surveyTerms } from './terms/survey.data.ts';
import { rebaseTerms } from './terms/rebase.data.ts';
import { paceTerms } from './terms/pace.data.ts';
import { volumeTerms } from './terms/volume.data.ts';
import { workspaceTerms } from './terms/workspace.data.ts';

const termsOfOffer = [
  ...offerTerms,
  ...phaseTerms,
  ...itemTerms,
  ...rebaseTerms,
  ...exitTerms,
  ...volumeTerms,
  ...clinicTerms,
  ...paceTerms,
  ...logTerms,
  ...surveyTerms,
];

/** The table of terms: a row for each term that a file can hold, beside its format and version. */
export const terms: readonly TermRow[] = [...workspaceTerms, ...termsOfOffer];

const termsByPattern = new Map(terms.map((term) => [term.path, term]));

/**
 * The row of the term at a path, with or without `offers[0].` before it; undefined where no term
 * is. An item's terms depend on its kind: `items[0].dollars` of a `signing` is the signing bonus.
 */
export function termAt(path: string, kind?: ItemKind): TermRow | undefined {
  const pattern = patternOf(path.replace(/^offers\[\d+\]\./, ''));
  const ofKind = kind && termsByPattern.get(pattern.replace(/^items\[\]/, `items[${kind}]`));
  // An entry of a list, a year of a ramp, is part of the term that the list is.
  return ofKind ?? termsByPattern.get(pattern) ?? termsByPattern.get(pattern.replace(/\[\]$/, ''));
}

/** Whether a path leads to a term of the offer or to a part of it, as clause references do. */
export function isOfferPath(path: string): boolean {
  // A pattern is no path: it leads to no place.
  return !path.includes('[]') && offerPatterns.has(patternOf(path).replace(/\[\]$/, ''));
}

/** `phases[1].base.annualDollars` is an instance of `phases[].base.annualDollars`. */
function patternOf(path: string): string {
  return path
    .replace(/\[(?:0|[1-9]\d{0,2})\]/g, '[]')
    .replace(/^sources\["(?:[^"\\]|\\.)*"\]/, 'sources[]');
}

/** Each term's pattern and those of the parts around it, without the kinds of items. */
const offerPatterns = new Set(
  termsOfOffer
    .map((term) => term.path.replace(/^items\[\w*\]/, 'items[]'))
    .filter((pattern) => !pattern.startsWith('sources'))
    .flatMap((pattern) => {
      const words = pattern.split('.');
      return words.map((_, end) =>
        words
          .slice(0, end + 1)
          .join('.')
          .replace(/\[\]$/, ''),
      );
    }),
);
