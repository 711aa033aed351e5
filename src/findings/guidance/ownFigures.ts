import type { Offer, Pace } from '../../compensation/index.ts';
import { asRead } from '../../compensation/index.ts';
import type { ClinicYear, ColleaguesAtFte, PaceVerdict } from '../../production/index.ts';
import {
  annualTargetOf,
  clinicWrvus,
  colleaguesAtFte,
  paceOf,
  paceVerdict,
} from '../../production/index.ts';
import type { PacedOffer } from '../production/paceFigure.ts';

/** What the user entered of the clinic, the year so far and the colleagues, as far as it has figures. */
export interface OwnFigures {
  readonly clinic: ClinicYear | null;
  readonly pace: Pace | null;
  readonly paced: PacedOffer | null;
  /** The year so far against its target, once something of it has gone. */
  readonly verdict: PaceVerdict | null;
  readonly colleagues: ColleaguesAtFte | null;
  /** Whether anyone here reaches the target, by what was told or else by colleagues' figures. */
  readonly anyoneReaches: 'yes' | 'no' | 'notTold' | null;
}

/** Reads clinic, year so far and colleagues of an offer; nothing of it is needed. */
export function ownFigures(offer: Offer): OwnFigures {
  const clinic = asRead(offer.clinic);
  const read = clinic === null ? null : clinicWrvus(clinic, offer);
  const pace = asRead(offer.pace);
  const reading = pace === null ? null : paceOf(offer, pace);
  const paced =
    pace !== null && reading?.kind === 'ready' ? { offer, pace, soFar: reading.pace } : null;
  const target = paced === null ? null : annualTargetOf(offer, paced.soFar.year);
  const colleagues = pace === null ? null : colleaguesAtFte(offer, pace, target);
  return {
    clinic: read?.kind === 'ready' ? read.year : null,
    pace,
    paced,
    verdict:
      paced === null || paced.soFar.gone.n === 0
        ? null
        : paceVerdict(offer, paced.pace, paced.soFar),
    colleagues: colleagues === null || colleagues.annual.length === 0 ? null : colleagues,
    anyoneReaches: pace?.anyoneReachesTarget ?? byFigures(colleagues),
  };
}

/** Figures of colleagues say that somebody does, or that none of these does. */
function byFigures(colleagues: ColleaguesAtFte | null): 'yes' | 'no' | null {
  if (colleagues === null || colleagues.reaching === null || colleagues.annual.length === 0)
    return null;
  return colleagues.reaching > 0 ? 'yes' : 'no';
}
