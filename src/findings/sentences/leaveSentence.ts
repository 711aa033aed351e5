import { termFigure } from '../figure.ts';
import { percent } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { leaveMonths } from './volumeSentence.ts';

/** What leave in the year does to base, target and threshold. */
export function leaveSentence(view: YearView): Sentence | null {
  if (leaveMonths(view) === 0) return null;
  const [first, second] = [baseClause(view), goalsClause(view)].filter(
    (clause) => clause.length > 0,
  );
  if (first === undefined) return null;
  return second === undefined
    ? say`During the leave ${first}.`
    : say`During the leave ${first}; ${second}.`;
}

function baseClause(view: YearView): Sentence {
  const { offer } = view.subject;
  const month = view.facts.pay.months.find(({ planMonth }) => planMonth.leave > 0);
  if (month === undefined || month.annualBase === null) return [];
  const noun = view.terms.model === 'draw' ? 'draw' : 'base';
  const index = offer.volume.leave.findLastIndex(
    ({ fromMonth }) => fromMonth <= month.planMonth.month,
  );
  const stated = offer.volume.leave[index]?.basePaidPercent ?? null;
  if (stated === null) return say`the ${noun} is taken as paid in full`;
  const path = `volume.leave[${index}].basePaidPercent`;
  return say`the ${noun} is paid at ${termFigure(offer, path, percent(stated))}`;
}

/** Target and thresholds, whichever the year has. */
function goalsClause(view: YearView): Sentence {
  const { facts, terms, subject } = view;
  const hasTarget = facts.pay.months.some(({ planMonth }) => planMonth.annualTarget !== null);
  const hasThreshold =
    terms.tiers.some(({ fromWrvus }) => fromWrvus > 0) ||
    facts.pay.months.some(({ startsAtBase }) => startsAtBase);
  const names = [...(hasTarget ? ['target'] : []), ...(hasThreshold ? ['bonus threshold'] : [])];
  if (names.length === 0) return [];
  const what = names.join(' and ');
  const are = names.length === 1 ? 'is' : 'are';
  const stated = subject.offer.phases.findLast(
    ({ fromMonth, target }) => fromMonth <= view.lastMonth && target.annualWrvus !== null,
  )?.target.proratedForLeave;
  if (stated === true) return say`${what} ${are} reduced for it`;
  if (stated === false) return say`${what} ${are} not reduced for it`;
  return say`whether ${what} ${are} reduced for it is not stated, and here ${names.length === 1 ? 'it is' : 'they are'} not`;
}
