import type { Model, Offer, Phase } from '../../compensation/index.ts';
import { termFigure } from '../figure.ts';
import { dollars, wrvus } from '../formatNumber.ts';
import { modelIn } from '../openTerms.ts';
import { listedParts, say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';

/** The written terms that begin in this year, or that begin next. */
export function phaseSentence(view: YearView): Sentence | null {
  const { offer } = view.subject;
  const later = offer.phases.slice(1);
  const found =
    later.findLast(
      ({ fromMonth }) => fromMonth >= view.firstMonth && fromMonth <= view.lastMonth,
    ) ?? later.find(({ fromMonth }) => fromMonth > view.lastMonth);
  if (found === undefined) return null;
  const index = offer.phases.indexOf(found);
  const from = termFigure(offer, `phases[${index}].fromMonth`, nameOf(view, found.fromMonth));
  const changes = changesOf(offer, found, index);
  return changes.length === 0
    ? null
    : say`From ${from} on the contract has other written terms (phase ${String(index + 1)}): ${listedParts(changes)}.`;
}

function changesOf(offer: Offer, phase: Phase, index: number): readonly Sentence[] {
  const path = `phases[${index}]`;
  const { base, target } = phase;
  const model = modelIn(offer, index);
  const noun = model === 'draw' ? 'draw' : 'base';
  const isOther = model !== null && model !== modelIn(offer, index - 1);
  return [
    ...(isOther ? [[modelName(model)]] : []),
    ...(base.annualDollars === null || model === 'production'
      ? []
      : [
          say`a ${noun} of ${termFigure(offer, `${path}.base.annualDollars`, dollars(base.annualDollars))}`,
        ]),
    ...(target.annualWrvus === null
      ? []
      : [
          say`a target of ${termFigure(offer, `${path}.target.annualWrvus`, wrvus(target.annualWrvus))} wRVUs`,
        ]),
    ...(!isOther && phase.productivity.tiers !== null ? [[`other rates for production`]] : []),
  ];
}

/** A way of paying, in words. */
export function modelName(model: Model): string {
  switch (model) {
    case 'salary':
      return 'a salary without a bonus';
    case 'bonus':
      return 'base plus bonus';
    case 'greaterOf':
      return 'the greater of base and production';
    case 'production':
      return 'production pay without a base';
    case 'draw':
      return 'a draw against production';
  }
}
