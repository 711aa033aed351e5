import { readFile, workedExampleTemplate } from '../contract-file/index.ts';
import type { State } from '../workspace/index.ts';
import { startState } from '../workspace/index.ts';

/** The year of the worked example in which its rebasing shows. */
const yearShown = 3;

/** What the page opens on: the worked example, which the page says it is. */
export function firstState(): State {
  const reading = readFile(workedExampleTemplate.file);
  if (!reading.ok) throw new Error('the worked example does not read');
  return startState(reading.workspace, yearShown);
}
