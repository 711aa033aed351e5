import type { Item, Payback, PaymentOwed } from '../../compensation/index.ts';
import { lastSettlement, openAdvances, payback } from '../../compensation/index.ts';
import { moneyFigure, termFigure } from '../figure.ts';
import { dollars, percent } from '../formatNumber.ts';
import { listed } from '../formatWords.ts';
import { leavingMonth } from '../readingsAsked.ts';
import { listedParts, say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';

/** What resigning after a year and a half costs: payback, an open draw balance, and the tail. */
export function leavingSentence(view: YearView): Sentence | null {
  const { offer } = view.subject;
  const costs = [...paybackClause(view), ...deficitClause(view), ...tailCost(view)];
  const after = [...tailAside(view), ...bonusAside(view)];
  if (costs.length > 0) {
    const and = costs.length > 1 ? ', and ' : '';
    return say`Leaving ${afterMonths(view)} costs ${listedParts(costs, and)}${after}.`;
  }
  const hasPayments = offer.items.some((item) => 'repayment' in item);
  if (after.length === 0 && !hasPayments) return null;
  return say`Leaving ${afterMonths(view)} costs no payback${after}.`;
}

/** "after 18 months (December 2028)": the same month in every year that is looked at. */
function afterMonths(view: YearView): string {
  const months = monthsOf(view);
  const { startMonth } = view.subject.offer;
  const when = startMonth === null ? `year ${Math.ceil(months / 12)}` : nameOf(view, months);
  return `after ${months} months (${when})`;
}

function monthsOf({ subject }: YearView): number {
  return leavingMonth(subject);
}

function paybackClause(view: YearView): readonly Sentence[] {
  const found = payback(view.subject.offer, monthsOf(view), 'resign');
  if (found.most === 0) return [];
  const of = kindsOf(found);
  if (found.cents !== null) {
    return [say`${paybackFigure(view, found, found.cents, 'owed')} of ${of}, before tax`];
  }
  const least = paybackFigure(view, found, found.least, 'least');
  const most = paybackFigure(view, found, found.most, 'most');
  const open = found.payments.filter(({ cents }) => cents === null);
  const whose =
    open.length === found.payments.length
      ? 'the repayment'
      : `the repayment of the ${listed([...new Set(open.map(({ payment }) => paymentName(payment.kind)))])}`;
  return [say`between ${least} and ${most} of ${of}, before tax, as ${whose} is not stated`];
}

function kindsOf({ payments }: Payback): string {
  const names = payments
    .filter((owed) => (owed.cents ?? owed.payment.cents) > 0)
    .map(({ payment }) => paymentName(payment.kind));
  return listed([...new Set(names)]);
}

/** What a one-off payment is called inside a sentence. */
export function paymentName(kind: PaymentOwed['payment']['kind']): string {
  switch (kind) {
    case 'signing':
      return 'signing bonus';
    case 'relocation':
      return 'relocation money';
    case 'retention':
      return 'retention bonus';
    case 'loanRepayment':
      return 'loan repayment';
  }
}

function paybackFigure(view: YearView, found: Payback, cents: number, key: string): Figure {
  return moneyFigure(view, cents, {
    of: `payback${monthsOf(view)}.${key}`,
    title: `Payback by the written formula on resigning after ${monthsOf(view)} months`,
    lines: { steps: 'payback', payments: found.payments },
    terms: found.payments.map(({ payment }) => `items[${payment.index}]`),
    restsOn: [
      `Leaving at the end of ${nameOf(view, monthsOf(view))}, by your own resignation.`,
      'Before tax: what was paid, not what was left of it after tax.',
    ],
  });
}

/** Advances carried, and those of the months since the last settlement, which leaving settles. */
function deficitClause(view: YearView): readonly Sentence[] {
  const { offer, ran } = view.subject;
  const { balance: kept, advance } = openAdvances(offer, lastSettlement(ran, monthsOf(view)));
  const [least, most] = [kept.least + advance, kept.most + advance];
  if (most === 0) return [];
  const balance = (cents: number, end: string) =>
    moneyFigure(view, cents, {
      of: `deficit${monthsOf(view)}.${end}`,
      title: `Advances not yet earned after ${monthsOf(view)} months`,
      lines: { steps: 'openOnLeaving', month: monthsOf(view) },
      terms: ['phases', 'exit.bonusNeedsEmployment'],
      restsOn: [
        `At the end of ${nameOf(view, monthsOf(view))}, the months since the last settlement settled too.`,
        'Before tax.',
      ],
    });
  const from = least === most ? say`` : say`${balance(least, 'least')} to `;
  const open =
    least === most ? '' : ', as whether leaving loses what is already earned is not stated';
  return [say`${from}${balance(most, 'most')} of advances not yet earned${open}`];
}

/** The tail as a cost, where the physician pays or nothing says who does. */
function tailCost(view: YearView): readonly Sentence[] {
  const { offer } = view.subject;
  const tail = offer.exit?.tail ?? null;
  if (tail === 'none' || tail?.coverage === 'occurrence' || tail?.ifIResign === 'employer')
    return [];
  if (tail === null) {
    const isSaid = offer.exit !== null || offer.items.some(statesRepayment);
    return isSaid
      ? [say`possibly a tail`]
      : [say`possibly a tail: nothing is stated about leaving`];
  }
  if (tail.ifIResign === null) return [say`possibly a tail: who pays for it is not stated`];
  if (tail.dollars === null) return [say`a tail that the contract does not price`];
  const price = termFigure(offer, 'exit.tail.dollars', dollars(tail.dollars));
  const shares = tail.physicianPercentByYear;
  if (shares === null) return [say`${price} for the tail`];
  const index = Math.min(1, shares.length - 1);
  const path = `exit.tail.physicianPercentByYear`;
  const share = termFigure(offer, path, percent(shares[index] ?? 10_000));
  return [say`${share} of a tail of ${price}`];
}

function statesRepayment(item: Item): boolean {
  return 'repayment' in item && item.repayment !== null;
}

function tailAside(view: YearView): Sentence {
  const tail = view.subject.offer.exit?.tail ?? null;
  if (tail === null || tail === 'none') return [];
  if (tail.coverage === 'occurrence') return ['; occurrence coverage needs no tail'];
  return tail.ifIResign === 'employer' ? ['; the employer pays for the tail'] : [];
}

/** What becomes of a bonus that is not paid yet, where the contract makes it hang on employment. */
function bonusAside({ subject, terms }: YearView): Sentence {
  if (terms.model === 'salary') return [];
  const { exit } = subject.offer;
  switch (exit?.bonusNeedsEmployment ?? null) {
    case null:
    case 'no':
      return [];
    case 'periodEnd':
      return ['; production pay of a period that has not ended is not payable as written'];
    case 'paymentDate':
      return ['; production pay not yet paid out is not payable as written'];
  }
}
