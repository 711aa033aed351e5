import type { Model, Offer, Phase, Productivity } from '../../compensation/index.ts';
import { rate, wrvus } from '../formatNumber.ts';
import { listed } from '../formatWords.ts';
import { byPhase } from './byPhase.ts';

/** "$50.00 above 5,000, settled yearly". */
export function bonusSummary(offer: Offer): string {
  const text = byPhase(offer, bonusPhaseText);
  return text === '' ? 'not stated' : text;
}

/** What a phase says of production pay: "$50.00 above 5,000, settled yearly"; null where it leaves it as it is. */
export function bonusPhaseText({ productivity }: Phase): string | null {
  const { model } = productivity;
  if (model === null) return null;
  if (model === 'salary') return 'a salary without a bonus';
  const pay = payText(model, productivity);
  return pay === null
    ? `${modelText(model)}, rates not stated`
    : `${pay}, ${settledText(productivity)}`;
}

function modelText(model: Exclude<Model, 'salary'>): string {
  switch (model) {
    case 'bonus':
      return 'a bonus';
    case 'greaterOf':
      return 'base or production';
    case 'production':
      return 'production';
    case 'draw':
      return 'a draw against production';
  }
}

function payText(model: Exclude<Model, 'salary'>, productivity: Productivity): string | null {
  const rates = ratesText(productivity);
  if (rates === null) return null;
  switch (model) {
    case 'bonus':
      return rates;
    case 'greaterOf':
      return `base or ${rates}, whichever is more`;
    case 'production':
      return rates;
    case 'draw':
      return `a draw against ${rates}`;
  }
}

/** "$50.00 above 5,000 and $55.00 above 6,000"; null where no rate is stated. */
function ratesText({ tiers, threshold, applies }: Productivity): string | null {
  const parts = (tiers ?? []).flatMap(({ fromWrvus, dollarsPerWrvu }, index) => {
    if (dollarsPerWrvu === null) return [];
    const from = fromWrvus ?? 0;
    if (index === 0 && threshold === 'baseDividedByRate') {
      return [`${rate(dollarsPerWrvu)} above base ÷ rate`];
    }
    return [
      from === 0
        ? `${rate(dollarsPerWrvu)} a wRVU`
        : `${rate(dollarsPerWrvu)} above ${wrvus(from)}`,
    ];
  });
  if (parts.length === 0) return null;
  const isWhole = applies !== null && applies !== 'marginal' && parts.length > 0;
  const onAll = applies === 'wholeFromFirst' ? ' on every wRVU' : ' on all above the first';
  const isShown = isWhole && (parts.length > 1 || applies === 'wholeFromFirst');
  return `${listed(parts)}${isShown ? onAll : ''}`;
}

function settledText({ measuredEveryMonths, cumulative }: Productivity): string {
  const counted = cumulative === true ? ', counted from the start of the year' : '';
  switch (measuredEveryMonths) {
    case 1:
      return `settled monthly${counted}`;
    case 3:
      return `settled quarterly${counted}`;
    case 6:
      return `settled every half-year${counted}`;
    case 12:
      return 'settled yearly';
    case null:
      return 'taken as settled yearly';
  }
}
