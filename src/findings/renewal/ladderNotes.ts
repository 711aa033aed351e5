import type { RungReason } from '../../compensation/index.ts';
import { rungOf } from '../../compensation/index.ts';
import { reasonsNoted } from '../log/reasonsNoted.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import type { YearView } from '../yearView.ts';
import { endOf, yearView } from '../yearView.ts';
import { gapFigure, supportedFigure } from './ladderFigures.ts';

/** What the reasons of a year do not say: a fall, what is explained, what waits, what is not known. */
export function ladderNotes(view: YearView): readonly Sentence[] {
  const { rung, reasons, isExplained } = view.facts.ladder;
  return [
    ...(rung === 0 && !isExplained && isAllKnown(view)
      ? [say`Nothing of the ladder holds in year ${String(view.year)}.`]
      : []),
    ...fall(view),
    ...waits(view),
    ...(isExplained ? [explained(view, reasons)] : []),
    ...reasonsNoted(view),
    ...notKnown(view),
  ];
}

function isAllKnown({ facts }: YearView): boolean {
  return facts.attainment !== null && facts.supported !== null;
}

/** A rung that falls because the base was cut is no better news than the cut. */
function fall(view: YearView): readonly Sentence[] {
  const { facts, subject, year } = view;
  const before = year === 1 ? null : yearView(subject, year - 1).facts;
  const { rung } = facts.ladder;
  if (before === null || rung === null || rung >= (before.ladder.rung ?? 0)) return [];
  const wasNotSupported = before.ladder.reasons.some((reason) => rungOf(reason) === 3);
  const isSupported = !facts.ladder.reasons.some((reason) => rungOf(reason) === 3);
  if (!wasNotSupported || !isSupported || !wasCut(view)) return [];
  return [
    say`The rung falls from ${String(before.ladder.rung)} to ${String(rung)} because the ${baseNoun(view)} was cut: the pay is now supported.`,
  ];
}

/** Whether a recalculation lowered the base, and the work does not support the base before it. */
function wasCut({ subject, facts, lastMonth }: YearView): boolean {
  const { annualBase, supported } = facts;
  if (annualBase === null || supported === null || supported.cents < annualBase) return false;
  const events = subject.ran.events.filter(({ month }) => month <= lastMonth);
  const cut = events.findLast(({ old, ...event }) => event.outcome === 'base' && event.base < old);
  if (cut === undefined) return false;
  const since = subject.plan.months.slice(cut.month, lastMonth);
  return supported.cents < cut.old && since.every(({ statedBase }) => statedBase === null);
}

/** Below its base in a year in which the base cannot be recalculated yet. */
function waits(view: YearView): readonly Sentence[] {
  const { facts, subject, lastMonth, year } = view;
  const { supported, annualBase } = facts;
  const { guaranteedMonths } = subject.plan;
  if (lastMonth >= guaranteedMonths || supported === null || annualBase === null) return [];
  if (supported.cents >= annualBase) return [];
  const pay = supportedFigure(view) ?? '';
  const less = gapFigure(view) ?? '';
  const noun = baseNoun(view);
  return [
    say`The work of year ${String(year)} supports ${pay}, ${less} less than the ${noun}; the ${noun} is not recalculated until ${endOf(view, guaranteedMonths)}, and rung 3 waits for that.`,
  ];
}

function explained(view: YearView, reasons: readonly RungReason[]): Sentence {
  const year = String(view.year);
  const isMarked = view.subject.offer.volume.explainedYears.includes(view.year);
  const why = isMarked
    ? say`You marked year ${year} as explained: it is not counted for rungs 2 and 4`
    : say`Year ${year} has leave in it and is taken as explained: it is not counted for rungs 2 and 4`;
  const holds = reasons.some((reason) => rungOf(reason) === 3);
  return holds
    ? say`${why}, and the employer need not agree; a formula does not ask why, so rung 3 holds.`
    : say`${why}; the employer need not agree.`;
}

function notKnown(view: YearView): readonly Sentence[] {
  const { facts, year } = view;
  const { attainment, target, supported, annualBase } = facts;
  const hasTarget = target !== null;
  const noTarget = hasTarget
    ? `The target of year ${year} is nothing`
    : `Year ${year} has no target`;
  if (attainment === null && supported === null) {
    return [say`${noTarget}, and what its work supports is not known: no rung can be told.`];
  }
  if (attainment === null) return [say`${noTarget}: rungs 1, 2 and 4 cannot be told.`];
  if (supported === null && annualBase !== null) {
    return [say`What pay the work of year ${String(year)} supports is not known.`];
  }
  return annualBase === null && !facts.ladder.reasons.includes('rebaseEndedBase')
    ? [say`Pay is production: there is no base to be supported.`]
    : [];
}
