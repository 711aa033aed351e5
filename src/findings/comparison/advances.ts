import type { YearsTogether } from '../../compensation/index.ts';
import { explainNotSettled, explainOpen, openAt, totalPay } from '../../compensation/index.ts';
import { balanceLine } from '../balanceLines.ts';
import type { ExplainedLine } from '../explanation.ts';
import { monthName } from '../formatMonth.ts';
import { exactDollars } from '../formatNumber.ts';
import { printAmount } from '../printDerivation.ts';
import type { ReadySubject } from '../subject.ts';
import type { Step } from './paidSteps.ts';
import { stepsOf } from './paidSteps.ts';
import type { Steps } from './row.ts';

/** How the advances that are open at the end of some years come about: as they are, or taken off. */
export function openSteps(
  subject: ReadySubject,
  years: YearsTogether,
  as: 'open' | 'takenOff',
): Steps {
  const { ran, offer } = subject;
  const month = 12 * years.to;
  const { balance, settled, waiting, running } = explainOpen(ran, month);
  const end = monthName(offer.startMonth, month);
  const before = openAt(ran, 12 * (years.from - 1));
  const details: readonly ExplainedLine[] = [
    ...settled.map((found) => balanceLine(subject, found)),
    ...(waiting === null
      ? []
      : [
          lineOf(
            `Short so far of the plan year, to ${monthName(offer.startMonth, waiting.month)}`,
            waiting,
          ),
        ]),
    ...(before === 0 ? [] : [plain(`Open before year ${years.from}`, before)]),
    ...(running === null
      ? []
      : [lineOf(`Draw from ${monthName(offer.startMonth, running.fromMonth)} to ${end}`, running)]),
  ];
  const sign = as === 'open' ? 1 : -1;
  const parts = [balance, waiting?.cents ?? 0, running?.cents ?? 0, 0 - before]
    .filter((cents) => cents !== 0)
    .map((cents): Step => ({ label: end, cents: sign * cents }));
  return { printed: stepsOf(parts).printed, lines: details };
}

/** What a sum takes off for advances that are open, and how they come about; none where none is. */
export function takenOffLines(
  subject: ReadySubject,
  years: YearsTogether,
): readonly ExplainedLine[] {
  const { open } = totalPay(subject.ran, years);
  if (open === 0) return [];
  const { printed, lines } = openSteps(subject, years, 'takenOff');
  const amount = exactDollars(0 - open);
  return [...lines, { label: TAKEN_OFF, printed, amount, notes: [] }];
}

const TAKEN_OFF = 'advances not yet earned, taken off';

/** How what is earned by the end of some years and settled only after them comes about. */
export function notSettledSteps(subject: ReadySubject, years: YearsTogether): Steps {
  const { ran, offer } = subject;
  const found = explainNotSettled(ran, 12 * years.to);
  if (found === null || totalPay(ran, years).notSettled === 0) return { printed: null, lines: [] };
  const name = (month: number) => monthName(offer.startMonth, month);
  const { fromMonth, due, advanced } = found;
  const span =
    fromMonth === due.month ? name(fromMonth) : `${name(fromMonth)} to ${name(due.month)}`;
  const parts = [due, ...advanced];
  return {
    printed: stepsOf(parts.map(({ cents }): Step => ({ label: span, cents }))).printed,
    lines: [
      lineOf(`Due for ${span}, were it settled then`, due),
      ...advanced.map((part) => lineOf(`Paid in advance of it, to ${name(part.month)}`, part)),
    ],
  };
}

function lineOf(
  label: string,
  { cents, expression }: Parameters<typeof balanceLine>[1],
): ExplainedLine {
  const amount = exactDollars(cents);
  const printed = printAmount(expression, cents);
  return { label, printed: printed === amount ? null : printed, amount, notes: [] };
}

function plain(label: string, cents: number): ExplainedLine {
  return { label, printed: null, amount: exactDollars(cents), notes: [] };
}
