import type { Offer, Phase } from '../../compensation/index.ts';

/** What each phase that changes it says, in a row: "$260,000 a year; from month 25 $100,000 a year". */
export function byPhase(
  offer: Offer,
  textOf: (phase: Phase, index: number) => string | null,
): string {
  const parts = offer.phases.flatMap((phase, index) => {
    const text = textOf(phase, index);
    if (text === null) return [];
    return [index === 0 ? text : `from month ${phase.fromMonth} ${text}`];
  });
  return parts.join('; ');
}
