import type { RebaseEvent } from '../../compensation/index.ts';
import { certainPay } from '../../compensation/index.ts';
import { moneyFigure, termFigure } from '../figure.ts';
import { exactDollars } from '../formatNumber.ts';
import { capital, daysOf, listed, plural } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { rebaseChange, rebaseOutcome } from '../sentences/rebaseOutcome.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf, TERM_MONTHS } from '../yearView.ts';
import type { Allowed } from './contractAllows.ts';

/** So many recalculations are told one by one, and so many months of them named, before the rest is counted. */
const TOLD = 4;
const NAMED = 3;

/** Each recalculation with what it sets at this volume; in a row, those that change nothing are told together. */
export function recalculations(view: YearView): readonly Allowed[] {
  const { events } = view.subject.ran;
  const told: Allowed[] = [];
  let kept: RebaseEvent[] = [];
  const tellKept = () => {
    const [first] = kept;
    if (first !== undefined) told.push(keptTogether(view, kept, first.month));
    kept = [];
  };
  for (const [index, event] of events.entries()) {
    if (told.length >= TOLD) {
      told.push(theRest(view, events.slice(index)));
      return told;
    }
    if (told.length > 0 && !changesBase(event)) {
      kept.push(event);
      continue;
    }
    tellKept();
    told.push(toldAlone(view, event, index > 0));
  }
  tellKept();
  return told;
}

function changesBase(event: RebaseEvent): boolean {
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

function toldAlone(view: YearView, event: RebaseEvent, isAgain: boolean): Allowed {
  const again = isAgain ? ' again' : '';
  const noun = baseNoun(view);
  const notice = throughNotice(view, event);
  const told = (sentence: Sentence) =>
    allowed(view, event.month, capital(nameOf(view, event.month)), sentence);
  switch (event.outcome) {
    case 'base':
      return told(
        say`The ${noun} is recalculated${again} and ${rebaseChange(view, event)}${notice}.`,
      );
    case 'production':
      return told(say`By the rebasing terms ${rebaseOutcome(view, event)}.`);
    case 'noMonthCounts':
    case 'targetReached':
      return told(
        say`The ${noun} is due to be recalculated${again}; ${rebaseOutcome(view, event)}.`,
      );
  }
}

/** What is certain on notice given once the base is a lower or a higher one. */
function throughNotice(view: YearView, event: RebaseEvent): Sentence {
  const { offer } = view.subject;
  if (event.outcome !== 'base' || event.base === event.old || baseNoun(view) === 'draw') return [];
  const found = certainPay(offer, event.base);
  const isBase = (offer.exit?.noticePay ?? 'base') === 'base';
  if (found.kind !== 'amount' || found.cents === 0 || !isBase) return [];
  const amount = moneyFigure(view, found.cents, {
    of: `certainPay${event.month}`,
    title: `Base through the notice, if the employer gives it in ${nameOf(view, event.month)}`,
    lines: () => [
      {
        label: 'Base of a year, for the days of notice',
        printed: `${exactDollars(event.base)} × ${found.days} ÷ 365 = ${exactDollars(found.cents)}`,
        amount: exactDollars(found.cents),
        notes: [],
      },
    ],
    terms: ['exit.employerNoticeDays', 'rebase', 'volume'],
    restsOn: ['An end without cause.', 'Before tax.'],
  });
  const days = termFigure(offer, 'exit.employerNoticeDays', daysOf(found.days));
  return say`; the base through ${days} notice is then about ${amount}`;
}

function keptTogether(view: YearView, events: readonly RebaseEvent[], month: number): Allowed {
  const names = events.slice(0, NAMED).map((event) => nameOf(view, event.month));
  const rest = events.length - names.length;
  const when = listed([...names, ...(rest > 0 ? [plural(rest, 'more time', 'more times')] : [])]);
  return allowed(
    view,
    month,
    capital(when),
    say`The ${baseNoun(view)} is recalculated again and stays as it is.`,
  );
}

function theRest(view: YearView, events: readonly RebaseEvent[]): Allowed {
  const month = events[0]?.month ?? 0;
  const times = plural(events.length, 'time');
  return allowed(
    view,
    month,
    `From ${nameOf(view, month)}`,
    say`The ${baseNoun(view)} is recalculated ${times} more in the ${String(view.subject.ledger.length)} years looked at.`,
  );
}

function allowed(view: YearView, month: number, when: string, sentence: Sentence): Allowed {
  return {
    key: `rebase${month}`,
    when,
    month,
    sentence,
    isPastTerm: month > (view.subject.offer.termMonths ?? TERM_MONTHS),
  };
}
