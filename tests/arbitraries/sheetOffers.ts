import * as fc from 'fast-check';
import type { Offer } from '../../src/compensation/index.ts';
import {
  basisPoints,
  cents,
  hundredths,
  rateUnits,
  wrvuHundredths,
} from '../../src/compensation/index.ts';
import { offerOf } from '../builders/offer.ts';

/**
 * Offers whose amounts fall on half a cent again and again: whole wRVUs at rates that end in half a
 * cent, percents of odd cents, quarters of odd bases.
 */
export function offersWithTies(): fc.Arbitrary<Offer> {
  const odd = (min: number, max: number) => fc.integer({ min, max }).map((n) => 2 * n + 1);
  return fc
    .record({
      annual: odd(1500, 4500),
      base: odd(7_000_000, 15_000_000),
      target: odd(1500, 3000),
      rate: odd(20, 45),
      model: fc.constantFrom('bonus', 'bonus', 'bonus', 'greaterOf', 'production', 'draw'),
      applies: fc.constantFrom('marginal', 'wholeAboveThreshold', 'wholeFromFirst'),
      measuredEveryMonths: fc.constantFrom(1, 3, 6, 12),
      cumulative: fc.boolean(),
      deficit: fc.constantFrom('forgiven', 'carried', 'repaid'),
      isAtBase: fc.boolean(),
      leave: fc.boolean(),
      onlyBelowTargetPercent: fc.constantFrom(null, basisPoints(9_550)),
    })
    .map(
      ({
        annual,
        base,
        target,
        rate,
        model,
        isAtBase,
        leave,
        onlyBelowTargetPercent,
        ...terms
      }) => {
        const dollarsPerWrvu = rateUnits(rate * 10_000 + 50);
        const next = rateUnits(rate * 10_000 + 50_050);
        const isBonus = model === 'bonus';
        const startsAtBase = isBonus && isAtBase;
        // Above where the base is earned, raises included.
        const above = wrvuHundredths(Math.ceil((base * 100) / dollarsPerWrvu + 500) * 100);
        const hasNext = terms.applies !== 'wholeAboveThreshold';
        const first = isBonus ? wrvuHundredths(target * 100) : wrvuHundredths(0);
        return offerOf({
          phases: [
            {
              base: { annualDollars: cents(base), raisePercentPerYear: basisPoints(250) },
              target: { annualWrvus: wrvuHundredths(target * 100), proratedForLeave: leave },
              productivity: {
                ...terms,
                model,
                threshold: startsAtBase ? 'baseDividedByRate' : 'asWritten',
                tiers: startsAtBase
                  ? [
                      { fromWrvus: null, dollarsPerWrvu },
                      ...(hasNext ? [{ fromWrvus: above, dollarsPerWrvu: next }] : []),
                    ]
                  : [
                      { fromWrvus: first, dollarsPerWrvu },
                      {
                        fromWrvus: wrvuHundredths((target + 400) * 100),
                        dollarsPerWrvu: next,
                      },
                    ],
              },
            },
          ],
          items: [
            {
              kind: 'withhold',
              label: null,
              of: 'both',
              percent: basisPoints(750),
              expectedReturnPercent: basisPoints(5_050),
            },
          ],
          rebase: {
            firstMonth: 25,
            dollarsPerWrvu,
            creditPercent: basisPoints(9_050),
            onlyBelowTargetPercent,
            maxCutPercent: basisPoints(1_050),
            maxRaisePercent: basisPoints(550),
          },
          volume: {
            annualWrvus: wrvuHundredths(annual * 100),
            growthPercentPerYear: basisPoints(150),
            leave: leave
              ? [{ fromMonth: 8, months: hundredths(250), basePaidPercent: basisPoints(5_000) }]
              : [],
          },
        });
      },
    );
}
