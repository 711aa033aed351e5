import type { Offer } from './offer.ts';
import type { Ending } from './payback.ts';

/** The three ways in which a contract ends, in the order in which they are shown. */
export const ENDINGS: readonly Ending[] = ['resign', 'letGo', 'nonRenewed'];

/**
 * Whether the contract lets somebody end it so, without cause, before its term ends; not renewing
 * ends it with its term and needs nobody's leave.
 */
export function canEnd({ exit }: Offer, ending: Ending): 'yes' | 'no' | 'notStated' {
  if (ending === 'nonRenewed') return 'yes';
  const withoutCause = exit?.withoutCause ?? null;
  if (withoutCause === null) return 'notStated';
  const by = ending === 'resign' ? 'physician' : 'employer';
  return withoutCause === 'both' || withoutCause === by ? 'yes' : 'no';
}
