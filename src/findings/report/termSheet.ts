import type { Offer } from '../../compensation/index.ts';
import { termAtPath } from '../../compensation/index.ts';
import { termAt } from '../../contract-file/index.ts';
import { isOwnEstimate } from '../explain.ts';
import type { SectionName } from '../openTerms.ts';
import { sectionTitle } from '../otherTerms.ts';
import { sectionOfTerm } from '../sectionOfTerm.ts';
import { statedTerms, statedText } from '../statedTerms.ts';
import { comparedName } from '../comparison/comparedName.ts';
import { itemAt } from '../termWords.ts';

/** A term as the contract is said to have it, with where that stands. */
export interface TermLine {
  /** "T4": under this a figure that is a bare term refers to it. */
  readonly ref: string;
  readonly path: string;
  readonly name: string;
  /** "$260,000", "none"; "not stated" where only its clause is noted. */
  readonly says: string;
  /** How it is known: stated, unclear, told and not written, or only entered. */
  readonly standing: string;
  /** Section or page, as noted. */
  readonly clause: string | null;
  /** The words of the contract; null where none are noted or they are left out. */
  readonly quote: string | null;
}

/** The terms of one section of a contract. */
export interface TermSheetSection {
  readonly title: string;
  readonly lines: readonly TermLine[];
  /** Numbers of the questions about what it does not state. */
  readonly questions: readonly number[];
}

interface Asked {
  readonly hasQuotes: boolean;
  /** Lines before it, in the report. */
  readonly before: number;
  /** In the order of the list. */
  readonly questions: readonly { readonly path: string; readonly section: SectionName }[];
}

const SECTIONS: readonly SectionName[] = [
  'theOffer',
  'baseAndGuarantee',
  'bonus',
  'rebasing',
  'otherPay',
  'leaving',
  'productionAndLeave',
];

/** Every term that is stated, noted as unclear or only told, in the order of a contract. */
export function termSheet(offer: Offer, asked: Asked): readonly TermSheetSection[] {
  const lines = linesOf(offer);
  let number = asked.before;
  return SECTIONS.map((section) => ({
    title: sectionTitle(section),
    lines: lines
      .filter(({ path }) => (sectionOfTerm(path) ?? 'theOffer') === section)
      .map((line) => {
        number += 1;
        const quote = asked.hasQuotes ? line.quote : null;
        return { ...line, ref: `T${number}`, quote };
      }),
    questions: asked.questions.flatMap((question, index) =>
      question.section === section ? [index + 1] : [],
    ),
  })).filter(({ lines: own, questions }) => own.length > 0 || questions.length > 0);
}

/** What is stated, then what only its clause is noted of; a part stands for itself where it is noted or says nothing more. */
function linesOf(offer: Offer): readonly Omit<TermLine, 'ref'>[] {
  const { sources } = offer;
  const stated = [...statedTerms(offer).values()].filter(({ held }) => !isEmpty(held));
  const shown = stated.filter(
    ({ path, held }) =>
      path in sources || !isPart(offer, path) || held === 'none' || !hasTerms(stated, path),
  );
  const paths = new Set(shown.map(({ path }) => path));
  const noted = Object.keys(sources)
    .filter((path) => !paths.has(path) && termAt(path, itemAt(offer, path)?.kind) !== undefined)
    .map((path) => ({ path, held: termAtPath(offer, path) }));
  return [...shown, ...noted].map((term) => ({
    path: term.path,
    name: comparedName(offer, term.path),
    says: term.held === null ? 'not stated' : statedText(offer, term),
    standing: standingOf(offer, term.path),
    clause: sources[term.path]?.ref ?? null,
    quote: sources[term.path]?.quote ?? null,
  }));
}

function isEmpty(held: unknown): boolean {
  return Array.isArray(held) && held.length === 0;
}

function isPart(offer: Offer, path: string): boolean {
  return termAt(path, itemAt(offer, path)?.kind)?.unit === 'part';
}

function hasTerms(stated: readonly { readonly path: string }[], part: string): boolean {
  return stated.some(({ path }) => path.startsWith(`${part}.`));
}

function standingOf(offer: Offer, path: string): string {
  if (isOwnEstimate(path)) return 'own estimate';
  const source = offer.sources[path];
  switch (source?.status) {
    case 'stated':
      return 'stated';
    case 'unclear':
      return 'unclear';
    case 'oral':
      return 'told, not written';
    case null:
      return 'clause noted';
    case undefined:
      return 'entered';
  }
}
