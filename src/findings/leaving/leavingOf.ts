import type { Ending, Extremes, Leaving, LeavingMonth } from '../../compensation/index.ts';
import {
  canEnd,
  ENDINGS,
  extremesOf,
  leavingByMonth,
  TERM_MONTHS,
} from '../../compensation/index.ts';
import type { ReadySubject } from '../subject.ts';

/** What leaving costs a subject, month by month, worked out once. */
export interface LeavingOf {
  readonly months: readonly LeavingMonth[];
  readonly extremes: Readonly<Record<Ending, Extremes>>;
  /** The last month of the stated term, or of the 36 that stand in for one. */
  readonly termEnd: number;
  /** Endings that cost the same in every month, in their order. */
  readonly groups: readonly (readonly Ending[])[];
  /** The ending that is told first: resigning, unless the contract does not allow it. */
  readonly first: Ending;
}

const known = new WeakMap<ReadySubject, LeavingOf>();

export function leavingOf(subject: ReadySubject): LeavingOf {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const { offer, ran } = subject;
  const months = leavingByMonth(ran);
  const found = {
    months,
    extremes: extremesOf(ran, months),
    termEnd: offer.termMonths ?? TERM_MONTHS,
    groups: groupsOf(months),
    first: ENDINGS.find((ending) => canEnd(offer, ending) !== 'no') ?? 'nonRenewed',
  };
  known.set(subject, found);
  return found;
}

/** One ending at the end of a month, held to the months that are computed. */
export function leavingIn(subject: ReadySubject, month: number, ending: Ending): Leaving {
  const { months } = leavingOf(subject);
  const held = Math.min(Math.max(1, month), months.length);
  const found = months[held - 1];
  if (found === undefined) throw new RangeError(`no month ${month}`);
  return found.endings[ending];
}

function groupsOf(months: readonly LeavingMonth[]): readonly (readonly Ending[])[] {
  return ENDINGS.reduce<readonly (readonly Ending[])[]>((groups, ending) => {
    const same = groups.find(([first]) => first !== undefined && areSame(months, first, ending));
    if (same === undefined) return [...groups, [ending]];
    return groups.map((group) => (group === same ? [...group, ending] : group));
  }, []);
}

function areSame(months: readonly LeavingMonth[], one: Ending, other: Ending): boolean {
  return months.every(({ endings }) => costTheSame(endings[one], endings[other]));
}

/** Whether two endings cost the same, the bounds of what is not stated included. */
export function costTheSame(one: Leaving, other: Leaving): boolean {
  return (
    one.least === other.least && one.mostPriced === other.mostPriced && one.most === other.most
  );
}
