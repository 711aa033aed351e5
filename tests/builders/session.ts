import type { Workspace } from '../../src/compensation/index.ts';
import { readFile, templates, workedExampleTemplate } from '../../src/contract-file/index.ts';
import type { Action, Link, State } from '../../src/workspace/index.ts';
import {
  act,
  entryAt,
  faultSentence,
  fourFields,
  readDraft,
  startState,
} from '../../src/workspace/index.ts';

/** Terms of the worked example and of most templates. */
export const base = 'phases[0].base.annualDollars';
export const target = 'phases[0].target.annualWrvus';
export const threshold = 'phases[0].productivity.tiers[0].fromWrvus';
export const rate = 'phases[0].productivity.tiers[0].dollarsPerWrvu';
export const volume = 'volume.annualWrvus';

/** A term of the first offer by its path. */
export function term(
  path: string,
  state?: State,
): { readonly offer: string; readonly path: string } {
  return { offer: state === undefined ? 'e1' : offer(state), path };
}

/** A key in a field of the first offer. */
export function type(path: string, text: string): Action {
  return { ...term(path), type: 'type', text };
}

/** A field of the first offer is left. */
export function leave(path: string): Action {
  return { ...term(path), type: 'leave' };
}

/** The state after an act. */
export function after(state: State, action: Action): State {
  return act(state, action);
}

/** A visit to a field of the first offer: typed and left. */
export function visited(state: State, path: string, text: string): State {
  const at = { offer: state.draft.offers[0]?.id ?? '', path };
  return after(after(state, { ...at, type: 'type', text }), { ...at, type: 'leave' });
}

/** What stands in a field of the first offer. */
export function textAt(state: State, path: string): string | null {
  const entry = entryAt(state.draft, { offer: offer(state), path });
  return entry.kind === 'typed' ? entry.text : null;
}

/** The id of the first offer. */
export function offer(state: State): string {
  return state.draft.offers[0]?.id ?? '';
}

/** What the first offer waits for. */
export function waiting(state: State): readonly string[] {
  const [read] = readDraft(state.draft, state.tries).offers;
  return read?.kind === 'faulty' ? read.waitingFor : [];
}

/** The sentence under the base of the chosen offer. */
export function fieldProblem(state: State): string | null {
  const { problem } = fourFields(state, readDraft(state.draft, state.tries)).base;
  return problem === null ? null : faultSentence(problem);
}

/** Whether target and bonus of the chosen offer are one. */
export function link(state: State): Link {
  return fourFields(state, readDraft(state.draft, state.tries)).link;
}

/** The worked example as the page opens on it; its offer is e1. */
export function example(): State {
  return startState(workspaceOf(workedExampleTemplate.file));
}

/** A page that opened on a template. */
export function opened(id: string): State {
  return startState(template(id));
}

/** A template as offers. */
export function template(id: string): Workspace {
  return workspaceOf(templates.find((one) => one.id === id)?.file);
}

/** A file as offers; a file that cannot be read is a fault of the test. */
export function workspaceOf(file: unknown): Workspace {
  const reading = readFile(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.workspace;
}
