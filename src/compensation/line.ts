import { countedAsZero } from './countedAsZero.ts';
import type { Derivation, Expression, Note } from './derivation.ts';
import { quantity } from './derivation.ts';
import { explainBase } from './explainBase.ts';
import { explainSettlement, notesOnSettlement } from './explainSettlement.ts';
import { product } from './explainWrvus.ts';
import type { YearLedger } from './ledger.ts';
import type { Payment } from './payment.ts';
import type { Run } from './run.ts';
import type { Cents } from './units.ts';
import type { ItemPay, LineKind } from './yearPay.ts';

/** One amount of a contract year with its reason; a year's lines add up to its cash. */
export interface Line {
  readonly kind: LineKind;
  /** The name that the contract gives an item. */
  readonly label: string | null;
  /** The month in which it is settled or paid; null for what runs through the year. */
  readonly month: number | null;
  readonly cents: Cents;
  readonly derivation: Derivation;
}

/** The lines of one contract year, each with its derivation. */
export function explainYear(ran: Run, { pay }: YearLedger): readonly Line[] {
  const { offer } = ran.plan;
  const hasBase = pay.months.some(({ annualBase }) => annualBase !== null);
  const base: Line = {
    kind: 'base',
    label: null,
    month: null,
    cents: pay.base,
    derivation: { expression: explainBase(pay.months), notes: [] },
  };
  const settlements = pay.settlements.map((settlement): Line => ({
    kind: 'productivity',
    label: null,
    month: settlement.month,
    cents: settlement.paid,
    derivation: {
      expression: explainSettlement(ran, settlement),
      notes: notesOnSettlement(ran, settlement),
    },
  }));
  const limit = offer.totalCashCapDollars;
  const cap: Line[] =
    limit === null || limit === 'none'
      ? []
      : [
          {
            kind: 'cap',
            label: null,
            month: null,
            cents: pay.cap,
            derivation: { expression: explainCap(pay.recurring, limit), notes: [] },
          },
        ];
  return [
    ...(hasBase ? [base] : []),
    ...settlements,
    ...pay.items.map(itemLine),
    ...cap,
    ...pay.oneOffs.map(paymentLine),
  ];
}

function explainCap(recurring: Cents, limit: Cents): Expression {
  const over: Expression = {
    kind: 'difference',
    from: quantity(recurring, 'dollars', 'recurringCash'),
    less: quantity(limit, 'dollars', 'totalCashCap', 'totalCashCapDollars'),
  };
  return {
    kind: 'negative',
    of: { kind: 'greatest', of: [quantity(0, 'dollars', 'nothing'), over] },
  };
}

function itemLine(pay: ItemPay): Line {
  const path = `items[${pay.index}]`;
  return {
    kind: pay.kind,
    label: pay.item.label,
    month: null,
    cents: pay.cents,
    derivation: { expression: explainItem(pay, path), notes: notesOn(pay) },
  };
}

function explainItem({ item, kind, of }: ItemPay, path: string): Expression {
  switch (item.kind) {
    case 'stipend':
      return quantity(item.dollarsPerYear ?? 0, 'dollars', 'term', `${path}.dollarsPerYear`);
    case 'quality':
      return product([
        quantity(
          item.maximumDollarsPerYear ?? 0,
          'dollars',
          'term',
          `${path}.maximumDollarsPerYear`,
        ),
        quantity(item.expectedPercent ?? 0, 'percent', 'term', `${path}.expectedPercent`),
      ]);
    case 'withhold': {
      const isReturn = kind === 'withholdReturned';
      const taken = product([
        quantity(of, 'dollars', isReturn ? 'withheld' : 'withheldFrom'),
        isReturn
          ? quantity(
              item.expectedReturnPercent ?? 0,
              'percent',
              'term',
              `${path}.expectedReturnPercent`,
            )
          : quantity(item.percent ?? 0, 'percent', 'term', `${path}.percent`),
      ]);
      return isReturn ? taken : { kind: 'negative', of: taken };
    }
    case 'call':
      return product([
        quantity(item.dollarsPerShift ?? 0, 'dollars', 'term', `${path}.dollarsPerShift`),
        quantity(item.shiftsPerMonth ?? 0, 'hundredths', 'term', `${path}.shiftsPerMonth`),
        quantity(12, 'count', 'months'),
      ]);
    case 'signing':
    case 'relocation':
    case 'retention':
    case 'loanRepayment':
    case 'benefit':
      return quantity(0, 'dollars', 'nothing');
  }
}

function paymentLine(payment: Payment): Line {
  const term = payment.kind === 'loanRepayment' ? 'dollarsPerYear' : 'dollars';
  const path = `items[${payment.index}].${term}`;
  return {
    kind: payment.kind,
    label: payment.item.label,
    month: payment.month,
    cents: payment.cents,
    derivation: {
      expression: quantity(payment.cents, 'dollars', 'term', path),
      notes: notesOn(payment),
    },
  };
}

function notesOn(pay: Pick<ItemPay, 'item' | 'index' | 'kind'>): readonly Note[] {
  return countedAsZero(pay).map((path) => ({ note: 'countsAsZero', path }));
}
