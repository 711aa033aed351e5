import type { ExplainedLine } from '../explanation.ts';
import { figure } from '../figure.ts';
import { exactDollars } from '../formatNumber.ts';
import type { Figure } from '../sentence.ts';
import { figuresOf } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { yearLines } from '../yearLines.ts';
import { yearsSentence } from '../years/yearsSentence.ts';
import { yearlyPay, yearsNamed, yearsTitle } from '../years/yearsTitle.ts';
import type { YearView } from '../yearView.ts';
import { yearView } from '../yearView.ts';

/** The point of the years as a figure that opens into the pay that it names. */
export function yearsHeading(subject: ReadySubject): Figure {
  const views = subject.ledger.map(({ year }) => yearView(subject, year));
  const named = yearsNamed(views);
  const [first] = named;
  if (first === undefined) throw new RangeError('no year is named');
  const text = yearsTitle(views);
  const together = figuresOf(yearsSentence(views)).find(({ of }) => of === 'years.cash');
  // Without one-time payments and advances the years together are derived by the same pay.
  const isTogether = named.every(
    (view) => view.facts.deficit === 0 && yearlyPay(view) === view.facts.pay.cash,
  );
  if (together !== undefined && isTogether) return { ...together, of: 'years.title', text };
  return figure(first, {
    of: 'years.title',
    text,
    exact: '',
    title: text,
    lines: () => named.flatMap(linesOf),
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume', 'termMonths'],
    restsOn: ['Before tax.'],
  });
}

/** Of a year with one-time payments, what is left without them. */
function linesOf(view: YearView): readonly ExplainedLine[] {
  const { year, facts, subject } = view;
  const { cash } = facts.pay;
  const yearly = yearlyPay(view);
  const amount = exactDollars(yearly);
  const { beside } = yearLines(subject, year);
  return [
    yearly === cash
      ? { label: `Paid in year ${year}`, printed: null, amount, notes: [] }
      : {
          label: `Paid in year ${year}, without one-time payments`,
          printed: `${exactDollars(cash)} − ${exactDollars(cash - yearly)} = ${amount}`,
          amount,
          notes: [],
        },
    ...beside.filter(({ label }) => label.startsWith('Advances')),
  ];
}
