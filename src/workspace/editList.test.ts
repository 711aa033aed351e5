import { describe, expect, test } from 'vitest';
import {
  after,
  example,
  opened,
  rate,
  term,
  textAt,
  threshold,
  visited,
} from '../../tests/builders/session.ts';
import { entryAt } from './entryAt.ts';
import { fileOf } from './fileOf.ts';

const tiers = 'phases[0].productivity.tiers';
const add = { ...term(tiers), type: 'add', entry: {} } as const;

describe('a tier', () => {
  test('added after the first leaves the first as it is, and starts as not stated', () => {
    const state = after(example(), { ...add, after: 0 });
    expect([textAt(state, threshold), textAt(state, rate)]).toEqual(['5,000', '50.00']);
    for (const name of ['fromWrvus', 'dollarsPerWrvu'])
      expect(entryAt(state.draft, term(`${tiers}[1].${name}`))).toEqual({ kind: 'notStated' });
  });

  test('typed in is in the file with its own bounds only', () => {
    const from = visited(
      after(example(), { ...add, after: null }),
      `${tiers}[1].fromWrvus`,
      '6000',
    );
    const state = visited(from, `${tiers}[1].dollarsPerWrvu`, '$55');
    expect(fileOf(state.draft).file).toMatchObject({
      offers: [
        {
          phases: [
            {
              productivity: {
                tiers: [
                  { fromWrvus: 5000, dollarsPerWrvu: 50 },
                  { fromWrvus: 6000, dollarsPerWrvu: 55 },
                ],
              },
            },
          ],
        },
      ],
    });
  });

  test('out of order is put in order with its rate, and an unstated one stays where it is', () => {
    const start = visited(
      after(opened('lower-base-high-upside'), { ...add, after: 0 }),
      `${tiers}[0].fromWrvus`,
      '9,000',
    );
    const before = [0, 1, 2].map((at) => textAt(start, `${tiers}[${at}].dollarsPerWrvu`));
    const state = after(start, { ...term(tiers), type: 'sort' });
    expect(entryAt(state.draft, term(`${tiers}[1].fromWrvus`))).toEqual({ kind: 'notStated' });
    expect(textAt(state, `${tiers}[3].fromWrvus`)).toBe('9,000');
    expect(textAt(state, `${tiers}[3].dollarsPerWrvu`)).toBe(before[0]);
  });

  test('of a phase that is not there cannot be added', () => {
    const start = example();
    expect(after(start, { ...add, path: 'phases[1].productivity.tiers', after: null })).toBe(start);
  });
});

describe('a part that can be absent', () => {
  test('is stated while it says nothing, and keeps what it says when it is stated again', () => {
    const none = after(example(), { ...term('rebase'), type: 'set', to: 'none' });
    const stated = after(none, { ...term('rebase'), type: 'set', to: 'stated' });
    expect(fileOf(stated.draft).file).toMatchObject({ offers: [{ rebase: {} }] });
    const typed = visited(stated, 'rebase.firstMonth', '25');
    expect(after(typed, { ...term('rebase'), type: 'set', to: 'stated' })).toBe(typed);
  });
});

test('an item of a kind is added at the end, and the only phase stays', () => {
  const item = { ...term('items'), type: 'add', after: null } as const;
  const state = after(example(), { ...item, entry: { kind: { typed: 'quality' } } });
  const count = state.draft.offers[0]?.items?.length ?? 0;
  expect(textAt(state, `items[${count - 1}].kind`)).toBe('quality');
  expect(after(state, { ...term('phases[0]'), type: 'remove' })).toBe(state);
});
