import type { SectionName } from '../../findings/index.ts';
import { sectionOfTerm, termInSentence } from '../../findings/index.ts';
import type { DraftReading } from '../../workspace/index.ts';

/** "waiting for annual base": what does not read yet, for each section that it stands in. */
export function waitingBySection(
  reading: DraftReading,
  offer: string,
): ReadonlyMap<SectionName, string> {
  const read = reading.offers.find(({ id }) => id === offer);
  const waiting = new Map<SectionName, string>();
  for (const path of read?.kind === 'faulty' ? read.waitingFor : []) {
    const section = sectionOfTerm(path);
    if (section === null) continue;
    const before = waiting.get(section);
    const name = termInSentence(path);
    waiting.set(section, before === undefined ? `waiting for ${name}` : `${before}, ${name}`);
  }
  return waiting;
}
