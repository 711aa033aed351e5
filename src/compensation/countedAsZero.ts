import type { Item } from './offer.ts';
import type { ItemPay, LineKind } from './yearPay.ts';

/**
 * The amounts that a line of an item or payment rests on, that the contract does not state, and that
 * count as 0, as paths: a quality bonus without its share is "items[0].expectedPercent".
 */
export function countedAsZero({
  item,
  index,
  kind,
}: Pick<ItemPay, 'item' | 'index' | 'kind'>): readonly string[] {
  return amountsOf(item, kind)
    .filter(([, amount]) => amount === null)
    .map(([term]) => `items[${index}].${term}`);
}

function amountsOf(item: Item, kind: LineKind): readonly (readonly [string, number | null])[] {
  switch (item.kind) {
    case 'stipend':
    case 'loanRepayment':
    case 'benefit':
      return [['dollarsPerYear', item.dollarsPerYear]];
    case 'quality':
      return [
        ['maximumDollarsPerYear', item.maximumDollarsPerYear],
        ['expectedPercent', item.expectedPercent],
      ];
    case 'withhold':
      return kind === 'withhold'
        ? [['percent', item.percent]]
        : [['expectedReturnPercent', item.expectedReturnPercent]];
    case 'call':
      return [
        ['dollarsPerShift', item.dollarsPerShift],
        ['shiftsPerMonth', item.shiftsPerMonth],
      ];
    case 'signing':
    case 'relocation':
    case 'retention':
      return [['dollars', item.dollars]];
  }
}
