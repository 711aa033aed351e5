import { quantity } from './derivation.ts';
import { product } from './explainWrvus.ts';
import type { LeavingPart } from './leavingPart.ts';
import { leavingAmount, leavingPart } from './leavingPart.ts';
import type { Offer, Tail } from './offer.ts';
import type { Ending } from './payback.ts';
import { tailCost } from './tail.ts';
import { basisPoints } from './units.ts';
import { rampOf } from './volume.ts';

/**
 * The tail as a part of what leaving costs: $24,000 where the physician pays, from nothing to that
 * where the contract does not say who does, without a bound where it states no price.
 */
export function tailPart({ exit }: Offer, month: number, ending: Ending): LeavingPart {
  const tail = exit?.tail ?? null;
  if (tail === 'none') return leavingPart('tail', []);
  const nothing = quantity(0, 'dollars', 'nothing');
  const unbounded = leavingAmount('tail', null, { least: 0, most: null }, nothing);
  if (tail === null) return leavingPart('tail', [unbounded], ['exit.tail']);
  const payer = payerOf(tail, ending);
  if (tail.coverage === 'occurrence' || payer === 'employer') return leavingPart('tail', []);
  const share = rampOf(tail.physicianPercentByYear, Math.ceil(month / 12));
  if (share === 0) return leavingPart('tail', []);
  const who = payer === null ? whoIsMissing(tail, ending) : [];
  const price = tailCost(tail, month);
  if (price === null || tail.dollars === null) {
    return leavingPart('tail', [unbounded], [...who, 'exit.tail.dollars']);
  }
  const whole = quantity(tail.dollars, 'dollars', 'term', 'exit.tail.dollars');
  const path = 'exit.tail.physicianPercentByYear';
  const part = quantity(basisPoints(share), 'percent', 'term', path);
  const amount = leavingAmount(
    'tail',
    null,
    { least: payer === null ? 0 : price, most: price },
    tail.physicianPercentByYear === null ? whole : product([whole, part]),
  );
  const assumed = tail.physicianPercentByYear === null && price > 0 ? [path] : [];
  return leavingPart('tail', [amount], who, assumed);
}

/** No term speaks of not being renewed: where both others say the same, so does it. */
function payerOf({ ifIResign, ifLetGo }: Tail, ending: Ending): Tail['ifIResign'] {
  switch (ending) {
    case 'resign':
      return ifIResign;
    case 'letGo':
      return ifLetGo;
    case 'nonRenewed':
      return ifIResign === ifLetGo ? ifIResign : null;
  }
}

function whoIsMissing({ ifIResign, ifLetGo }: Tail, ending: Ending): readonly string[] {
  switch (ending) {
    case 'resign':
      return ['exit.tail.ifIResign'];
    case 'letGo':
      return ['exit.tail.ifLetGo'];
    case 'nonRenewed': {
      const open = [
        ...(ifIResign === null ? ['exit.tail.ifIResign'] : []),
        ...(ifLetGo === null ? ['exit.tail.ifLetGo'] : []),
      ];
      // Both are stated and differ: neither is about not being renewed.
      return open.length === 0 ? ['exit.tail'] : open;
    }
  }
}
