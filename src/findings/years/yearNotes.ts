import type { RebaseEvent } from '../../compensation/index.ts';
import { moneyFigure } from '../figure.ts';
import { monthName } from '../formatMonth.ts';
import { plural } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { phaseSentence } from '../sentences/phaseSentence.ts';
import { rebaseOutcome } from '../sentences/rebaseOutcome.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import { withheldClause } from '../sentences/withholdSentence.ts';
import { yearLines } from '../yearLines.ts';
import type { YearView } from '../yearView.ts';
import { endOf, nameOf } from '../yearView.ts';
import { protectedUntil } from './protectedUntil.ts';

/** What happens in the years, in the order of time, then what is settled later and taken off. */
export function yearNotes(views: readonly YearView[], chosen: YearView): readonly Sentence[] {
  return [
    ...protection(chosen),
    ...rebases(views),
    ...phases(views),
    ...settledLater(views),
    ...openAdvances(chosen),
    ...takenOff(chosen),
  ];
}

function protection(view: YearView): readonly Sentence[] {
  const { subject } = view;
  const until = protectedUntil(subject);
  if (until === null) return [];
  const noun = baseNoun(view);
  if (until >= subject.ran.months.length) {
    return [
      say`In the years looked at the ${noun} is not recalculated; this does not protect the job.`,
    ];
  }
  const then =
    subject.offer.rebase === null
      ? '; what happens to it then is not stated, and here it goes on as written'
      : '';
  return [
    say`The ${noun} is not recalculated until ${endOf(view, until)}, which does not protect the job${then}.`,
  ];
}

/** Each recalculation; those in a row that leave the base as it is are said together. */
function rebases(views: readonly YearView[]): readonly Sentence[] {
  const [first] = views;
  if (first === undefined) return [];
  const sentences: Sentence[] = [];
  let kept: RebaseEvent[] = [];
  const tellKept = () => {
    if (kept.length > 0) sentences.push(keptSentence(first, kept));
    kept = [];
  };
  for (const event of first.subject.ran.events) {
    const view = views[Math.ceil(event.month / 12) - 1];
    if (view === undefined) continue;
    if (keepsBase(event) && sentences.length > 0) {
      kept.push(event);
      continue;
    }
    tellKept();
    sentences.push(
      say`In ${nameOf(view, event.month)}, year ${String(view.year)}, the ${baseNoun(view)} is recalculated${workOf(view, event)}${outcomeOf(view, event)}.`,
    );
  }
  tellKept();
  return sentences;
}

/** What it does, after a colon where the words have none of their own. */
function outcomeOf(view: YearView, event: RebaseEvent): Sentence {
  const outcome = rebaseOutcome(view, event);
  return event.outcome === 'base' ? say`: ${outcome}` : say`; ${outcome}`;
}

function keepsBase(event: RebaseEvent): boolean {
  switch (event.outcome) {
    case 'noMonthCounts':
    case 'targetReached':
      return true;
    case 'base':
      return event.base === event.old;
    case 'production':
      return false;
  }
}

function keptSentence(view: YearView, kept: readonly RebaseEvent[]): Sentence {
  const [from, to] = [kept[0], kept.at(-1)].map((event) => nameOf(view, event?.month ?? 0));
  const noun = baseNoun(view);
  return kept.length === 1
    ? say`In ${from ?? ''} the ${noun} is recalculated again and stays as it is.`
    : say`From ${from ?? ''} to ${to ?? ''} the ${noun} is recalculated ${plural(kept.length, 'more time')} and stays as it is.`;
}

function workOf(view: YearView, event: RebaseEvent): string {
  if (event.outcome === 'noMonthCounts') return '';
  const { fromMonth, toMonth } = event.supported.lookBack;
  return ` from the work of ${span(view, fromMonth, toMonth)}`;
}

function span({ subject }: YearView, from: number, to: number): string {
  const { startMonth } = subject.offer;
  if (from === to) return monthName(startMonth, from);
  return startMonth === null
    ? `months ${from} to ${to}`
    : `${monthName(startMonth, from)} to ${monthName(startMonth, to)}`;
}

