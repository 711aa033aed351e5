import { nearMedicareFactor } from '../../benchmarks/index.ts';
import type { Offer, RateUnits } from '../../compensation/index.ts';
import { termFigure } from '../figure.ts';
import { rate } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';

/** What is asked of a rate of pay, where it is entered. */
interface RateAsked {
  readonly path: string;
  readonly units: RateUnits;
  readonly sentence: Sentence;
}

/** A question for each rate of pay that is near one of Medicare's conversion factors, each rate once. */
export function medicareRateSentences(offer: Offer): readonly Sentence[] {
  return medicareRatesAsked(offer)
    .filter(({ units }, place, all) => all.findIndex((one) => one.units === units) === place)
    .map(({ sentence }) => sentence);
}

/** The same for each term that is near one, for the place at which it is entered. */
export function medicareRatesAsked(offer: Offer): readonly RateAsked[] {
  return ratesOf(offer).flatMap(({ path, units }) => {
    const factor = nearMedicareFactor(units);
    if (factor === null) return [];
    const entered = termFigure(offer, path, rate(units));
    const sentence = say`Is ${entered} really what the contract pays for a wRVU? Medicare’s conversion factor of ${String(factor.year)} is ${rate(factor.tenThousandths)}: it turns the total RVUs of a service into Medicare’s payment to the practice, and is no rate of pay.`;
    return [{ path, units, sentence }];
  });
}

function ratesOf({ phases, rebase }: Offer): readonly { path: string; units: RateUnits }[] {
  const tiers = phases.flatMap(({ productivity }, phase) =>
    (productivity.tiers ?? []).map(({ dollarsPerWrvu }, tier) => ({
      path: `phases[${phase}].productivity.tiers[${tier}].dollarsPerWrvu`,
      units: dollarsPerWrvu,
    })),
  );
  const rebased =
    rebase === null || rebase === 'none'
      ? []
      : [{ path: 'rebase.dollarsPerWrvu', units: rebase.dollarsPerWrvu }];
  return [...tiers, ...rebased].flatMap(({ path, units }) =>
    units === null ? [] : [{ path, units }],
  );
}
