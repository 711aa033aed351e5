import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { workspaces } from '../../tests/arbitraries/offers.ts';
import { act } from './act.ts';
import type { Action } from './action.ts';
import { isList, isPart, type Node } from './draftTree.ts';
import { withOfferAdded } from './kept/everySnapshot.ts';
import { keptOfferOf, textOfKept } from './kept/keptOffer.ts';
import { isKeptOffer } from './kept/readRecord.ts';
import { fileOf } from './fileOf.ts';
import { shownDraft } from './shownDraft.ts';
import { startState, type State } from './state.ts';
import { triedTerms } from './triedTerms.ts';

type Bare<Act> = Act extends { readonly offer: unknown } ? Omit<Act, 'offer'> : never;
type Edit = Bare<Action>;

const fields = fc.constantFrom(
  'phases[0].base.annualDollars',
  'phases[0].target.annualWrvus',
  'phases[0].productivity.tiers[0].fromWrvus',
  'phases[0].productivity.tiers[0].dollarsPerWrvu',
  'phases[1].base.annualDollars',
  'volume.annualWrvus',
  'volume.rampPercent[0]',
  'rebase.firstMonth',
  'items[0].dollars',
  'exit.tail.priceDollars',
);
const choices = fc.constantFrom(
  'rebase',
  'exit.tail',
  'totalCashCapDollars',
  'phases[0].productivity.model',
  'exit.withoutCause',
);
const lists = fc.constantFrom(
  'phases',
  'phases[0].productivity.tiers',
  'items',
  'volume.rampPercent',
  'volume.leave',
);
const texts = fc.constantFrom('', '5', '5,000', '$260k', '0.', 'x', 'bonus', 'salary', '60.00');

const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fields, texts).map(([path, text]): Edit => ({ type: 'type', path, text })),
  },
  { weight: 2, arbitrary: fields.map((path): Edit => ({ type: 'leave', path })) },
  fc
    .tuple(choices, fc.constantFrom('none', 'notStated', 'stated'))
    .map(([path, to]): Edit => ({ type: 'set', path, to })),
  fc.tuple(choices, texts).map(([path, typed]): Edit => ({ type: 'set', path, to: { typed } })),
  lists.map((path): Edit => ({
    type: 'add',
    path,
    after: null,
    entry: path === 'volume.rampPercent' ? { typed: '50' } : {},
  })),
  lists.map((path): Edit => ({ type: 'remove', path: `${path}[0]` })),
  lists.map((path): Edit => ({ type: 'move', path: `${path}[0]`, to: 1 })),
  fc
    .constantFrom('newPractice' as const, 'takingOver' as const)
    .map((answer): Edit => ({ type: 'answerRamp', answer })),
  fc.constantFrom<Edit>({ type: 'unlink', phase: 0 }, { type: 'link', phase: 0 }),
);

const cases = fc.record({
  start: workspaces().map((workspace) => startState(workspace)),
  edits: fc.array(edits, { minLength: 1, maxLength: 6 }),
});

describe('values that are tried', () => {
  test('show what typing them shows, and the contract says what it said', () => {
    holds(cases, ({ start, edits: made }) => {
      const [tried, typed] = both(start, made);
      expect(plain(shownDraft(tried))).toEqual(plain(typed.draft));
      expect(plain(tried.draft)).toEqual(plain(start.draft));
    });
  });

  test('and discarded leave what was there', () => {
    holds(cases, ({ start, edits: made }) => {
      const [tried] = both(start, made);
      const after = act(tried, { type: 'discardTries', offer: first(tried) });
      expect([after.tries, after.view.isTrying]).toEqual([{}, false]);
      expect({ ...after.draft, nextId: 0 }).toEqual({ ...start.draft, nextId: 0 });
    });
  });

  test('and adopted are what typing them makes of the contract', () => {
    holds(cases, ({ start, edits: made }) => {
      const [tried, typed] = both(start, made);
      const after = act(tried, { type: 'adoptTries', offer: first(tried) });
      expect(after.tries).toEqual({});
      expect(plain(after.draft)).toEqual(plain(typed.draft));
      expect(fileOf(after.draft)).toEqual(fileOf(typed.draft));
    });
  });

  test('and put back one after the other leave nothing tried', () => {
    holds(cases, ({ start, edits: made }) => {
      let [state] = both(start, made);
      for (const path of triedTerms(state, first(state)))
        state = act(state, { type: 'putBack', offer: first(state), path });
      expect(triedTerms(state, first(state))).toEqual([]);
      expect(plain(shownDraft(state)).offers).toEqual(plain(start.draft).offers);
    });
  });

  test('are kept and opened as they are, whatever ids they get', () => {
    holds(cases, ({ start, edits: made }) => {
      const [tried] = both(start, made);
      const [offer = never()] = tried.draft.offers;
      const kept = keptOfferOf(tried, offer);
      expect(isKeptOffer(JSON.parse(textOfKept(kept)))).toBe(true);
      const opened = withOfferAdded(
        startState({ horizonYears: null, ladder: null, offers: [] }),
        kept,
      );
      const [again = never()] = opened.state.draft.offers;
      expect(textOfKept(keptOfferOf(opened.state, again))).toBe(textOfKept(kept));
      const shown = shownDraft({ ...opened.state, view: { ...start.view, isTrying: true } });
      expect(withoutIds(plain(shown).offers[0] ?? '')).toEqual(
        withoutIds(plain(shownDraft(tried)).offers[0] ?? ''),
      );
    });
  });
});

/** The same edits tried, and typed into the contract; each field is left at the end. */
function both(start: State, made: readonly Edit[]): readonly [State, State] {
  const trying = act(start, { type: 'showTries', areShown: true });
  const all: readonly Edit[] = [...made, { type: 'leave', path: 'nowhere' }];
  const [tried, typed] = [trying, start].map((from) => all.reduce(done, from));
  const rest = { type: 'showTries', areShown: true } as const;
  // Ends a visit that is still under way, on both sides.
  return [act(tried ?? trying, { ...rest }), act(typed ?? start, { ...rest, areShown: false })];
}

function done(state: State, edit: Edit): State {
  return act(state, { ...edit, offer: first(state) });
}

function first({ draft }: State): string {
  return draft.offers[0]?.id ?? '';
}

/** Without what is no term: numbers of ids, what was set aside, parts that say nothing by being there. */
function plain({ nextId: _nextId, unlinked, offers, ...own }: State['draft']) {
  return {
    ...own,
    unlinked: [...unlinked].toSorted(),
    offers: offers.map(({ aside: _aside, ...offer }) => withoutEmpty(offer) as typeof offer), // the same offer
  };
}

function withoutEmpty(node: Node): Node {
  if (isList(node)) return node.map(withoutEmpty);
  if (!isPart(node)) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, inner]) => {
      const left = inner === undefined ? undefined : withoutEmpty(inner);
      const isEmpty = isPart(left) && Object.keys(left).length === 0;
      const canBeEmpty = key === 'rebase' || key === 'tail';
      return left === undefined || (isEmpty && !canBeEmpty) ? [] : [[key, left]];
    }),
  );
}

function withoutIds(node: Node): Node {
  if (isList(node)) return node.map(withoutIds);
  if (!isPart(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => [key, inner === undefined ? inner : withoutIds(inner)]),
  );
}

function never(): never {
  throw new RangeError('there is an offer');
}
