import type { Offer, Phase } from '../../compensation/index.ts';
import { dollars, percent } from '../formatNumber.ts';
import { plural } from '../formatWords.ts';
import { modelIn } from '../openTerms.ts';
import { byPhase } from './byPhase.ts';

/** "$260,000 a year, not recalculated for 24 months". */
export function baseSummary(offer: Offer): string {
  const base = byPhase(offer, (phase, index) => basePhaseText(offer, phase, index));
  const months = offer.guaranteedMonths ?? 0;
  return months === 0 || offer.rebase === 'none'
    ? base
    : `${base}, not recalculated for ${plural(months, 'month')}`;
}

/** What a phase says of the base: "$260,000 a year"; null where it leaves it as it is. */
export function basePhaseText(offer: Offer, { base }: Phase, index: number): string | null {
  const model = modelIn(offer, index);
  const before = index === 0 ? null : modelIn(offer, index - 1);
  if (model === 'production') return before === 'production' ? null : 'no base';
  const amount = base.annualDollars;
  if (amount === null) return index === 0 ? 'base not stated' : null;
  const raise = base.raisePercentPerYear ?? 0;
  const noun = model === 'draw' ? 'a draw of ' : '';
  const rises = raise === 0 ? '' : `, ${percent(raise)} more each year`;
  return `${noun}${dollars(amount)} a year${rises}`;
}
