import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { workspaces } from '../../tests/arbitraries/offers.ts';
import { act } from './act.ts';
import type { ListAct, NewEntry } from './editList.ts';
import { isList, isPart, isTyped, type Node } from './draftTree.ts';
import { nodeAtTerm } from './entryAt.ts';
import type { Draft } from './draft.ts';
import { startState, type State } from './state.ts';
import { triesOf } from './triesOf.ts';

const partLists = [
  'phases',
  'phases[0].productivity.tiers',
  'phases[1].productivity.tiers',
  'items',
  'volume.leave',
];
const leafLists = [
  'phases[0].target.rampPercent',
  'volume.rampPercent',
  'exit.tail.physicianPercentByYear',
];

/** A state whose terms are each noted, tried and judged under their own text, and an entry's place. */
const cases = fc
  .record({
    workspace: workspaces(),
    list: fc.constantFrom(...partLists, ...leafLists),
    place: fc.nat({ max: 12 }),
    to: fc.nat({ max: 12 }),
  })
  .map(({ workspace, list, place, to }) => {
    const state = marked(withTail(startState(workspace)));
    const count = entriesOf(state, list).length;
    const isThere = list.startsWith('phases[1]') ? entriesOf(state, 'phases').length > 1 : true;
    return {
      state,
      list,
      count,
      isThere,
      place: place % Math.max(count, 1),
      to: to % Math.max(count, 1),
    };
  });

describe('an entry added to a list', () => {
  test('and taken out again gives the same draft, notes and tried values to the byte', () => {
    holds(
      cases.filter(({ isThere }) => isThere),
      ({ state, list, count, place }) => {
        const after = count === 0 ? null : place;
        const at = after === null ? 0 : after + 1;
        const added = done(state, { type: 'add', path: list, after, entry: entryOf(list) });
        expect(entriesOf(added, list)).toHaveLength(count + 1);
        expect(bytes(done(added, { type: 'remove', path: `${list}[${at}]` }))).toBe(bytes(state));
      },
    );
  });

  test('says nothing that it was not given, and changes nothing else', () => {
    holds(
      cases.filter(({ isThere }) => isThere),
      ({ state, list, count, place }) => {
        const after = count === 0 ? null : place;
        const at = after === null ? 0 : after + 1;
        const entry = entryOf(list);
        const added = done(state, { type: 'add', path: list, after, entry });
        const made = entriesOf(added, list)[at];
        expect(withoutId(made)).toEqual(entry);
        expect(entriesOf(added, list).toSpliced(at, 1)).toEqual(entriesOf(state, list));
        expect(textsOf(added).toSorted()).toEqual(
          [...textsOf(state), ...Object.values(entry).flatMap(typedIn)].toSorted(),
        );
        expect(idsOf(state)).not.toContain(idOfEntry(made));
        expect(textsByMark(added)).toEqual(textsByMark(state));
      },
    );
  });

  test('is undone and redone to the byte, as one step', () => {
    holds(
      cases.filter(({ isThere }) => isThere),
      ({ state, list }) => {
        const added = done(state, { type: 'add', path: list, after: null, entry: entryOf(list) });
        const undone = act(added, { type: 'undo' });
        expect(bytes(undone)).toBe(bytes(state));
        expect(JSON.stringify(act(undone, { type: 'redo' }).draft)).toBe(
          JSON.stringify(added.draft),
        );
      },
    );
  });
});

describe('an entry moved', () => {
  test('keeps its id, its texts, its notes and tried values, and so does every other', () => {
    holds(
      cases.filter(({ count }) => count > 0),
      ({ state, list, place, to }) => {
        const moved = done(state, { type: 'move', path: `${list}[${place}]`, to });
        expect(entriesOf(moved, list)[to]).toEqual(entriesOf(state, list)[place]);
        expect(entriesOf(moved, list).toSpliced(to, 1)).toEqual(
          entriesOf(state, list).toSpliced(place, 1),
        );
        expect(textsByMark(moved)).toEqual(textsByMark(state));
        expect(bytes(done(moved, { type: 'move', path: `${list}[${to}]`, to: place }))).toBe(
          bytes(state),
        );
      },
    );
  });
});

describe('a list put in order', () => {
  test('starts ever later, loses nothing, and stays as it is when it is put in order again', () => {
    holds(
      cases.filter(({ list, count }) => /tiers|phases$/.test(list) && count > 0),
      ({ state, list, place, to }) => {
        const moved = done(state, { type: 'move', path: `${list}[${place}]`, to });
        const sorted = done(moved, { type: 'sort', path: list });
        expect(textsByMark(sorted)).toEqual(textsByMark(state));
        expect(startsOf(sorted, list)).toEqual(startsOf(state, list).toSorted((a, b) => a - b));
        expect(done(sorted, { type: 'sort', path: list })).toBe(sorted);
      },
    );
  });
});

