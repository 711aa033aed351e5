import type { Offer, TermReadings } from '../compensation/index.ts';
import { termWordingAt } from '../contract-file/index.ts';
import type { StakeGroup } from './openTermOrder.ts';
import { byStake, stakeGroup } from './openTermOrder.ts';
import type { SectionName } from './openTerms.ts';
import type { AskedTerm } from './readingsAsked.ts';
import { askedTerms } from './readingsAsked.ts';
import { sectionOf } from './sectionOf.ts';
import { termsNeeded } from './sentences/missingSentence.ts';
import { overHorizon, stakeDollars, stakeSentence } from './stakeSentence.ts';
import type { Subject } from './subject.ts';
import { itemName } from './openTermPhrase.ts';
import { assumptionOf, itemAt, termName } from './termWords.ts';
import { unpricedStake } from './unpricedStake.ts';
import { TERM_MONTHS } from './yearView.ts';

/** A term that is not stated or not clear, and what to ask about it. */
export interface Question {
  /** The term, so that the page can go there. */
  readonly path: string;
  readonly section: SectionName;
  readonly name: string;
  /** As it is put to the employer: "Is total yearly pay capped, and at which amount?" */
  readonly question: string;
  readonly group: StakeGroup | 'needed' | 'waiting';
  /** The dollars that hang on it, where they can be told: "$150,000". */
  readonly sum: string | null;
  /** The sentence of what hangs on it; null while it is being worked out. */
  readonly stake: string | null;
  /** What the figures take it to be: "The figures assume: no cap." */
  readonly assumes: string | null;
}

/** What to ask about an offer, in the order of the dollars that hang on it. */
export interface Questions {
  /** What every sum of the list rests on; null where there is none. */
  readonly basis: string | null;
  readonly list: readonly Question[];
}

/**
 * The questions of an offer: those without which there is no figure; then by the dollars that hang
 * on them; then those whose sum cannot be told; last those that make no difference at this volume.
 * Without readings, which may still be worked out, they stand in the order of the second kind.
 */
export function questions(subject: Subject, known: readonly TermReadings[] | null): Questions {
  const needed =
    subject.kind === 'missing' ? termsNeeded(subject).map(({ path }) => neededTerm(path)) : [];
  const asked = askedTerms(subject).filter(({ path }) =>
    needed.every((term) => !isPartOf(term.path, path)),
  );
  const found = [...needed, ...byStake(asked, known ?? [])];
  return {
    basis: basisOf(subject, known),
    list: found.flatMap((term) => questionAbout(subject, term, known)),
  };
}

interface TermAsked extends AskedTerm {
  readonly isNeeded?: true;
}

function neededTerm(path: string): TermAsked {
  return { path, section: sectionOf(path), isUnclear: false, isNeeded: true };
}

function isPartOf(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}[`);
}

function questionAbout(
  subject: Subject,
  term: TermAsked,
  known: readonly TermReadings[] | null,
): readonly Question[] {
  const { offer } = subject;
  const { path, section } = term;
  const question = termWordingAt(path, itemAt(offer, path)?.kind)?.question ?? null;
  if (question === null) return [];
  const found = known?.find((each) => each.path === path);
  const priced = found === undefined || found.kind === 'unpriced' ? 0 : found.spread;
  return [
    {
      path,
      section,
      name: nameOf(offer, path),
      question,
      group: groupOf(subject, term, found),
      sum: priced === 0 ? null : stakeDollars(priced),
      stake: stakeOf(subject, term, found),
      assumes: assumedOf(offer, term),
    },
  ];
}

function groupOf(
  subject: Subject,
  term: TermAsked,
  found: TermReadings | undefined,
): Question['group'] {
  if (term.isNeeded === true) return 'needed';
  return subject.kind === 'ready' && found === undefined ? 'waiting' : stakeGroup(found);
}

function stakeOf(
  subject: Subject,
  { path, isNeeded }: TermAsked,
  found: TermReadings | undefined,
): string | null {
  if (isNeeded === true) return 'There is no figure until it is known.';
  if (subject.kind === 'missing') {
    return unpricedStake(path) ?? 'What hangs on it can be told once there is a figure.';
  }
  return found === undefined ? null : stakeSentence(subject, found);
}

/** What stands in for the term; null where nothing does, or what does is that nothing is known. */
function assumedOf(offer: Offer, { path, isUnclear, isNeeded }: TermAsked): string | null {
  if (isUnclear) return 'Unclear, as you noted; the figures take it as entered.';
  const assumption = isNeeded === true ? null : assumptionOf(offer, path);
  if (assumption === null || /unknown|certain/.test(assumption)) return null;
  return `The figures assume: ${lowerStart(assumption)}`;
}

/** A term by its name, by its item where that has no label, and by its phase where there are several. */
function nameOf(offer: Offer, path: string): string {
  const item = offer.items[Number(/^items\[(\d+)\]/.exec(path)?.[1])];
  const phase = /^phases\[(\d+)\]/.exec(path)?.[1];
  const tier = /\.tiers\[(\d+)\]/.exec(path)?.[1];
  const places = [
    ...(item === undefined || item.label !== null || !SHARED_NAME.test(path)
      ? []
      : [itemName(item.kind)]),
    ...(tier === undefined || tier === '0' ? [] : [`tier ${Number(tier) + 1}`]),
    ...(phase === undefined || offer.phases.length === 1 ? [] : [`phase ${Number(phase) + 1}`]),
  ];
  const name = termName(offer, path);
  return places.length === 0 ? name : `${name} (${places.join(', ')})`;
}

/** Terms of an item whose name does not say of which. */
const SHARED_NAME = /\.(?:repayment.*|of|percent|expectedPercent|expectedReturnPercent)$/;

function lowerStart(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function basisOf(subject: Subject, known: readonly TermReadings[] | null): string | null {
  if (subject.kind === 'missing' || known === null) return null;
  const { plan, offer } = subject;
  const isPast = 12 * plan.years > (offer.termMonths ?? TERM_MONTHS);
  const past = isPast ? ' After the term they stand if it is renewed on the same terms.' : '';
  return `Sums are the most that two readings differ by, before tax: ${overHorizon(subject)}, unless they say otherwise.${past}`;
}
