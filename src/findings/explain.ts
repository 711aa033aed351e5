import type { Offer } from '../compensation/index.ts';
import { assumptionOf } from './assumptionOf.ts';
import { explainedLines } from './explainedLines.ts';
import type { Assumption, Clause, Explanation } from './explanation.ts';
import { yearMonths } from './formatMonth.ts';
import { wrvus } from './formatNumber.ts';
import { openTermPhrase } from './openTermPhrase.ts';
import { openTerms } from './openTerms.ts';
import type { OfferRecipe, SumRecipe, TermRecipe } from './recipe.ts';
import type { Figure } from './sentence.ts';
import { termInSentence } from './termInSentence.ts';
import { lowerFirst, termName } from './termWords.ts';
import type { YearView } from './yearView.ts';

/** What a figure opens into: how it comes about, what it rests on, and what is assumed. */
export function explain({ recipe }: Figure): Explanation {
  switch (recipe.kind) {
    case 'sum':
      return ofSum(recipe);
    case 'term':
      return ofTerm(recipe);
    case 'offer':
      return ofOffer(recipe);
  }
}

function ofOffer(recipe: OfferRecipe): Explanation {
  const { offer, title, exact, lines, restsOn, terms, assumed } = recipe;
  const assumptions = assumed.flatMap((path): readonly Assumption[] => {
    const text = assumptionOf(offer, path);
    if (text === null) return [];
    return [{ path, text: `Not stated: ${termInSentence(path)}; here: ${lowerFirst(text)}` }];
  });
  const clauses = clausesFor(offer, terms);
  return { title, figure: exact, lines: lines(), restsOn, terms, assumptions, clauses };
}

function ofSum(recipe: SumRecipe): Explanation {
  const { view, title, exact, lines, terms } = recipe;
  const { offer } = view.subject;
  return {
    title,
    figure: exact,
    lines:
      lines === null
        ? []
        : typeof lines === 'function'
          ? lines()
          : explainedLines(view, title, lines),
    restsOn: restsOn(recipe),
    terms,
    assumptions: assumptionsFor(offer, terms),
    clauses: clausesFor(offer, terms),
  };
}

function ofTerm({ offer, path, exact }: TermRecipe): Explanation {
  return {
    title: termName(offer, path),
    figure: exact,
    lines: [],
    restsOn: [
      isOwnEstimate(path)
        ? 'Your own estimate, as entered.'
        : 'A term of the contract, as entered.',
    ],
    terms: [path],
    assumptions: assumptionsFor(offer, [path]),
    clauses: clausesFor(offer, [path]),
  };
}

/** What no contract states: how much one expects to work. */
export function isOwnEstimate(path: string): boolean {
  return path.startsWith('volume.');
}

/** Every sum of a year rests on its months, its volume, taxes, and that it runs that long. */
function restsOn({ view, restsOn: told }: SumRecipe): readonly string[] {
  switch (told) {
    case 'work':
      return workOf(view);
    case 'sum':
      return [
        ...workOf(view),
        'Before tax.',
        view.isPastTerm ? 'If renewed on the same terms.' : 'If neither side ends it.',
      ];
    default:
      return told;
  }
}

/** The months of a year and what is credited in them. */
function workOf({ subject, year, credited }: YearView): readonly string[] {
  const { annual, offer } = subject;
  const months = yearMonths(offer.startMonth, year);
  const ofMature = credited === annual ? '' : `, of ${wrvus(annual)} a year in a full practice`;
  return [`Year ${year}: ${months}.`, `${wrvus(credited)} wRVUs credited${ofMature}.`];
}

/** The terms that are not stated, of those asked for, with what stands in for each. */
export function assumptionsFor(offer: Offer, terms: readonly string[]): readonly Assumption[] {
  const own = offer.volume.rampPercent === null ? ['volume.rampPercent'] : [];
  return [...openTerms(offer).map(({ path }) => path), ...own].flatMap((path) => {
    const text = isAmong(path, terms) ? assumptionOf(offer, path) : null;
    return text === null ? [] : [{ path, text: assumptionSentence(offer, path, text) }];
  });
}

/** "The contract does not state how far the base can fall at once; here: no limit to a cut." */
function assumptionSentence(offer: Offer, path: string, assumption: string): string {
  const open =
    path === 'volume.rampPercent'
      ? 'You have not said whether the practice is new or taken over'
      : `The contract does not state ${openTermPhrase(offer, path)}`;
  return `${open}; here: ${lowerFirst(assumption)}`;
}

export function clausesFor(offer: Offer, terms: readonly string[]): readonly Clause[] {
  return Object.entries(offer.sources)
    .filter(([path]) => isAmong(path, terms))
    .map(([path, source]) => ({ path, label: termName(offer, path), ...source }));
}

/** Whether a path is one of the terms, lies in one, or contains one. */
export function isAmong(path: string, terms: readonly string[]): boolean {
  return terms.some((term) => path === term || isInside(path, term) || isInside(term, path));
}

function isInside(path: string, part: string): boolean {
  return path.startsWith(part) && /^[.[]/.test(path.slice(part.length));
}
