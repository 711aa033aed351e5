import { describe, expect, test } from 'vitest';
import {
  after,
  base,
  example,
  rate,
  template,
  textAt,
  visited,
  term,
} from '../../tests/builders/session.ts';
import type { Action } from './action.ts';
import { fileOf } from './fileOf.ts';
import { readDraft } from './readDraft.ts';
import { startState } from './state.ts';

describe('offers', () => {
  test('a copy has ids and a name of its own, and the same terms', () => {
    const state = after(example(), { type: 'duplicateOffer', offer: 'e1' });
    expect(state.draft.offers.map(({ id, name }) => [id, name])).toEqual([
      ['e1', { typed: 'Worked example' }],
      ['e5', { typed: 'Worked example 2' }],
    ]);
    expect(state.view.offer).toBe('e5');
    expect(fileOf(state.draft).file).toMatchObject({
      offers: [{ volume: { annualWrvus: 4200 } }, { volume: { annualWrvus: 4200 } }],
    });
  });

  test('a copy takes the name that it is given, once', () => {
    const copy: Action = { type: 'duplicateOffer', offer: 'e1', name: 'Counter-offer' };
    const state = after(after(example(), copy), copy);
    expect(state.draft.offers.map(({ name }) => name)).toEqual([
      { typed: 'Worked example' },
      { typed: 'Counter-offer 2' },
      { typed: 'Counter-offer' },
    ]);
  });

  test('there are at most six, and at least one', () => {
    const [from] = template('empty').offers;
    const add: Action[] =
      from === undefined ? [] : Array.from({ length: 8 }, () => ({ type: 'addOffer', from }));
    expect(add.reduce(after, example()).draft.offers).toHaveLength(6);
    expect(after(example(), { type: 'removeOffer', offer: 'e1' }).draft.offers).toHaveLength(1);
  });

  test('a move changes two places, keeps the ids and what is tried, and is undone in one step', () => {
    const three = ['pure-productivity', 'empty'].reduce((state, id) => {
      const [from] = template(id).offers;
      return from === undefined ? state : after(state, { type: 'addOffer', from });
    }, example());
    const tried = after(three, { ...term(rate), type: 'try', text: '55' });
    const ids = (state: typeof tried) => state.draft.offers.map(({ id }) => id);
    const [first = '', second = '', third = ''] = ids(tried);
    const moved = after(tried, { type: 'moveOffer', offer: third, to: 'earlier' });
    expect(ids(moved)).toEqual([first, third, second]);
    expect(moved.tries).toBe(tried.tries);
    expect(ids(after(moved, { type: 'undo' }))).toEqual([first, second, third]);
    expect(moved.view.offer).toBe(third);
    expect(after(tried, { type: 'moveOffer', offer: third, to: 'later' })).toBe(tried);
    expect(after(tried, { type: 'moveOffer', offer: first, to: 'earlier' })).toBe(tried);
    expect(after(tried, { type: 'moveOffer', offer: 'gone', to: 'later' })).toBe(tried);
  });

  test('several are added in one step, as many as there is room for', () => {
    const from = ['pure-productivity', 'empty'].flatMap((id) => template(id).offers);
    const added = after(example(), { type: 'addOffers', from });
    expect(added.draft.offers).toHaveLength(3);
    expect(added.view.offer).toBe(added.draft.offers[1]?.id);
    expect(after(added, { type: 'undo' }).draft).toEqual(example().draft);
    const full = after(after(added, { type: 'addOffers', from }), { type: 'addOffers', from });
    expect(full.draft.offers).toHaveLength(6);
  });

  test('where the one that is looked at is removed, the one that takes its place is looked at', () => {
    const [from] = template('empty').offers;
    const two = from === undefined ? example() : after(example(), { type: 'addOffer', from });
    const [first = '', second = ''] = two.draft.offers.map(({ id }) => id);
    expect(after(two, { type: 'removeOffer', offer: second }).view.offer).toBe(first);
    const atFirst = after(two, { type: 'chooseOffer', offer: first });
    expect(after(atFirst, { type: 'removeOffer', offer: first }).view.offer).toBe(second);
    expect(after(atFirst, { type: 'removeOffer', offer: second }).view.offer).toBe(first);
  });

  test('hidden amounts are no step, and in no file', () => {
    const hidden = after(example(), { type: 'hideAmounts', areHidden: true });
    expect(hidden.view.hidesAmounts).toBe(true);
    expect(hidden.history.past).toEqual([]);
    expect(hidden.draft).toEqual(example().draft);
    expect(after(hidden, { type: 'hideAmounts', areHidden: false })).toEqual(example());
  });

  test('a name that no longer reads does not stop a file of the others', () => {
    const two = after(example(), { type: 'duplicateOffer', offer: 'e1' });
    const broken = visited(two, base, 'x');
    expect(fileOf(broken.draft)).toMatchObject({
      file: { offers: [{ name: 'Worked example 2' }] },
      leftOut: [{ id: 'e1', name: 'Worked example' }],
    });
  });
});

