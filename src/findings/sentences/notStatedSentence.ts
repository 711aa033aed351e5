import type { TermReadings } from '../../compensation/index.ts';
import { whole } from '../formatNumber.ts';
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
 * The terms that are not stated, in the order of the questions: by the dollars that hang on them where
 * it is known; and how many are not stated besides. It says "largest first" only where sums say so.
 */
export function notStatedSentence(view: YearView, known: KnownStakes | null): Sentence | null {
  const { offer } = view.subject;
  const open = byStake(openTerms(offer), known?.readings ?? []);
  const [first] = open;
  if (first === undefined) return null;
  const names = open.slice(0, NAMED).map(({ path }) => openTermPhrase(offer, path));
  const rest = open.length - names.length;
  const listed = rest > 0 ? [...names, `${whole(rest)} more`] : names;
  const largest = known?.readings.find(({ path }) => path === first.path);
  const isOrdered =
    known?.isCurrent === true && stakeGroup(largest) === 'priced' && open.length > 1;
  return say`Not stated${isOrdered ? ', largest first' : ''}: ${listed.slice(0, -1).join(', ')}${listed.length > 2 ? ', and ' : listed.length > 1 ? ' and ' : ''}${listed.at(-1) ?? ''}.`;
}
