import type { RebaseEvent } from '../../compensation/index.ts';
import { moneyFigure, termFigure } from '../figure.ts';
import { plural } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { endOf, nameOf } from '../yearView.ts';
import { rebaseOutcome } from './rebaseOutcome.ts';

/** Whether and when the base is recalculated, and what that does at this volume. */
export function rebaseSentence(view: YearView): Sentence | null {
  const { offer, ran } = view.subject;
  if (!ran.months.some(({ annualBase }) => annualBase !== null)) return null;
  if (offer.rebase === null) return notStated(view);
  if (offer.rebase === 'none') {
    return view.facts.annualBase === null
      ? null
      : say`The contract says that the ${baseNoun(view)} is not recalculated; this does not protect the job.`;
  }
  const event = eventFor(view);
  if (event === null) return notWithin(view);
  const outcome = rebaseOutcome(view, event);
  if (event !== ran.events[0]) {
    return say`In ${dateFigure(view, event.month)} the ${baseNoun(view)} is recalculated again: ${outcome}.`;
  }
  return say`${baseBefore(view, event)} is not recalculated until ${untilFigure(view, event.month)}, which does not protect the job; then ${outcome}.`;
}

/** What the contract calls the yearly amount under the terms in question. */
export function baseNoun(view: YearView): 'base' | 'draw' {
  return view.subject.ran.months[0]?.terms.model === 'draw' ? 'draw' : 'base';
}

/**
 * The event that the year's pay comes from: the latest that changed it and still holds, else the
 * latest, else the first to come.
 */
function eventFor(view: YearView): RebaseEvent | null {
  const { ran, plan } = view.subject;
  const holds = ({ month, outcome }: RebaseEvent) =>
    plan.months
      .slice(month, view.lastMonth)
      .every(({ statedBase, statesProductivity }) =>
        outcome === 'production' ? !statesProductivity : statedBase === null,
      );
  const past = ran.events.filter((event) => event.month <= view.lastMonth && holds(event));
  return (
    past.findLast(changesPay) ??
    past[0] ??
    ran.events.find(({ month }) => month > view.lastMonth) ??
    null
  );
}

function changesPay(event: RebaseEvent): boolean {
  switch (event.outcome) {
    case 'noMonthCounts':
    case 'targetReached':
      return false;
    case 'base':
      return event.base !== event.old;
    case 'production':
      return true;
  }
}

function baseBefore(view: YearView, event: RebaseEvent): Sentence {
  const noun = baseNoun(view);
  const isFromStart = view.subject.ran.months[0]?.annualBase === event.old;
  const old = oldBaseFigure(view, event);
  if (isFromStart) return say`The ${noun} of ${old}`;
  const { annualBase } = view.facts;
  if (event.month <= view.lastMonth || annualBase === null || annualBase === event.old) {
    return say`The ${noun}, ${old} by then,`;
  }
  const now = currentBaseFigure(view, annualBase);
  return say`The ${noun}, ${now} at the end of year ${String(view.year)} and ${old} by then,`;
}

function oldBaseFigure(view: YearView, event: RebaseEvent): Figure {
  return moneyFigure(view, event.old, {
    of: `rebase${event.month}.old`,
    title: `Annual ${baseNoun(view)} before it is recalculated in ${nameOf(view, event.month)}`,
    lines: { steps: 'inForce', month: event.month, cents: event.old },
    terms: ['phases[0].base', 'guaranteedMonths'],
    restsOn: ['Before tax.'],
  });
}

function dateFigure(view: YearView, month: number): Figure {
  const { offer } = view.subject;
  const exact = `${nameOf(view, month)}, month ${month} of the contract`;
  return termFigure(offer, 'rebase.firstMonth', nameOf(view, month), exact);
}

function untilFigure(view: YearView, month: number): Figure {
  const { offer } = view.subject;
  const isGuarantee = offer.guaranteedMonths === month - 1;
  return isGuarantee
    ? guaranteeFigure(view, month - 1)
    : termFigure(
        offer,
        'rebase.firstMonth',
        endOf(view, month - 1),
        `${nameOf(view, month)}, month ${month} of the contract`,
      );
}

function guaranteeFigure(view: YearView, months: number): Figure {
  const { offer } = view.subject;
  const exact = `${plural(months, 'month')}, to ${endOf(view, months)}`;
  return termFigure(offer, 'guaranteedMonths', endOf(view, months), exact);
}

function notStated(view: YearView): Sentence | null {
  const { offer } = view.subject;
  const { annualBase } = view.facts;
  if (annualBase === null) return null;
  const noun = baseNoun(view);
  const base = currentBaseFigure(view, annualBase);
  const months = offer.guaranteedMonths ?? 0;
  if (months === 0) {
    return say`Whether the ${noun} of ${base} can be recalculated is not stated; here it goes on as written.`;
  }
  const until = guaranteeFigure(view, months);
  const next = phaseAfter(view, months);
  if (next !== null && next <= view.lastMonth) {
    return say`Until ${until} the ${noun} is not recalculated, which does not protect the job; whether the ${noun} of ${base} can be recalculated after that is not stated.`;
  }
  if (next === months + 1) {
    return say`The ${noun} of ${base} is not recalculated until ${until}, which does not protect the job; whether the ${noun} that a later phase states then can be recalculated is not stated.`;
  }
  if (view.firstMonth > months) {
    return say`Until ${until} the ${noun} is not recalculated, which does not protect the job; what happens to it after that is not stated, and here it goes on as written, ${base} a year at the end of year ${String(view.year)}.`;
  }
  return say`The ${noun} of ${base}${butForPhases(view, months)} is not recalculated until ${until}, which does not protect the job; what happens to it then is not stated, and here it goes on as written.`;
}

/** The month from which a later phase states the base after a guarantee; null where none does. */
function phaseAfter({ subject }: YearView, until: number): number | null {
  const found = subject.offer.phases.find(
    ({ fromMonth, base }) => fromMonth > until && base.annualDollars !== null,
  );
  return found?.fromMonth ?? null;
}

/** A later phase writes another base while nothing is recalculated. */
function butForPhases(view: YearView, until: number): string {
  const { phases } = view.subject.offer;
  const isOther = phases.some(
    ({ fromMonth, base }) =>
      fromMonth > view.lastMonth && fromMonth <= until && base.annualDollars !== null,
  );
  return isOther ? ', until a later phase states another,' : '';
}

function notWithin(view: YearView): Sentence | null {
  const { annualBase } = view.facts;
  if (annualBase === null) return null;
  const years = String(view.subject.ledger.length);
  return say`The ${baseNoun(view)} of ${currentBaseFigure(view, annualBase)} is not recalculated in the ${years} years looked at, which does not protect the job.`;
}

function currentBaseFigure(view: YearView, annualBase: number): Figure {
  return moneyFigure(view, annualBase, {
    of: `year${view.year}.annualBase`,
    title: `Annual ${baseNoun(view)} at the end of year ${view.year}`,
    lines: { steps: 'inForce', month: view.lastMonth, cents: annualBase },
    terms: ['phases', 'rebase', 'guaranteedMonths'],
  });
}
