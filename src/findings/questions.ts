import type { Offer, TermReadings } from '../compensation/index.ts';
import { termWordingAt } from '../contract-file/index.ts';
import type { StakeGroup } from './openTermOrder.ts';
import { byStake, stakeGroup } from './openTermOrder.ts';
import type { SectionName } from './openTerms.ts';
import type { QuestionTerm } from './readingsAsked.ts';
import { questionTerms } from './readingsAsked.ts';
import { overHorizon, stakeDollars, stakeSentence } from './stakeSentence.ts';
import type { Subject } from './subject.ts';
import { itemName } from './openTermPhrase.ts';
import { assumptionOf } from './assumptionOf.ts';
import { itemAt, termName } from './termWords.ts';
import { unpricedStake } from './unpricedStake.ts';
import { TERM_MONTHS } from './yearView.ts';

/** A term that is not stated, not clear or only told, and what to ask about it. */
export interface Question {
  /** The term, so that the page can go there. */
  readonly path: string;
  readonly section: SectionName;
  readonly name: string;
  /** As it is put to the employer: "Is total yearly pay capped, and at which amount?" */
  readonly question: string;
  readonly group: StakeGroup | 'needed' | 'told' | 'waiting';
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
 * The questions of an offer: those without which there is no figure; then what was told and is not
 * written; then by the dollars that hang
 * on them; then those whose sum cannot be told; last those that make no difference at this volume.
 * Without readings, which may still be worked out, they stand in the order of the second kind.
 */
export function questions(subject: Subject, known: readonly TermReadings[] | null): Questions {
  const terms = questionTerms(subject);
  const others = terms.filter(({ isNeeded }) => !isNeeded);
  const found = [
    ...terms.filter(({ isNeeded }) => isNeeded),
    ...others.filter(({ noted }) => noted === 'oral'),
    ...byStake(
      others.filter(({ noted }) => noted !== 'oral'),
      known ?? [],
    ),
  ];
  return {
    basis: basisOf(subject, known),
    list: found.map((term) => questionAbout(subject, term, known)),
  };
}

function questionAbout(
  subject: Subject,
  term: QuestionTerm,
  known: readonly TermReadings[] | null,
): Question {
  const { offer } = subject;
  const { path, section } = term;
  const found = known?.find((each) => each.path === path);
  const priced = found === undefined || found.kind === 'unpriced' ? 0 : found.spread;
  return {
    path,
    section,
    name: placedName(offer, path),
    question: questionFor(offer, term),
    group: groupOf(subject, term, found),
    sum: priced === 0 ? null : stakeDollars(priced),
    stake: stakeOf(subject, term, found),
    assumes: assumedOf(offer, term),
  };
}

function questionFor(offer: Offer, { path, noted }: QuestionTerm): string {
  if (noted === 'oral') {
    return `You were told this and the contract does not say it: can “${placedName(offer, path)}” be written into it?`;
  }
  const asked = termWordingAt(path, itemAt(offer, path)?.kind)?.question ?? null;
  return asked ?? `What does the contract mean by “${placedName(offer, path)}”?`;
}

function groupOf(
  subject: Subject,
  term: QuestionTerm,
  found: TermReadings | undefined,
): Question['group'] {
  if (term.isNeeded) return 'needed';
  if (term.noted === 'oral') return 'told';
  return subject.kind === 'ready' && found === undefined ? 'waiting' : stakeGroup(found);
}

function stakeOf(
  subject: Subject,
  { path, isNeeded }: QuestionTerm,
  found: TermReadings | undefined,
): string | null {
  if (isNeeded) return 'There is no figure until it is known.';
  if (subject.kind === 'missing') {
    return unpricedStake(path) ?? 'What hangs on it can be told once there is a figure.';
  }
  return found === undefined ? null : stakeSentence(subject, found);
}

/** What stands in for the term; null where nothing does, or what does is that nothing is known. */
function assumedOf(offer: Offer, { path, noted, isNeeded }: QuestionTerm): string | null {
  if (noted === 'unclear') return 'Unclear, as you noted; the figures take it as entered.';
  if (noted === 'oral') return 'The figures take it as you were told.';
  const assumption = isNeeded ? null : assumptionOf(offer, path);
  if (assumption === null || /unknown|certain/.test(assumption)) return null;
  return `The figures assume: ${lowerStart(assumption)}`;
}

/** A term by its name, by its item where that has no label, and by its phase where there are several. */
export function placedName(offer: Offer, path: string): string {
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
  const past = isPast ? ' After the term it holds if renewed on the same terms.' : '';
  return `Each sum is the most that two ways of reading the contract differ by: before tax, ${overHorizon(subject)} unless it says otherwise.${past}`;
}
