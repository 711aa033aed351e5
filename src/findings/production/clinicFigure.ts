import type { Offer } from '../../compensation/index.ts';
import type { ClinicYear } from '../../production/index.ts';
import type { OfferRecipe } from '../recipe.ts';
import type { Figure } from '../sentence.ts';

/** What a figure of a clinic is made from, besides its text. */
interface ClinicFacts extends Pick<OfferRecipe, 'title' | 'exact' | 'lines'> {
  /** Its name among the figures of the clinic. */
  readonly of: string;
  readonly text: string;
  /** What it rests on, after the sentence that every figure of a clinic has. */
  readonly restsOn?: readonly string[];
  readonly terms?: readonly string[];
}

/** A figure of a clinic's year, with what its explanation is written from. */
export function clinicFigure(
  offer: Offer,
  { assumed }: Pick<ClinicYear, 'assumed'>,
  { of, text, restsOn = [], terms = [], ...facts }: ClinicFacts,
): Figure {
  return {
    of: `clinic.${of}`,
    text,
    recipe: {
      kind: 'offer',
      offer,
      ...facts,
      restsOn: ['The clinic as you entered it, in a full practice.', ...restsOn],
      terms: ['clinic', ...terms],
      assumed,
    },
  };
}