/** "from January 2028 to June 2028", "in month 7". */
function during(view: YearView, from: number, to: number): string {
  const isNamed = view.subject.offer.startMonth !== null && from !== to;
  return `${isNamed ? 'from' : 'in'} ${span(view, from, to)}`;
}

/** Later written terms, in the year in which they begin. */
function phases(views: readonly YearView[]): readonly Sentence[] {
  return views.flatMap((view) => {
    const begins = view.subject.offer.phases
      .slice(1)
      .some(({ fromMonth }) => fromMonth >= view.firstMonth && fromMonth <= view.lastMonth);
    const sentence = begins ? phaseSentence(view) : null;
    return sentence === null ? [] : [sentence];
  });
}

/** What is earned in one year and settled, so paid, in the next. */
function settledLater(views: readonly YearView[]): readonly Sentence[] {
  const crossings = views.flatMap((view) => {
    const settled = view.facts.pay.settlements[0];
    const from = settled?.period[0]?.planMonth.month ?? view.firstMonth;
    return settled === undefined || from >= view.firstMonth ? [] : [{ view, from, settled }];
  });
  const [first] = crossings;
  const last = views.at(-1);
  const settledTo = last?.subject.ran.settlements.at(-1)?.month ?? 0;
  const isLeft = last !== undefined && last.terms.model !== 'salary' && settledTo < last.lastMonth;
  const after = isLeft
    ? [
        say`What you produce from ${nameOf(last, settledTo + 1)} on is settled after the years looked at.`,
      ]
    : [];
  if (first === undefined) return after;
  const { view, from, settled } = first;
  const earned = during(view, from, view.firstMonth - 1);
  const others = crossings.length > 1 ? '; the years after it likewise' : '';
  return [
    say`What you produce ${earned}, year ${String(view.year - 1)}, is paid in year ${String(view.year)}, with the settlement of ${nameOf(view, settled.month)}${others}.`,
    ...after,
  ];
}

function openAdvances(view: YearView): readonly Sentence[] {
  const { facts, year, subject } = view;
  if (facts.deficit === 0) return [];
  const open = moneyFigure(view, facts.deficit, {
    of: `years${year}.deficit`,
    title: `Advances not yet earned at the end of year ${year}`,
    lines: () =>
      yearLines(subject, year).beside.filter(({ label }) => label.startsWith('Advances')),
    terms: ['phases'],
  });
  return [
    say`At the end of year ${String(year)} ${open} of advances is open, and comes off later settlements.`,
  ];
}

/** What stands below the line in the chosen year. */
function takenOff(view: YearView): readonly Sentence[] {
  const { facts, year, subject } = view;
  const linesOf = (kind: string) => () =>
    yearLines(subject, year).lines.filter((line) => line.kind === kind);
  const withheld = facts.pay.items.filter(({ kind, cents }) => kind === 'withhold' && cents < 0);
  const back = -facts.pay.settlements.reduce((sum, { paid }) => sum + Math.min(0, paid), 0);
  const parts: readonly Sentence[] = [
    ...withheld.map((pay) => withheldClause(view, pay)),
    ...(facts.pay.cap < 0
      ? [
          say`${moneyFigure(view, -facts.pay.cap, {
            of: `year${year}.cap`,
            title: `Cut off by the cap in year ${year}`,
            lines: linesOf('cap'),
            terms: ['totalCashCapDollars'],
          })} is cut off by the cap on yearly cash`,
        ]
      : []),
    ...(back > 0
      ? [
          say`${moneyFigure(view, back, {
            of: `years${year}.paidBack`,
            title: `Paid back at the settlements of year ${year}`,
            lines: linesOf('productivity'),
            terms: ['phases'],
          })} is paid back at the settlement`,
        ]
      : []),
  ];
  if (parts.length === 0) return [];
  const [first, ...others] = parts;
  const said = others.reduce<Sentence>((all, part) => say`${all}; ${part}`, first ?? []);
  return [say`Below the line, in year ${String(year)}: ${said}.`];
}
