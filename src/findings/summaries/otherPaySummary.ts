import type { Item, Offer } from '../../compensation/index.ts';
import { dollars, percent } from '../formatNumber.ts';

/** How many items a closed section names before it counts the rest. */
const NAMED = 3;

/** "signing bonus $30,000, stipend $25,000 a year". */
export function otherPaySummary({ items, totalCashCapDollars }: Offer): string {
  const named = items.slice(0, NAMED).map(itemText);
  const rest = items.length - named.length;
  const cap =
    totalCashCapDollars === null || totalCashCapDollars === 'none'
      ? []
      : [`at most ${dollars(totalCashCapDollars)} a year`];
  const parts = [...named, ...(rest > 0 ? [`${rest} more`] : []), ...cap];
  return parts.length === 0 ? 'none stated' : parts.join(', ');
}

function itemText(item: Item): string {
  switch (item.kind) {
    case 'stipend':
      return `stipend ${yearly(item.dollarsPerYear)}`;
    case 'quality':
      return `quality bonus up to ${yearly(item.maximumDollarsPerYear)}`;
    case 'withhold':
      return `withheld ${item.percent === null ? 'share not stated' : percent(item.percent)}`;
    case 'call':
      return `call ${item.dollarsPerShift === null ? 'pay not stated' : `${dollars(item.dollarsPerShift)} a shift`}`;
    case 'signing':
      return `signing bonus ${once(item.dollars)}`;
    case 'relocation':
      return `relocation ${once(item.dollars)}`;
    case 'retention':
      return `retention bonus ${once(item.dollars)}`;
    case 'loanRepayment':
      return `loan repayment ${yearly(item.dollarsPerYear)}`;
    case 'benefit':
      return `benefit ${yearly(item.dollarsPerYear)}`;
  }
}

function yearly(amount: number | null): string {
  return amount === null ? 'not stated' : `${dollars(amount)} a year`;
}

function once(amount: number | null): string {
  return amount === null ? 'not stated' : dollars(amount);
}