type Bare = ListAct extends infer Some
  ? Some extends ListAct
    ? Omit<Some, 'offer'>
    : never
  : never;

function done(state: State, action: Bare): State {
  return act(state, { ...action, offer: state.draft.offers[0]?.id ?? '' });
}

function entryOf(list: string): NewEntry {
  if (leafLists.includes(list)) return { typed: '50' };
  return list === 'items' ? { kind: { typed: 'quality' } } : {};
}

function entriesOf(state: State, list: string): readonly Node[] {
  const node = nodeAtTerm(state.draft, { offer: state.draft.offers[0]?.id ?? '', path: list });
  return isList(node) ? node : [];
}

/** A list is added to where its part is stated, as on the page. */
function withTail(state: State): State {
  const { draft } = act(state, {
    type: 'set',
    offer: state.draft.offers[0]?.id ?? '',
    path: 'exit.tail',
    to: 'stated',
  });
  return { ...state, draft };
}

/** Each leaf of the first offer noted, tried and judged, under its own text. */
function marked(state: State): State {
  const [offer] = state.draft.offers;
  const marks = leavesOf(offer, '').map(([path, text]) => [path, text] as const);
  const sources = Object.fromEntries(
    marks.map(([path, text]) => [path, { quote: { typed: text } }]),
  );
  const id = offer?.id ?? '';
  return {
    ...state,
    draft: {
      ...state.draft,
      offers: state.draft.offers.map((one) => (one.id === id ? { ...one, sources } : one)),
    },
    tries: { [id]: triesOf(state.draft, starred(state.draft) as Draft, id) },
    view: { ...state.view, judged: marks.map(([path]) => ({ offer: id, path })) },
  };
}

/** A draft in which each text has a star after it: other texts at the same terms. */
function starred(node: Node): Node {
  if (isTyped(node)) return { typed: `${node.typed}*` };
  if (isList(node)) return node.map(starred);
  if (!isPart(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, inner]) => [key, inner === undefined ? inner : starred(inner)]),
  );
}

/** What is noted, tried and judged, each with the text of the term at its path: the same whatever its place. */
function textsByMark(state: State): readonly string[] {
  const [offer] = state.draft.offers;
  const at = (path: string) => {
    const node = nodeAtTerm(state.draft, { offer: offer?.id ?? '', path });
    return isTyped(node) ? node.typed : null;
  };
  const noted = Object.entries(offer?.sources ?? {}).map(([path, source]) => [
    at(path),
    isTyped(source?.quote) ? source.quote.typed : null,
  ]);
  const tried = Object.entries(state.tries[offer?.id ?? ''] ?? {}).map(([path, text]) => [
    at(path),
    text,
  ]);
  const judged = state.view.judged.map(({ path }) => [at(path)]);
  return [...noted, ...tried, ...judged].map((mark) => JSON.stringify(mark)).toSorted();
}

function startsOf(state: State, list: string): readonly number[] {
  const key = list === 'phases' ? 'fromMonth' : 'fromWrvus';
  return entriesOf(state, list).flatMap((entry) => {
    const leaf = isPart(entry) ? entry[key] : undefined;
    return isTyped(leaf) ? [Number(leaf.typed.replaceAll(',', ''))] : [];
  });
}

function leavesOf(node: Node | undefined, path: string): readonly (readonly [string, string])[] {
  if (isTyped(node)) return [[path, node.typed]];
  if (isList(node)) return node.flatMap((entry, index) => leavesOf(entry, `${path}[${index}]`));
  if (!isPart(node)) return [];
  return Object.entries(node).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

function textsOf(state: State): readonly string[] {
  return state.draft.offers.flatMap((offer) => leavesOf(offer, '').map(([, text]) => text));
}

function typedIn(leaf: unknown): readonly string[] {
  if (typeof leaf === 'string') return [leaf];
  return isTyped(leaf as Node) ? [(leaf as { typed: string }).typed] : []; // an entry is made of nodes
}

function idsOf(state: State): readonly string[] {
  return [...JSON.stringify(state.draft.offers).matchAll(/"id":"(e\d+)"/g)].map(
    ([, id]) => id ?? '',
  );
}

function idOfEntry(entry: Node | undefined): string {
  return isPart(entry) && typeof entry['id'] === 'string' ? entry['id'] : 'none';
}

function withoutId(entry: Node | undefined): unknown {
  if (!isPart(entry)) return entry;
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'id'));
}

/** Ids that were given and taken back make no difference. */
function bytes({ draft: { nextId: _nextId, ...draft }, tries, view }: State): string {
  return JSON.stringify([draft, tries, view.judged]);
}
