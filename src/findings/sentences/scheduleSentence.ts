import { termFigure } from '../figure.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

/** Where one's own wRVUs were counted on another fee schedule than the contract credits. */
export function scheduleSentence(view: YearView): Sentence | null {
  const { offer } = view.subject;
  const [credited, counted] = [offer.wrvuSchedule, offer.volume.wrvuSchedule];
  if (credited === null || counted === null || credited === counted) return null;
  const own = scheduleName(counted);
  const theirs = scheduleName(credited);
  return say`Your wRVUs are counted on ${termFigure(offer, 'volume.wrvuSchedule', own)}, but the contract credits ${termFigure(offer, 'wrvuSchedule', theirs)}: the same work can count differently.`;
}

function scheduleName(schedule: number | 'current'): string {
  return schedule === 'current' ? 'the current fee schedule' : `the ${schedule} fee schedule`;
}
