import type { ReadySubject } from '../subject.ts';

/**
 * The last month in which the base is not recalculated, or that of the years looked at where it comes
 * no sooner; null without a base, or where nothing is said to protect it.
 */
export function protectedUntil({ offer, ran }: ReadySubject): number | null {
  const [event] = ran.events;
  if (event !== undefined) return event.month - 1;
  if (offer.rebase === 'none' || ran.months[0]?.annualBase === null) return null;
  if (offer.rebase !== null) return ran.months.length;
  const held = offer.guaranteedMonths ?? 0;
  return held > 0 ? Math.min(held, ran.months.length) : null;
}
