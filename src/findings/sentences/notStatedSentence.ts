import { plural } from '../formatWords.ts';
import { openTerms } from '../openTerms.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { openTermPhrase } from '../openTermPhrase.ts';
import type { YearView } from '../yearView.ts';
import { openTermOrder } from './openTermOrder.ts';

/** How many terms a sentence names before it counts the rest. */
const NAMED = 3;

/** The terms that are not stated and that no sentence before has named. */
export function notStatedSentence(view: YearView, told: ReadonlySet<string>): Sentence | null {
  const { offer } = view.subject;
  const open = openTerms(offer)
    .map(({ path }) => path)
    .filter((path) => !told.has(path))
    .toSorted((a, b) => openTermOrder(a) - openTermOrder(b));
  if (open.length === 0) return null;
  const names = open.slice(0, NAMED).map((path) => openTermPhrase(offer, path));
  const rest = open.length - names.length;
  const more = rest > 0 ? [plural(rest, 'other term')] : [];
  const all = [...names, ...more];
  return say`Not stated: ${all.slice(0, -1).join(', ')}${all.length > 2 ? ', and ' : all.length > 1 ? ' and ' : ''}${all.at(-1) ?? ''}.`;
}
