import { describe, expect, test } from 'vitest';
import { example, template } from '../../tests/builders/session.ts';
import { templates } from '../contract-file/index.ts';
import { act } from './act.ts';
import type { Action } from './action.ts';
import { isLeaf, isList, isPart, type Node } from './draftTree.ts';
import { pathText } from './path.ts';
import type { State } from './state.ts';

const start = example();
const openings = templates.map(({ id }) => {
  const opened = act(start, { type: 'openTemplate', workspace: template(id) });
  return { id, opened, terms: leavesOf(idOf(opened), opened.draft.offers[0], []) };
});

/** What is done to each term of a template: typed over, left empty, refused, said not to be stated. */
const changes: readonly (readonly [what: string, acts: (term: Term) => readonly Action[]])[] = [
  ['typed over', (term) => [typed(term, '7'), typed(term, '75'), left(term)]],
  ['emptied', (term) => [typed(term, ''), left(term)]],
  ['typed wrong', (term) => [typed(term, '5.000,0x'), left(term)]],
  ['not stated', (term) => [{ ...term, type: 'set', to: 'notStated' }]],
  ['tried', (term) => [{ ...term, type: 'try', text: '7' }]],
];

describe.each(openings)('the template $id', ({ opened, terms }) => {
  test('is taken back to the byte, and given again', () => {
    const undone = act(opened, { type: 'undo' });
    expect(bytes(undone)).toBe(bytes(start));
    expect(bytes(act(undone, { type: 'redo' }))).toBe(bytes(opened));
  });

  test.each(changes)('each of its terms %s is undone to the byte, one by one', (_, acts) => {
    const lost = terms.filter((term) => {
      const changed = acts(term).reduce(act, opened);
      return bytes(undoneTo(changed, opened)) !== bytes(opened);
    });
    expect(lost).toEqual([]);
  });

  test.each(changes)('all of its terms %s are undone to the byte, and then itself', (_, acts) => {
    const changed = terms.flatMap(acts).reduce(act, opened);
    expect(bytes(undoneTo(changed, opened))).toBe(bytes(opened));
    expect(bytes(undoneTo(changed, start))).toBe(bytes(start));
    expect(bytes(redoneToTheEnd(undoneTo(changed, start)))).toBe(bytes(changed));
  });

  test('its entries taken out, added and moved are put back to the byte', () => {
    const lists = ['phases', 'items', 'phases[0].productivity.tiers', 'volume.rampPercent'];
    const acts = lists.flatMap((path): readonly Action[] => [
      { type: 'add', offer: idOf(opened), path, after: null, entry: {} },
      { type: 'move', offer: idOf(opened), path: `${path}[0]`, to: 1 },
      { type: 'remove', offer: idOf(opened), path: `${path}[1]` },
    ]);
    const changed = acts.reduce(act, opened);
    expect(bytes(changed)).not.toBe(bytes(opened));
    expect(bytes(undoneTo(changed, opened))).toBe(bytes(opened));
  });

  test('duplicated, removed and opened over is put back to the byte', () => {
    const offer = idOf(opened);
    const acts: readonly Action[] = [
      { type: 'duplicateOffer', offer },
      { type: 'keepFourFields', offer, name: 'My contract' },
      { type: 'removeOffer', offer },
      { type: 'openFile', workspace: template('draw-with-true-up') },
    ];
    const changed = acts.reduce(act, opened);
    expect(bytes(undoneTo(changed, opened))).toBe(bytes(opened));
  });
});

test('no template is without a term but the empty one', () => {
  const counts = openings.map(({ id, terms }) => [id, terms.length > 12] as const);
  expect(counts.filter(([, isFull]) => !isFull).map(([id]) => id)).toEqual(['empty']);
});

type Keys = readonly (string | number)[];

interface Term {
  readonly offer: string;
  readonly path: string;
}

function typed(term: Term, text: string): Action {
  return { ...term, type: 'type', text };
}

function left(term: Term): Action {
  return { ...term, type: 'leave' };
}

function idOf(state: State): string {
  return state.draft.offers[0]?.id ?? '';
}

/** Every term that an offer of the draft states. */
function leavesOf(offer: string, node: Node | undefined, keys: Keys): readonly Term[] {
  if (isLeaf(node)) return [{ offer, path: pathText(keys) }];
  if (isList(node)) return node.flatMap((entry, at) => leavesOf(offer, entry, [...keys, at]));
  if (!isPart(node)) return [];
  return Object.entries(node).flatMap(([key, term]) =>
    key === 'id' ? [] : leavesOf(offer, term, [...keys, key]),
  );
}

/** The state undone until it holds as few steps as another. */
function undoneTo(state: State, before: State): State {
  let here = state;
  while (here.history.past.length > before.history.past.length) here = act(here, { type: 'undo' });
  return here;
}

function redoneToTheEnd(state: State): State {
  let here = state;
  while (here.history.future.length > 0) here = act(here, { type: 'redo' });
  return here;
}

/** What undo gives back: all that is typed and tried. */
function bytes({ draft, tries }: State): string {
  return JSON.stringify([draft, tries]);
}
