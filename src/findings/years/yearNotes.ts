import { balanceLines } from '../balanceLines.ts';
import { moneyFigure } from '../figure.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { phaseSentence } from '../sentences/phaseSentence.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import { withheldClause } from '../sentences/withholdSentence.ts';
import { yearLines } from '../yearLines.ts';
import type { YearView } from '../yearView.ts';
import { endOf, nameOf } from '../yearView.ts';
import { monthsFrom } from './monthsFrom.ts';
import { protectedUntil } from './protectedUntil.ts';
import { rebases } from './rebaseNotes.ts';

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

/** "from January 2028 to June 2028", "in month 7". */
function during(view: YearView, from: number, to: number): string {
  const isNamed = view.subject.offer.startMonth !== null && from !== to;
  return `${isNamed ? 'from' : 'in'} ${monthsFrom(view, from, to)}`;
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
  const { facts, year } = view;
  if (facts.deficit === 0) return [];
  const open = moneyFigure(view, facts.deficit, {
    of: `years${year}.deficit`,
    title: `Advances not yet earned at the end of year ${year}`,
    lines: () => balanceLines(view),
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
