import type { Action } from './action.ts';
import type { Draft } from './draft.ts';
import { setTerm } from './editTerm.ts';
import { formatEntry } from './formatEntry.ts';

/** The draft worked at what a clinic or a year so far comes to, and where that is from. */
export function takeVolume(
  draft: Draft,
  { offer, from, wrvus }: Extract<Action, { type: 'takeVolume' }>,
): Draft {
  const typed = formatEntry(wrvus / 100, 'wrvus');
  const numbered = setTerm(draft, { offer, path: 'volume.annualWrvus' }, { typed });
  return setTerm(numbered, { offer, path: 'volume.from' }, { typed: from });
}
