import type { Rebase } from '../../src/compensation/index.ts';
import { dollars, perWrvu, wrvus } from './amounts.ts';
import type { OfferTerms, PhaseTerms } from './offer.ts';
import { offerOf } from './offer.ts';
import type { Worked } from './work.ts';
import { work } from './work.ts';

export const bonusFrom5000 = {
  model: 'bonus',
  tiers: [{ fromWrvus: wrvus(5000), dollarsPerWrvu: perWrvu(50) }],
} as const;

/** The base of the worked example: $260,000, $50 for each wRVU above 5,000. */
export const workedExamplePhase: PhaseTerms = {
  base: { annualDollars: dollars(260_000) },
  target: { annualWrvus: wrvus(5000) },
  productivity: bonusFrom5000,
};

/** The worked example, whose base is recalculated after 24 months at $50 unless the terms differ. */
export function rebased(
  rebase: Partial<Rebase>,
  annual: number,
  others: Partial<OfferTerms> = {},
  years = 3,
): Worked {
  const { volume, ...terms } = others;
  const offer = offerOf({
    guaranteedMonths: 24,
    phases: [workedExamplePhase],
    rebase: { dollarsPerWrvu: perWrvu(50), ...rebase },
    volume: { annualWrvus: wrvus(annual), ...volume },
    ...terms,
  });
  return work(offer, years);
}

/** Each event of a work: its month, its outcome, and the base in dollars that it sets. */
export function eventsOf({ ran }: Worked): readonly (readonly [number, string, number | null])[] {
  return ran.events.map((event) => [
    event.month,
    event.outcome,
    event.outcome === 'base' ? event.base / 100 : null,
  ]);
}
