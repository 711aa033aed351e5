import type { MedicareFactor } from '../../benchmarks/index.ts';
import { nearMedicareFactor } from '../../benchmarks/index.ts';
import type { Offer, RateUnits } from '../../compensation/index.ts';
import { termFigure } from '../figure.ts';
import { rate } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';

/** A question for each rate of pay that is near one of Medicare's conversion factors, each rate once. */
export function medicareRateSentences(offer: Offer): readonly Sentence[] {
  const asked = new Set<number>();
  return ratesOf(offer).flatMap(({ path, units }) => {
    const factor = asked.has(units) ? null : nearMedicareFactor(units);
    asked.add(units);
    return factor === null ? [] : [question(offer, path, units, factor)];
  });
}

function question(offer: Offer, path: string, units: RateUnits, factor: MedicareFactor): Sentence {
  const entered = termFigure(offer, path, rate(units));
  return say`Is ${entered} really what the contract pays for a wRVU? Medicare’s conversion factor of ${String(factor.year)} is ${rate(factor.tenThousandths)}: it turns the total RVUs of a service into Medicare’s payment to the practice, and is no rate of pay.`;
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
