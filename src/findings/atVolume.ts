import type { WrvuHundredths } from '../compensation/index.ts';
import { ledger, run, yearVolumes } from '../compensation/index.ts';
import type { ReadySubject } from './subject.ts';

/** An offer with every year worked at another volume of a full practice. */
export function atVolume(subject: ReadySubject, annual: WrvuHundredths): ReadySubject {
  const ran = run(subject.plan, yearVolumes(subject.plan, annual));
  return { ...subject, ran, ledger: ledger(ran), annual };
}
