import { expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { offers } from '../../tests/arbitraries/offers.ts';
import { compile } from './compile.ts';
import type { Expression } from './derivation.ts';
import { evaluate, hundredthsOf } from './derivation.ts';
import { tierParts } from './explainSettlement.ts';
import { plus, ratio, reaches, times, ZERO } from './ratio.ts';
import type { Run } from './run.ts';
import { run } from './run.ts';
import { wrvuHundredths } from './units.ts';
import { yearVolumes } from './volume.ts';

const runs = offers({ years: 2 }).map(({ offer, horizonYears }): Run => {
  const compiled = compile(offer, horizonYears, null);
  if (compiled.kind === 'missing') throw new RangeError(compiled.missing.join());
  const annual = offer.volume.annualWrvus ?? wrvuHundredths(0);
  return run(compiled.plan, yearVolumes(compiled.plan, annual));
});

test('the parts of the tiers are what the schedule pays, rounded once', () => {
  holds(runs, (ran) => {
    for (const settlement of ran.settlements) {
      const pay: Expression = {
        kind: 'sum',
        parts: tierParts(ran, settlement).map((part) => part.pay),
      };
      expect(hundredthsOf(pay)).toBe(settlement.scheduled.cents);
    }
  });
});

test('each wRVU is in at most one tier, none below nothing, and no tier above the one reached', () => {
  holds(runs, (ran) => {
    for (const settlement of ran.settlements) {
      const parts = tierParts(ran, settlement);
      const worked = parts.map(({ wrvus }) => evaluate(wrvus)).reduce(plus, ZERO);
      expect(reaches(settlement.wrvus, times(worked, ratio(100)))).toBe(true);
      for (const { wrvus, tier } of parts) {
        expect(reaches(evaluate(wrvus), ZERO)).toBe(true);
        expect(tier).toBeLessThanOrEqual(settlement.scheduled.tier);
      }
    }
  });
});
