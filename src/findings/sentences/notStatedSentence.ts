import type { TermReadings } from '../../compensation/index.ts';
import { plural } from '../formatWords.ts';
import { byStake, stakeGroup } from '../openTermOrder.ts';
import { openTermPhrase } from '../openTermPhrase.ts';
import { openTerms } from '../openTerms.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

/** How many terms a sentence names before it counts the rest. */
const NAMED = 3;

/** What is known of the dollars that hang on terms which are not stated. */
export interface KnownStakes {
  readonly readings: readonly TermReadings[];
  /** Whether they were read from the figures that the answer is about, or from those just before. */
  readonly isCurrent: boolean;
}

/**
 * The terms that are not stated and that no sentence before has named, in the order of the dollars
 * that hang on them where it is known. It says "largest first" only where sums say so.
 */
export function notStatedSentence(
  view: YearView,
  told: ReadonlySet<string>,
  known: KnownStakes | null,
): Sentence | null {
  const { offer } = view.subject;
  const untold = openTerms(offer).filter(({ path }) => !told.has(path));
  const open = byStake(untold, known?.readings ?? []);
  const [first] = open;
  if (first === undefined) return null;
  const names = open.slice(0, NAMED).map(({ path }) => openTermPhrase(offer, path));
  const rest = open.length - names.length;
  const more = rest > 0 ? [plural(rest, 'other term')] : [];
  const all = [...names, ...more];
  const largest = known?.readings.find(({ path }) => path === first.path);
  const isOrdered =
    known?.isCurrent === true && stakeGroup(largest) === 'priced' && open.length > 1;
  return say`Not stated${isOrdered ? ', largest first' : ''}: ${all.slice(0, -1).join(', ')}${all.length > 2 ? ', and ' : all.length > 1 ? ' and ' : ''}${all.at(-1) ?? ''}.`;
}