describe('an entry taken out of a list', () => {
  test('takes its note along, and the notes of the others stay theirs', () => {
    const workspace = template('lower-base-high-upside');
    const noted = {
      ...workspace,
      offers: workspace.offers.map((one) => ({
        ...one,
        sources: {
          'phases[0].productivity.tiers[1].dollarsPerWrvu': {
            ref: '5.2',
            quote: null,
            status: null,
          },
          'phases[0].productivity.tiers[2].dollarsPerWrvu': {
            ref: '5.3',
            quote: null,
            status: null,
          },
        },
      })),
    };
    const start = startState(noted);
    const tried = after(start, {
      ...term('phases[0].productivity.tiers[2].dollarsPerWrvu'),
      type: 'try',
      text: '70',
    });
    const written = after(tried, { type: 'showTries', areShown: false });
    const state = after(written, { ...term('phases[0].productivity.tiers[1]'), type: 'remove' });
    expect(fileOf(state.draft).file).toMatchObject({
      offers: [{ sources: { 'phases[0].productivity.tiers[1].dollarsPerWrvu': { ref: '5.3' } } }],
    });
    expect(state.tries).toEqual({
      e1: { 'phases[0].productivity.tiers[1].dollarsPerWrvu': '70.00' },
    });
  });
});

describe('a tried value', () => {
  test('is laid over the draft, which stays, and goes in one step', () => {
    const tried = after(example(), { ...term(rate), type: 'try', text: '55' });
    expect(readDraft(tried.draft, tried.tries).offers[0]).toMatchObject({
      offer: { phases: [{ productivity: { tiers: [{ dollarsPerWrvu: 550000 }] } }] },
    });
    expect(textAt(tried, rate)).toBe('50.00');
    expect(after(tried, { type: 'discardTries', offer: 'e1' }).tries).toEqual({});
    expect(after(tried, { type: 'undo' }).tries).toEqual({});
  });
});

test('keeping the four fields leaves phases and volume, and is undone in one step', () => {
  const typed = visited(example(), 'phases[0].base.annualDollars', '275,000');
  const kept = after(typed, { type: 'keepFourFields', offer: 'e1', name: null });
  expect(kept.draft.offers.map((offer) => Object.keys(offer).toSorted())).toEqual([
    ['id', 'name', 'phases', 'volume'],
  ]);
  expect(kept.draft.offers[0]?.phases).toEqual(typed.draft.offers[0]?.phases);
  expect(fileOf(kept.draft).file).toMatchObject({
    offers: [
      {
        phases: [{ base: { annualDollars: 275_000 }, target: { annualWrvus: 5000 } }],
        volume: { annualWrvus: 4200 },
      },
    ],
  });
  expect(after(kept, { type: 'undo' }).draft).toEqual(typed.draft);
});
