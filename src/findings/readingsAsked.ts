import type { ReadingsAsked } from '../compensation/index.ts';
import { termAtPath } from '../compensation/index.ts';
import type { OpenTerm } from './openTerms.ts';
import { openTerms } from './openTerms.ts';
import type { ReadySubject, Subject } from './subject.ts';
import { sectionOfTerm } from './sectionOfTerm.ts';
import { termsNeeded } from './sentences/missingSentence.ts';

/** Leaving is priced halfway between the first two anniversaries, or at the end of a single year. */
export function leavingMonth({ ran }: ReadySubject): number {
  return Math.min(18, ran.months.length);
}

/** A term that is not stated, or that the user noted as unclear or as only told. */
export interface AskedTerm extends OpenTerm {
  /** It is entered, and its words leave open what it means, or it stands in no contract. */
  readonly noted: 'unclear' | 'oral' | null;
}

/** The terms to ask about, in the order of a contract: not stated first, then what is noted as unclear or told. */
export function askedTerms({ offer }: Subject): readonly AskedTerm[] {
  const open = openTerms(offer);
  const paths = new Set(open.map(({ path }) => path));
  const noted = Object.entries(offer.sources).flatMap(([path, { status }]): AskedTerm[] => {
    const isAsked = (status === 'unclear' || status === 'oral') && !paths.has(path);
    if (!isAsked || termAtPath(offer, path) === null) return [];
    return [{ path, section: sectionOfTerm(path) ?? 'theOffer', noted: status }];
  });
  return [...open.map((term) => ({ ...term, noted: null })), ...noted];
}

/** A term to ask about; without a needed one there is no figure. */
export interface QuestionTerm extends AskedTerm {
  readonly isNeeded: boolean;
}

/** The terms to ask about: those without which there is no figure, then the others. */
export function questionTerms(subject: Subject): readonly QuestionTerm[] {
  const needed = subject.kind === 'missing' ? termsNeeded(subject).map(({ path }) => path) : [];
  const others = askedTerms(subject).filter(({ path }) =>
    needed.every((term) => term !== path && !term.startsWith(`${path}[`)),
  );
  return [
    ...needed.map((path) => ({
      path,
      section: sectionOfTerm(path) ?? 'theOffer',
      noted: null,
      isNeeded: true,
    })),
    ...others.map((term) => ({ ...term, isNeeded: false })),
  ];
}

/** How many questions an offer leaves open. */
export function questionCount(subject: Subject): number {
  return questionTerms(subject).length;
}

/** What to ask the engine for, to put those terms in the order of the dollars that hang on them. */
export function readingsAsked(subject: ReadySubject): ReadingsAsked {
  return {
    offer: subject.offer,
    horizonYears: subject.plan.years,
    paths: askedTerms(subject).map(({ path }) => path),
    leavingMonth: leavingMonth(subject),
  };
}
