import type { Offer } from '../../compensation/index.ts';
import { percent, rate } from '../formatNumber.ts';
import { plural } from '../formatWords.ts';

/** "from month 25: last 12 months × $50.00". */
export function rebaseSummary({ rebase, guaranteedMonths }: Offer): string {
  if (rebase === null) return 'not stated';
  if (rebase === 'none') return 'the contract says none';
  const from = rebase.firstMonth ?? Math.max(13, (guaranteedMonths ?? 0) + 1);
  const times =
    rebase.dollarsPerWrvu === null ? 'the contract’s rate' : rate(rebase.dollarsPerWrvu);
  const worked = `last ${plural(rebase.lookbackMonths ?? 12, 'month')} × ${times}`;
  const credit =
    rebase.creditPercent === null || rebase.creditPercent === 10_000
      ? ''
      : ` × ${percent(rebase.creditPercent)}`;
  const only =
    (rebase.onlyBelowTargetPercent ?? ANY_SHARE) >= ANY_SHARE
      ? ''
      : `, only below ${percent(rebase.onlyBelowTargetPercent ?? 0)} of target`;
  return rebase.becomes === 'production'
    ? `from month ${from}: production at ${times}${only}`
    : `from month ${from}: ${worked}${credit}${only}`;
}

/** The most that the file holds is how it says that any share of the target is recalculated: 1,000%. */
const ANY_SHARE = 100_000;
