import type { Offer, WrvuHundredths } from '../compensation/index.ts';
import { asRead } from '../compensation/index.ts';
import { clinicWrvus } from './clinicWrvus.ts';
import { matureVolume } from './matureVolume.ts';
import { paceOf } from './paceOf.ts';

/** The volume of a mature year by each of the three ways to come to it. */
export interface VolumesBeside {
  /** What the offer is worked at. */
  readonly used: WrvuHundredths | null;
  readonly from: 'stated' | 'clinic' | 'pace';
  readonly clinic: WrvuHundredths | null;
  readonly pace: WrvuHundredths | null;
}

/**
 * The number that an offer is worked at, and beside it what its clinic and its year so far give:
 * 4,200 typed, 4,416 from the clinic, 3,200 from six months. Each is null where it lacks a term.
 */
export function volumesBeside(offer: Offer): VolumesBeside {
  const clinic = asRead(offer.clinic);
  const pace = asRead(offer.pace);
  const fromClinic = clinic && clinicWrvus(clinic, offer);
  const fromPace = pace && paceOf(offer, pace);
  return {
    used: offer.volume.annualWrvus,
    from: offer.volume.from ?? 'stated',
    clinic: fromClinic?.kind === 'ready' ? fromClinic.year.annualWrvus : null,
    pace: fromPace?.kind === 'ready' ? matureVolume(offer, fromPace.pace) : null,
  };
}
