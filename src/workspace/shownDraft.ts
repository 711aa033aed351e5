import type { Draft } from './draft.ts';
import { layTries } from './layTries.ts';
import type { Snapshot, State, Tries } from './state.ts';
import { canBeTried, triesOf } from './triesOf.ts';

/** The draft that fields and figures show: what the contracts say, or with what is tried laid over it. */
export function shownDraft({ draft, tries, view }: Pick<State, 'draft' | 'tries' | 'view'>): Draft {
  return view.isTrying ? laidOnce(draft, tries) : draft;
}

/** Every field asks for the draft that is shown; it is laid once. */
const laid = new WeakMap<Tries, { readonly over: Draft; readonly draft: Draft }>();

function laidOnce(draft: Draft, tries: Tries): Draft {
  const known = laid.get(tries);
  if (known?.over === draft) return known.draft;
  const made = layTries(draft, tries);
  laid.set(tries, { over: draft, draft: made });
  return made;
}

/** After an edit of what is shown: while values are tried it tries one, else it is what the contract says. */
export function editShown(
  state: State,
  { offer, path }: { readonly offer: string | null; readonly path: string },
  edit: (draft: Draft) => Draft,
): Snapshot {
  const { draft, tries, view } = state;
  if (offer === null || !view.isTrying || !canBeTried(path)) return { draft: edit(draft), tries };
  const shown = shownDraft(state);
  const edited = edit(shown);
  return edited === shown ? state : withTries(state, edited, offer);
}

/** With what has to be laid over an offer to come to the one of another draft. */
export function withTries({ draft, tries }: Snapshot, tried: Draft, offer: string): Snapshot {
  const { [offer]: before, ...others } = tries;
  const terms = triesOf(draft, tried, offer);
  const isSame = JSON.stringify(before ?? {}) === JSON.stringify(terms);
  const isEmpty = Object.keys(terms).length === 0;
  return {
    draft: tried.nextId === draft.nextId ? draft : { ...draft, nextId: tried.nextId },
    tries: isSame ? tries : isEmpty ? others : { ...others, [offer]: terms },
  };
}

/** Without tried values that the contract says by now, or that have no place in it any more. */
export function withTriesSettled(snapshot: Snapshot): Snapshot {
  const { draft, tries } = snapshot;
  return Object.keys(tries).reduce(
    (settled, offer) => withTries(settled, layTries(draft, tries), offer),
    snapshot,
  );
}
