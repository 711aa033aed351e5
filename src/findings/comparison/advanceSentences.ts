import { totalPay } from '../../compensation/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { moneyFigure } from '../figure.ts';
import { exactDollars } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { yearLines } from '../yearLines.ts';
import { yearView } from '../yearView.ts';
import { notSettledSteps, openSteps } from './advances.ts';
import type { Column } from './compared.ts';
import { enteredIn } from './compared.ts';
import type { ComparedYears } from './comparedYears.ts';
import { yearsName } from './comparedYears.ts';
import { eachYear, stepsOf } from './paidSteps.ts';
import type { Steps } from './row.ts';

const TERMS = ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume'];

/** What of a draw is paid and not earned: no sum holds it. */
export function advanceSentences(
  columns: readonly Column[],
  years: ComparedYears,
): readonly Sentence[] {
  return columns.flatMap((column): readonly Sentence[] => {
    const subject = enteredIn(column);
    const { cash, open } = totalPay(subject.ran, years.first);
    if (open <= 0) return [];
    const paidOut = amountFigure(column, years, cash, {
      key: 'paidOut',
      title: `What ${column.name} pays out ${years.words}, advances included`,
      last: 'Paid out',
      steps: () => paidOutSteps(column, years),
    });
    const advance = amountFigure(column, years, open, {
      key: 'advance',
      title: `Advances under ${column.name} not yet earned at the end of year ${years.first.to}`,
      last: 'Not yet earned',
      steps: () => openSteps(subject, years.first, 'open'),
    });
    return [
      say`Of the ${paidOut} that ${column.name} pays out, ${advance} is an advance not yet earned, and in no sum.`,
    ];
  });
}

/** What each offer has earned by the end of the years and settles only after it: no sum holds it. */
export function laterSentences(
  columns: readonly Column[],
  years: ComparedYears,
): readonly Sentence[] {
  return columns.flatMap((column): readonly Sentence[] => {
    const subject = enteredIn(column);
    const { notSettled } = totalPay(subject.ran, years.first);
    if (notSettled === 0) return [];
    const by = `By the end of year ${years.first.to}`;
    const later = amountFigure(column, years, notSettled, {
      key: 'later',
      title: `What ${column.name} has earned by the end of year ${years.first.to} and settles later`,
      last: 'Settled later',
      steps: () => notSettledSteps(subject, years.first),
    });
    return [
      say`${by} ${column.name} has earned ${later} more that is settled later, and in no sum.`,
    ];
  });
}

interface Told {
  readonly key: string;
  readonly title: string;
  /** What the amount is called under its steps. */
  readonly last: string;
  readonly steps: () => Steps;
}

function amountFigure(
  column: Column,
  years: ComparedYears,
  cents: number,
  { key, title, last, steps }: Told,
) {
  return moneyFigure(yearView(enteredIn(column), years.first.to), cents, {
    of: `compare.${column.id}.${key}`,
    title,
    lines: (): readonly ExplainedLine[] => {
      const { printed, lines } = steps();
      const amount = exactDollars(cents);
      const isTold = printed === null && lines.at(-1)?.amount === amount;
      return isTold ? lines : [...lines, { label: last, printed, amount, notes: [] }];
    },
    terms: TERMS,
    restsOn: [`${yearsName(years.first)}.`, 'Before tax.', 'If neither side ends it.'],
  });
}

/** The cash of each year; of one year alone, what it is made of. */
function paidOutSteps(column: Column, { first }: ComparedYears): Steps {
  const subject = enteredIn(column);
  if (first.from !== first.to) {
    return stepsOf(eachYear(subject, first, ({ pay }) => pay.cash));
  }
  const { lines, total } = yearLines(subject, first.to);
  return { printed: total.printed, lines };
}
