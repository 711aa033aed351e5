import { readFile, workedExampleTemplate } from '../contract-file/index.ts';
import type { State } from '../workspace/index.ts';
import { startState, yearToShow } from '../workspace/index.ts';

/** What the page opens on: the worked example, which the page says it is. */
export function firstState(): State {
  const reading = readFile(workedExampleTemplate.file);
  if (!reading.ok) throw new Error('the worked example does not read');
  return startState(reading.workspace, yearToShow(reading.workspace));
}
