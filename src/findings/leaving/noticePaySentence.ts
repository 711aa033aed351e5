import type { Leaving, NoticeAmount, NoticePay } from '../../compensation/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { figure, termFigure } from '../figure.ts';
import { dollars, exactDollars } from '../formatNumber.ts';
import { capital, daysOf, plural } from '../formatWords.ts';
import { printAmount } from '../printDerivation.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { yearView } from '../yearView.ts';
import { endingHeading, monthText } from './leavingWords.ts';

/** What is paid through the notice, by who gives it; one sentence where both come to the same. */
export function noticePaySentence(
  subject: ReadySubject,
  found: readonly Leaving[],
): readonly Sentence[] {
  const [own, employer] = ['resign', 'letGo'].map((by) =>
    found.find(({ ending }) => ending === by),
  );
  const told = [own, employer].flatMap((leaving) => {
    if (leaving === undefined) return [];
    const clause = clauseOf(subject, leaving);
    return clause === null ? [] : [{ leaving, clause }];
  });
  const [one, other] = told;
  if (one === undefined) return [];
  const isSame = other !== undefined && isAlike(one.leaving.noticePay, other.leaving.noticePay);
  if (isSame) return [say`${one.clause}, whoever gives it; that is pay, no part of the cost.`];
  return told.map(
    ({ leaving, clause }) =>
      say`${clause}, if ${leaving.ending === 'resign' ? 'you give' : 'the employer gives'} it; that is pay, no part of the cost.`,
  );
}

function isAlike(one: NoticePay, other: NoticePay): boolean {
  return 'days' in one && 'days' in other && one.days === other.days;
}

function clauseOf(subject: ReadySubject, leaving: Leaving): Sentence | null {
  const found = leaving.noticePay;
  if ('days' in found && found.days === 0) return null;
  switch (found.kind) {
    case 'noNotice':
    case 'notStated':
      return null;
    case 'noFigure':
      return say`What is paid through the ${days(subject, leaving, found.days)} notice has no figure here`;
    case 'range': {
      const [least, most] = (['least', 'most'] as const).map((end) =>
        payFigure(subject, leaving, found[end], end),
      );
      const isOne = least?.text === most?.text;
      const range = isOne ? say`${most ?? ''}` : say`${least ?? ''} to ${most ?? ''}`;
      return say`Through the ${days(subject, leaving, found.days)} notice ${range} is paid, as how it is paid is not stated`;
    }
    case 'amount': {
      const paid = payFigure(subject, leaving, found.cents, 'most');
      return say`Through the ${days(subject, leaving, found.days)} notice ${paid} is paid, ${by(found.how)}`;
    }
  }
}

function by(how: NoticeAmount['how']): string {
  switch (how) {
    case 'base':
      return 'by the base in force then';
    case 'average':
      return 'by what was paid on average before it';
    case 'asProduced':
      return 'for what you are expected to produce in it';
  }
}

function days({ offer }: ReadySubject, { ending }: Leaving, count: number): Figure {
  const term = ending === 'resign' ? 'physicianNoticeDays' : 'employerNoticeDays';
  return termFigure(offer, `exit.${term}`, daysOf(count), plural(count, 'day'));
}

function payFigure(
  subject: ReadySubject,
  { month, ending, noticePay }: Leaving,
  cents: number,
  end: 'least' | 'most',
): Figure {
  const text = dollars(cents);
  return figure(yearView(subject, Math.ceil(month / 12)), {
    of: `noticePay${month}.${ending}.${end}`,
    text,
    exact: exactDollars(cents),
    title: `Pay through the notice that ends with ${monthText(subject, month)}`,
    lines: () => waysOf(noticePay).map((way) => lineOf(way, capital(by(way.how)))),
    terms: ['exit.noticePay', 'exit.physicianNoticeDays', 'exit.employerNoticeDays', 'phases'],
    restsOn: [
      'Pay for the days of the notice, before tax.',
      'It is no part of what leaving costs.',
    ],
  });
}

/** The row of the table: how each notice is paid. */
export function noticeRowFigure(
  subject: ReadySubject,
  found: readonly Leaving[],
  cells: readonly string[],
): Figure {
  const month = found[0]?.month ?? 1;
  return figure(yearView(subject, Math.ceil(month / 12)), {
    of: `noticePay${month}`,
    text: cells[0] ?? '',
    exact: cells[0] ?? '',
    title: `Pay through the notice that ends with ${monthText(subject, month)}`,
    lines: () =>
      found.flatMap(({ ending, noticePay }, index) => {
        const ways = waysOf(noticePay);
        const label = endingHeading(ending);
        return ways.length === 0
          ? [{ label, printed: null, amount: cells[index] ?? '', notes: [] }]
          : ways.map((way) => lineOf(way, `${label}, ${by(way.how)}`));
      }),
    terms: ['exit.noticePay', 'exit.physicianNoticeDays', 'exit.employerNoticeDays', 'phases'],
    restsOn: [
      'Pay for the days of the notice, before tax.',
      'It is no part of what leaving costs.',
    ],
  });
}

/** The ways in which a notice may be paid: one where the contract states it. */
function waysOf(found: NoticePay): readonly NoticeAmount[] {
  if (found.kind === 'amount') return [found];
  return found.kind === 'range' ? found.ways : [];
}

function lineOf({ expression, cents }: NoticeAmount, label: string): ExplainedLine {
  return {
    label,
    printed: printAmount(expression, cents),
    amount: exactDollars(cents),
    notes: [],
  };
}
