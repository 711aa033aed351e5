import type { Ratio } from '../../compensation/index.ts';
import { over, ratio, round, times } from '../../compensation/index.ts';
import { count } from '../formatNumber.ts';

/** A number to four decimals, for derivations: 15.39 is "15.39", 40 ÷ 3 is "13.3333…". */
export function exactText(value: Ratio): string {
  const digits = round(times(value, ratio(10_000)));
  const isWhole = isSame(value, ratio(digits, 10_000));
  const whole = count(Math.trunc(digits / 10_000) * 100);
  const decimals = String(Math.abs(digits % 10_000)).padStart(4, '0');
  const kept = isWhole ? decimals.replace(/0+$/, '') : decimals;
  return `${whole}${kept === '' ? '' : `.${kept}`}${isWhole ? '' : '…'}`;
}

/** A number to the tenth, for sentences: 13.3636 is "13.4". */
export function tenths(value: Ratio): string {
  return count(10 * round(times(value, ratio(10))));
}

function isSame(one: Ratio, other: Ratio): boolean {
  if (other.n === 0) return one.n === 0;
  const quotient = over(one, other);
  return quotient.n === quotient.d;
}
