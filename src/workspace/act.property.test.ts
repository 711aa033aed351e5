import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { workspaces } from '../../tests/arbitraries/offers.ts';
import { act } from './act.ts';
import type { Action } from './action.ts';
import type { NewEntry } from './editList.ts';
import { isTyped, withoutNode, type Node } from './draftTree.ts';
import { entryAt, termKeys } from './entryAt.ts';
import { formatEntry } from './formatEntry.ts';
import { readDraft } from './readDraft.ts';
import { shownDraft } from './shownDraft.ts';
import { startState, type State, type TermRef } from './state.ts';

/** An act whose offer is named by its place, for offers come and go. */
type Move = (state: State) => Action;

const paths = fc.constantFrom(
  'name',
  'clinicalFte',
  'rebase',
  'rebase.firstMonth',
  'totalCashCapDollars',
  'phases[0].base.annualDollars',
  'phases[0].target.annualWrvus',
  'phases[0].productivity.model',
  'phases[0].productivity.tiers[0].fromWrvus',
  'phases[0].productivity.tiers[0].dollarsPerWrvu',
  'phases[0].productivity.tiers[1].fromWrvus',
  'phases[1].fromMonth',
  'phases[9].fromMonth',
  'volume.annualWrvus',
  'volume.rampPercent[0]',
  'volume.rampPercent[1]',
  'items[0].label',
  'nowhere.at[0].all',
);
const texts = fc.constantFrom('', '5', '5,', '5,000', '$260k', 'bonus', '0.', '(', 'x', '100.');
const listPaths = fc.constantFrom(
  'phases',
  'phases[0].productivity.tiers',
  'phases[1].target.rampPercent',
  'items',
  'volume.leave',
  'volume.rampPercent',
  'exit.tail.physicianPercentByYear',
  'nowhere.at[0].all',
);
const places = fc.nat({ max: 3 });

const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: termMove((term, text) => ({ ...term, type: 'type', text })) },
  { weight: 4, arbitrary: termMove((term) => ({ ...term, type: 'leave' })) },
  termMove((term) => ({ ...term, type: 'pause' })),
  termMove((term, typed) => ({ ...term, type: 'set', to: { typed } })),
  termMove((term) => ({ ...term, type: 'set', to: 'notStated' })),
  termMove((term) => ({ ...term, type: 'set', to: 'none' })),
  termMove((term) => ({ ...term, type: 'set', to: 'stated' })),
  termMove((term) => ({ ...term, type: 'remove' })),
  listMove((term, after) => ({ ...term, type: 'add', after, entry: entryOf(term.path) })),
  listMove((term, to) => ({ ...term, path: `${term.path}[0]`, type: 'move', to })),
  listMove((term, at) => ({ ...term, path: `${term.path}[${at}]`, type: 'remove' })),
  listMove((term) => ({ ...term, type: 'sort' })),
  termMove((term) => ({ ...term, type: 'beginDrag' })),
  termMove((term, text) => ({ ...term, type: 'drag', value: text.length * 100 })),
  termMove((term) => ({ ...term, type: 'endDrag' })),
  termMove((term, text) => ({ ...term, type: 'try', text })),
  termMove((term) => ({ ...term, type: 'putBack' })),
  offerMove((offer) => ({ type: 'discardTries', offer })),
  offerMove((offer) => ({ type: 'adoptTries', offer })),
  offerMove((offer) => ({ type: 'answerRamp', offer, answer: 'newPractice' })),
  offerMove((offer) => ({ type: 'answerRamp', offer, answer: 'takingOver' })),
  offerMove((offer) => ({ type: 'takeVolume', offer, from: 'clinic', wrvus: 441_605 })),
  offerMove((offer) => ({ type: 'takeVolume', offer, from: 'pace', wrvus: 320_000 })),
  offerMove((offer) => ({
    type: 'takeMonths',
    offer,
    report: { months: [{ month: '2027-07', wrvus: '412.5' }], total: null },
  })),
  offerMove((offer) => ({
    type: 'takeMonths',
    offer,
    report: { months: [], total: '1,600' },
  })),
  offerMove((offer) => ({ type: 'keepFourFields', offer, name: 'My contract' })),
  offerMove((offer) => ({ type: 'link', offer, phase: 0 })),
  offerMove((offer) => ({ type: 'unlink', offer, phase: 0 })),
  offerMove((offer) => ({ type: 'duplicateOffer', offer })),
  offerMove((offer) => ({ type: 'removeOffer', offer })),
  offerMove((offer) => ({ type: 'moveOffer', offer, to: 'earlier' })),
  offerMove((offer) => ({ type: 'moveOffer', offer, to: 'later' })),
  offerMove((offer) => ({ type: 'chooseOffer', offer })),
  workspaces().map((workspace): Move => () => ({ type: 'openTemplate', workspace })),
  workspaces().map((workspace): Move => () => ({ type: 'openFile', workspace })),
  workspaces().map(({ offers }): Move => () => ({ type: 'addOffers', from: offers })),
  fc.constantFrom<Move>(
    () => ({ type: 'showTries', areShown: true }),
    () => ({ type: 'showTries', areShown: false }),
    () => ({ type: 'chooseYear', year: 3 }),
    () => ({ type: 'undo' }),
    () => ({ type: 'redo' }),
  ),
);

const sessions = fc.record({
  start: workspaces().map((workspace) => startState(workspace)),
  moves: fc.array(moves, { maxLength: 12 }),
});

