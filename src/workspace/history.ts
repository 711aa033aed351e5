import type { Snapshot, State, Visit } from './state.ts';

/** The state after an act that is a step by itself; the same where the act changed nothing. */
export function step(state: State, next: Snapshot): State {
  if (isSame(state, next)) return state;
  const { past } = state.history;
  return {
    ...state,
    ...next,
    history: { past: [...past, snapshotOf(state)], future: [], visit: null },
  };
}

/** The state in which a visit to a field begins: what was there before it is kept. */
export function beginVisit(state: State, visit: Visit): State {
  const { past } = state.history;
  return { ...state, history: { past: [...past, snapshotOf(state)], future: [], visit } };
}

/** The state after a visit; one that changed nothing leaves no step behind. */
export function endVisit(state: State): State {
  const { past, future, visit } = state.history;
  const before = past.at(-1);
  if (visit === null || before === undefined) return state;
  return isSame(state, before)
    ? { ...state, ...before, history: { past: past.slice(0, -1), future, visit: null } }
    : { ...state, history: { past, future, visit: null } };
}

/** The state before the last step; the same where there is none. */
export function undo(state: State): State {
  const { past, future } = state.history;
  const before = past.at(-1);
  if (before === undefined) return state;
  return {
    ...state,
    ...before,
    history: { past: past.slice(0, -1), future: [...future, snapshotOf(state)], visit: null },
  };
}

/** The state after the step that was undone last; the same where there is none. */
export function redo(state: State): State {
  const { past, future } = state.history;
  const after = future.at(-1);
  if (after === undefined) return state;
  return {
    ...state,
    ...after,
    history: { past: [...past, snapshotOf(state)], future: future.slice(0, -1), visit: null },
  };
}

function snapshotOf({ draft, tries }: State): Snapshot {
  return { draft, tries };
}

/** Ids that were given and taken back make no difference. */
function isSame(one: Snapshot, other: Snapshot): boolean {
  const text = ({ draft: { nextId: _nextId, ...draft }, tries }: Snapshot) =>
    JSON.stringify([draft, tries]);
  return one.draft === other.draft && one.tries === other.tries ? true : text(one) === text(other);
}
