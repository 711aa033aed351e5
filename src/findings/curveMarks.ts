import type { Breakpoint } from '../compensation/index.ts';
import { payAt, wrvuHundredths } from '../compensation/index.ts';
import { roundedBend } from './creditedAt.ts';
import type { BreakpointReason, TierReached } from './breakpointReason.ts';
import { breakpointReason } from './breakpointReason.ts';
import { curveOf } from './curveOf.ts';
import { dollars, MINUS, ordinal, rate, wrvus } from './formatNumber.ts';
import { periodNoun } from './periodNoun.ts';
import type { YearView } from './yearView.ts';

/** A place of the picture: wRVUs across, dollars up, as plain numbers. */
export interface Point {
  readonly wrvus: number;
  readonly dollars: number;
}

/** Something worth marking on the curve. */
export interface Mark extends Point {
  readonly kind:
    | 'own'
    | 'bonusStarts'
    | 'target'
    | 'tier'
    | 'cliff'
    | 'productionPasses'
    | 'baseChanges'
    | 'cap';
  /** "you: 4,200", "bonus starts at 5,000". */
  readonly label: string;
  /** Says again of another settlement what a mark before it says: the first to go without a label. */
  readonly isAgain?: true;
}

/** A jump of less than this, in cents, is a bend. */
export const CLIFF = 10_000;

/** Marks on a year's curve: one's own volume, the target, and why the line bends or jumps. */
export function curveMarks(view: YearView): readonly Mark[] {
  const { subject, year, facts } = view;
  const bends = curveOf(subject, year).breakpoints.flatMap((point) => bendMark(view, point));
  const own: Mark = {
    kind: 'own',
    ...place(subject.annual, facts.pay.cash),
    label: `you: ${wrvus(subject.annual)}`,
  };
  return [
    own,
    ...withTarget(
      view,
      bends.flatMap((bend) => toldApart(bend, bends)),
    ),
  ];
}

/** A mark with the settlements that it is about, where it is about a tier of theirs. */
interface Bend {
  readonly mark: Mark;
  readonly reached: TierReached | null;
}

/** Of the months that reach a tier one after another the first and the last are enough. */
const TOLD_EACH = 4;

/** Quarters of unlike length or work reach a tier one after another: each mark says which it is. */
function toldApart({ mark, reached }: Bend, bends: readonly Bend[]): readonly Mark[] {
  if (reached === null) return [mark];
  const name = tierName(reached);
  const alike = bends.flatMap((bend) =>
    bend.reached !== null && tierName(bend.reached) === name ? [bend.reached] : [],
  );
  const [first = reached] = alike;
  if (first === reached) return [mark];
  const again = (label: string): Mark => ({ ...mark, label, isAgain: true });
  const later = reached.terms.phase - first.terms.phase;
  if (later !== 0) return [again(`${mark.label}, ${later > 0 ? 'later' : 'earlier'} terms`)];
  const isLast = alike.at(-1) === reached;
  const noun = periodNoun(reached.terms);
  if (isLast && reached.isEvery && alike.length > 2) {
    return [again(`${name} in every ${noun} from ${wrvus(Math.round(100 * mark.wrvus))}`)];
  }
  if (!isLast && alike.length > TOLD_EACH) return [];
  const { count } = reached;
  return [again(`${mark.label}, ${count === 1 ? `another ${noun}` : `${count} other ${noun}s`}`)];
}

/** What is paid from a tier on: "bonus", "$55.00". */
function tierName({ kind, tier, terms }: TierReached): string {
  return kind === 'bonusStarts' ? 'bonus' : rate(terms.tiers[tier]?.dollarsPerWrvu ?? 0);
}

/** A volume and its pay as a place of the picture. */
export function place(hundredths: number, cents: number): Point {
  return { wrvus: hundredths / 100, dollars: cents / 100 };
}

function bendMark(view: YearView, point: Breakpoint): readonly Bend[] {
  const { subject, year } = view;
  const reason = breakpointReason(subject, year, point.at);
  if (Math.abs(point.jump) >= CLIFF) {
    const jump = place(point.at, point.pay);
    return [{ mark: { kind: 'cliff', ...jump, label: cliffLabel(view, point) }, reached: null }];
  }
  // Production passes the base only above the volume at which the two are equal.
  const volume = roundedBend(
    view,
    reason.kind === 'productionPasses' ? wrvuHundredths(point.at - 1) : point.at,
  );
  const at = place(volume, payAt(subject.plan, year, volume));
  const label = bendLabel(view, reason, wrvus(volume));
  if (label === null || reason.kind === 'other') return [];
  return [
    { mark: { kind: reason.kind, ...at, label }, reached: 'terms' in reason ? reason : null },
  ];
}

/** "5,000th wRVU: +$50,050", as the answer says it; past a volume to the hundredth the step alone. */
function cliffLabel({ subject, year }: YearView, { at, jump }: Breakpoint): string {
  if (at % 100 !== 0) return `${gained(jump)} at ${wrvus(at)}`;
  const [there, before] = [at, at - 100].map((volume) =>
    payAt(subject.plan, year, wrvuHundredths(volume)),
  );
  return `${ordinal(at / 100)} wRVU: ${gained((there ?? 0) - (before ?? 0))}`;
}

function gained(cents: number): string {
  return `${cents < 0 ? MINUS : '+'}${dollars(Math.abs(cents))}`;
}

function bendLabel(view: YearView, reason: BreakpointReason, at: string): string | null {
  switch (reason.kind) {
    case 'bonusStarts':
      return `bonus starts at ${at}`;
    case 'tier':
      return `${tierName(reason)} from ${at}`;
    case 'productionPasses':
      return `production passes ${view.terms.model === 'draw' ? 'draw' : 'base'} above ${at}`;
    case 'baseChanges':
      return `${outcomeLabel(reason.outcome)} ${at}`;
    case 'cap':
      return `cap reached at ${at}`;
    case 'other':
      return null;
  }
}

function outcomeLabel(outcome: 'limitEnds' | 'limitHolds' | 'baseKept'): string {
  switch (outcome) {
    case 'limitEnds':
      return 'limit on the base ends at';
    case 'limitHolds':
      return 'limit on the base from';
    case 'baseKept':
      return 'base kept from';
  }
}

/** The target, on its own or in the label of the bend that stands at the same volume. */
function withTarget(view: YearView, bends: readonly Mark[]): readonly Mark[] {
  const { subject, year, facts, credited } = view;
  const target = facts.pay.months.at(-1)?.planMonth.annualTarget ?? null;
  // A ramped, grown or interrupted year has its target at no one place of the mature volume.
  if (target === null || target === 0 || credited !== subject.annual) return bends;
  if (target > (curveOf(subject, year).segments.at(-1)?.to ?? 0)) return bends;
  const shared = bends.find((mark) => mark.wrvus === target / 100);
  if (shared !== undefined) {
    return bends.map((mark) =>
      mark === shared ? { ...mark, label: `target; ${mark.label}` } : mark,
    );
  }
  const pay = payAt(subject.plan, year, wrvuHundredths(target));
  return [{ kind: 'target', ...place(target, pay), label: `target ${wrvus(target)}` }, ...bends];
}
