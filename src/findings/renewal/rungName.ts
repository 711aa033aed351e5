import type { Rung, RungReason } from '../../compensation/index.ts';

/** A rung of the ladder in words. */
export function rungName(rung: Rung): string {
  switch (rung) {
    case 0:
      return 'no flag';
    case 1:
      return 'below target';
    case 2:
      return 'productivity conversation';
    case 3:
      return 'pay not supported';
    case 4:
      return 'performance plan or non-renewal';
  }
}

/**
 * The rung that holds for these reasons: where the work supports the pay, since a recalculation has
 * cut it, "pay not supported" would say the opposite of the figures.
 */
export function rungHeld(rung: Rung, reasons: readonly RungReason[]): string {
  if (rung !== 3 || reasons.includes('supportedPayBelowBase')) return rungName(rung);
  return reasons.includes('rebaseCutBase') ? 'base was cut' : 'base was ended';
}
