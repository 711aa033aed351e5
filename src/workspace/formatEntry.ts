import { leaveText } from './leaveLength.ts';
import { decimalsOf, type NumberUnit } from './unit.ts';

/** A number as a field shows it once it is left: "260,000", "50.00", "4,200". */
export function formatEntry(value: number, unit: NumberUnit): string {
  if (unit === 'leave') return leaveText(value);
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(decimalsOf(unit)).split('.');
  const sign = value < 0 ? '−' : '';
  const shown = shownDecimals(decimals, unit);
  return `${sign}${grouped(whole)}${shown === '' ? '' : `.${shown}`}`;
}

/** Digits in groups of three: "260000" is "260,000". */
export function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Cents come in twos, a rate has them always; of anything else only what is not zero is shown. */
function shownDecimals(decimals: string, unit: NumberUnit): string {
  const needed = decimals.replace(/0+$/, '');
  if (unit === 'rate') return needed.padEnd(2, '0');
  return unit === 'dollars' && needed !== '' ? needed.padEnd(2, '0') : needed;
}
