import type { Item, Payment } from '../../compensation/index.ts';
import { termAt } from '../../contract-file/index.ts';
import { moneyFigure } from '../figure.ts';
import { exactDollars } from '../formatNumber.ts';
import { listedParts, say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { lowerFirst } from '../termWords.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';
import { withheldClause } from './withholdSentence.ts';

/** What an item pays in the year; where it is paid back, what resigning at the year’s end would cost of it. */
export function itemSentence(view: YearView, item: Item, index: number): Sentence {
  switch (item.kind) {
    case 'stipend':
    case 'quality':
    case 'call':
      return recurring(view, item, index);
    case 'withhold':
      return withheld(view, item, index);
    case 'signing':
    case 'relocation':
    case 'retention':
    case 'loanRepayment':
      return oneOff(view, item, index);
    case 'benefit': {
      if (item.dollarsPerYear === null) return notStated(view, `items[${index}].dollarsPerYear`);
      return say`Worth ${amountFigure(view, index, 'worth', item.dollarsPerYear, 'Benefit')} a year: not cash, and not in the total.`;
    }
  }
}

function recurring(
  view: YearView,
  item: Extract<Item, { readonly kind: 'stipend' | 'quality' | 'call' }>,
  index: number,
): Sentence {
  const open = openAmount(item);
  if (open !== null) return notStated(view, `items[${index}].${open}`);
  const paid = view.facts.pay.items.find((pay) => pay.index === index);
  if (paid === undefined) return say`Pays nothing in year ${String(view.year)}.`;
  const year = String(view.year);
  return say`Pays ${amountFigure(view, index, 'pay', paid.cents, 'Paid')} in year ${year}.`;
}

function openAmount(
  item: Extract<Item, { readonly kind: 'stipend' | 'quality' | 'call' }>,
): string | null {
  switch (item.kind) {
    case 'stipend':
      return item.dollarsPerYear === null ? 'dollarsPerYear' : null;
    case 'quality':
      if (item.maximumDollarsPerYear === null) return 'maximumDollarsPerYear';
      return item.expectedPercent === null ? 'expectedPercent' : null;
    case 'call':
      if (item.dollarsPerShift === null) return 'dollarsPerShift';
      return item.shiftsPerMonth === null ? 'shiftsPerMonth' : null;
  }
}

function withheld(
  view: YearView,
  item: Extract<Item, { readonly kind: 'withhold' }>,
  index: number,
): Sentence {
  if (item.percent === null) return notStated(view, `items[${index}].percent`);
  const pay = view.facts.pay.items.find(
    (one) => one.index === index && one.kind === 'withhold' && one.cents !== 0,
  );
  if (pay === undefined) return say`Nothing is withheld in year ${String(view.year)}.`;
  return say`In year ${String(view.year)} ${withheldClause(view, pay)}.`;
}

function oneOff(
  view: YearView,
  item: Extract<Item, { readonly repayment: unknown }>,
  index: number,
): Sentence {
  const term = item.kind === 'loanRepayment' ? 'dollarsPerYear' : 'dollars';
  const amount = item.kind === 'loanRepayment' ? item.dollarsPerYear : item.dollars;
  if (amount === null) return notStated(view, `items[${index}].${term}`);
  if (item.kind === 'loanRepayment' && item.years === null)
    return notStated(view, `items[${index}].years`);
  const payments = view.subject.ledger.flatMap(({ pay }) => pay.oneOffs).filter(isOf(index));
  const now = view.facts.pay.oneOffs.filter(isOf(index));
  const [payment] = now;
  const year = String(view.year);
  if (payment !== undefined)
    return say`Pays ${paymentFigure(view, payment)} in ${nameOf(view, payment.month)}.${owedBack(view, index)}`;
  const elsewhere = payments.map(
    (one) => say`${paymentFigure(view, one)} in ${nameOf(view, one.month)}`,
  );
  if (elsewhere.length === 0) return say`Pays nothing in the years looked at.`;
  return say`Pays nothing in year ${year}, but ${listedParts(elsewhere)}.${owedBack(view, index)}`;
}

function isOf(index: number): (payment: Payment) => boolean {
  return (payment) => payment.index === index;
}

function paymentFigure(view: YearView, { index, month, cents }: Payment): Figure {
  return amountFigure(view, index, `paid${month}`, cents, `Paid in ${nameOf(view, month)}`);
}

/** What of it the written formula asks back on resigning at the end of the year. */
function owedBack(view: YearView, index: number): Sentence {
  const owed = view.facts.owedBackIfLeaving.payments.filter(({ payment }) => isOf(index)(payment));
  if (owed.length === 0) return [];
  const when = `at the end of year ${view.year}`;
  if (owed.some(({ reason }) => reason === 'notStated'))
    return say` What resigning ${when} would pay back is not stated.`;
  if (owed.every(({ reason }) => reason === 'none'))
    return say` None of it is paid back on leaving.`;
  const cents = owed.reduce((sum, one) => sum + (one.cents ?? 0), 0);
  const back = amountFigure(view, index, 'owed', cents, `Paid back on resigning ${when}`);
  return cents === 0
    ? say` Resigning ${when} pays back none of it.`
    : say` Resigning ${when} pays back ${back}.`;
}

function notStated({ subject }: YearView, path: string): Sentence {
  const kind = subject.offer.items[Number(/\d+/.exec(path)?.[0])]?.kind;
  return say`Not stated, counts as nothing: ${lowerFirst(termAt(path, kind)?.name ?? path)}.`;
}

function amountFigure(
  view: YearView,
  index: number,
  key: string,
  cents: number,
  title: string,
): Figure {
  return moneyFigure(view, cents, {
    of: `year${view.year}.item${index}.${key}`,
    title,
    lines: () => [{ label: title, printed: null, amount: exactDollars(cents), notes: [] }],
    terms: [`items[${index}]`],
  });
}