describe('undo and redo', () => {
  test('undoing every step gives the beginning to the byte, and redoing them the end', () => {
    holds(sessions, ({ start, moves: made }) => {
      const end = act(made.reduce(after, start), { type: 'undo' });
      const last = act(end, { type: 'redo' });
      expect(bytes(toTheEnd(last, 'undo'))).toBe(bytes(start));
      expect(bytes(toTheEnd(toTheEnd(last, 'undo'), 'redo'))).toBe(bytes(toTheEnd(last, 'redo')));
    });
  });

  test('each undo gives a state that was there', () => {
    holds(sessions, ({ start, moves: made }) => {
      const seen = new Set([bytes(start)]);
      let state = start;
      for (const move of made) {
        state = after(state, move);
        seen.add(bytes(state)).add(bytes(act(act(state, { type: 'undo' }), { type: 'redo' })));
      }
      while (state.history.past.length > 0) {
        state = act(state, { type: 'undo' });
        expect(seen.has(bytes(state))).toBe(true);
      }
    });
  });
});

describe('what is typed', () => {
  test('stands in its field as it was typed, whatever it is', () => {
    const fields = fc.constantFrom('name', 'rebase.firstMonth', 'volume.annualWrvus');
    holds(fc.tuple(sessions, fields, fc.string()), ([{ start, moves: made }, path, text]) => {
      const state = made.reduce(after, start);
      const term = { offer: offerAt(state, 0), path };
      const typed = act(act(state, { type: 'type', ...term, text: 'x' }), {
        type: 'type',
        ...term,
        text,
      });
      expect(entryAt(shownDraft(typed), term)).toEqual({ kind: 'typed', text });
    });
  });

  test('key by key ends in the same draft as pasting it, and no other term is touched on the way', () => {
    const fields = fc.constantFrom(
      { path: 'phases[0].base.annualDollars', unit: 'dollars' as const },
      { path: 'clinicalFte', unit: 'fte' as const },
      { path: 'phases[0].target.annualWrvus', unit: 'wrvus' as const },
      { path: 'volume.annualWrvus', unit: 'wrvus' as const },
    );
    const renderings = fc.tuple(
      fc.integer({ min: 0, max: 20_000 }),
      fc.constantFrom<(text: string) => string>(
        (text) => text,
        (text) => text.replaceAll(',', ''),
        (text) => text.replaceAll(',', ' '),
        (text) => ` ${text} `,
        (text) => `${text}.0`.replace(/(\..*)\.0$/, '$1'),
      ),
    );
    holds(
      fc.tuple(workspaces(), fields, renderings),
      ([workspace, { path, unit }, [number, render]]) => {
        const start = startState(workspace);
        const term = { offer: start.draft.offers[0]?.id ?? '', path };
        const text = render(formatEntry(number / 100, unit));
        const keys = Array.from(text).map((_, end) => text.slice(0, end + 1));
        const typedStates = keys.reduce<State[]>(
          (states, part) => [
            ...states,
            act(states.at(-1) ?? start, { type: 'type', ...term, text: part }),
          ],
          [],
        );
        const tied =
          typedStates.find(({ history }) => history.visit !== null)?.history.visit?.tied ?? [];
        const touched = typedStates.filter((state) => others(state, tied) !== others(start, tied));
        expect(touched).toEqual([]);
        const typed = act(typedStates.at(-1) ?? start, { type: 'leave', ...term });
        const pasted = act(act(start, { type: 'type', ...term, text }), { type: 'leave', ...term });
        expect(bytes(typed)).toBe(bytes(pasted));
        expect(typed.history.past.length).toBe(pasted.history.past.length);
      },
    );
  });

  test('takes no other offer down', () => {
    holds(fc.tuple(workspaces(), paths, texts), ([workspace, path, text]) => {
      const start = startState(workspace);
      const offer = start.draft.offers[0]?.id ?? '';
      const { draft, tries } = act(start, { type: 'type', offer, path, text });
      expect(readDraft(draft, tries).offers.slice(1)).toEqual(
        readDraft(start.draft, start.tries).offers.slice(1),
      );
    });
  });
});

function entryOf(path: string): NewEntry {
  if (/Percent/.test(path)) return { typed: '50' };
  return path === 'items' ? { kind: { typed: 'quality' } } : {};
}

function termMove(
  action: (term: TermRef & { readonly offer: string }, text: string) => Action,
): fc.Arbitrary<Move> {
  return fc.tuple(places, paths, texts).map(
    ([place, path, text]) =>
      (state) =>
        action({ offer: offerAt(state, place), path }, text),
  );
}

function listMove(
  action: (list: TermRef & { readonly offer: string }, place: number) => Action,
): fc.Arbitrary<Move> {
  return fc.tuple(places, listPaths, places).map(
    ([place, path, at]) =>
      (state) =>
        action({ offer: offerAt(state, place), path }, at),
  );
}

function offerMove(action: (offer: string) => Action): fc.Arbitrary<Move> {
  return places.map((place) => (state) => action(offerAt(state, place)));
}

function offerAt({ draft }: State, place: number): string {
  return draft.offers[place % draft.offers.length]?.id ?? '';
}

function after(state: State, move: Move): State {
  return act(state, move(state));
}

function bytes({ draft, tries }: State): string {
  return JSON.stringify([draft, tries]);
}

function toTheEnd(state: State, type: 'undo' | 'redo'): State {
  let here = state;
  for (let steps = 0; steps < 100; steps += 1) here = act(here, { type });
  return here;
}

/** What is typed everywhere but at some terms. */
function others({ draft }: State, terms: readonly TermRef[]): string {
  const without = terms.reduce<Node>((node, term) => {
    const keys = termKeys(draft, term);
    return keys === null ? node : withoutNode(node, keys);
  }, draft);
  return textsOf(without, '').toSorted().join('\n');
}

function textsOf(node: Node | undefined, path: string): readonly string[] {
  if (isTyped(node)) return [`${path}: ${node.typed}`];
  if (typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}
