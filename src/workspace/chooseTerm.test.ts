import { describe, expect, test } from 'vitest';
import {
  after,
  example,
  offer,
  opened,
  rate,
  term,
  textAt,
  threshold,
  visited,
  waiting,
} from '../../tests/builders/session.ts';
import type { Leaf } from './draft.ts';
import { fileOf } from './fileOf.ts';
import type { State } from './state.ts';

const productivity = 'phases[0].productivity';

function chosen(state: State, path: string, to: Leaf | 'notStated' | 'stated'): State {
  return after(state, { offer: offer(state), path, type: 'set', to });
}

function rebaseOf(state: State): unknown {
  return state.draft.offers[0]?.rebase;
}

describe('another way of paying', () => {
  test.each(['production', 'greaterOf', 'draw', 'salary'])(
    'a bonus that becomes %s refuses nothing, and comes back as it was typed',
    (model) => {
      const start = visited(example(), threshold, '4,800');
      const other = chosen(start, `${productivity}.model`, { typed: model });
      expect(waiting(other)).toEqual([]);
      expect(textAt(other, rate)).toBe('50.00');
      const back = chosen(other, `${productivity}.model`, { typed: 'bonus' });
      expect([waiting(back), textAt(back, threshold)]).toEqual([[], '4,800']);
      expect(fileOf(back.draft)).toEqual(fileOf(start.draft));
    },
  );

  test('is undone in one step', () => {
    const other = chosen(example(), `${productivity}.model`, { typed: 'production' });
    expect(textAt(after(other, { type: 'undo' }), threshold)).toBe('5,000');
  });

  test('a threshold of base ÷ rate sets the written one aside, and production the choice', () => {
    const divided = chosen(example(), `${productivity}.threshold`, { typed: 'baseDividedByRate' });
    expect([waiting(divided), textAt(divided, threshold)]).toEqual([[], null]);
    const paid = chosen(divided, `${productivity}.model`, { typed: 'production' });
    expect([waiting(paid), textAt(paid, `${productivity}.threshold`)]).toEqual([[], null]);
    const back = chosen(paid, `${productivity}.model`, { typed: 'bonus' });
    expect(textAt(back, `${productivity}.threshold`)).toBe('baseDividedByRate');
    const written = chosen(back, `${productivity}.threshold`, { typed: 'asWritten' });
    expect([waiting(written), textAt(written, threshold)]).toEqual([[], '5,000']);
  });

  test('leaves refused what is typed under it', () => {
    const paid = chosen(example(), `${productivity}.model`, { typed: 'production' });
    expect(waiting(visited(paid, threshold, '400'))).toEqual([threshold]);
  });

  test('what is set aside of a phase moves with it and is in no file', () => {
    const start = example();
    const at = { offer: offer(start), path: 'phases' };
    const entry = { fromMonth: { typed: '25' } };
    const two = after(start, { ...at, type: 'add', after: null, entry });
    const second = 'phases[1].productivity';
    const bonus = chosen(two, `${second}.model`, { typed: 'bonus' });
    const typed = visited(bonus, `${second}.tiers[0].fromWrvus`, '4,700');
    const paid = chosen(typed, `${second}.model`, { typed: 'production' });
    expect(JSON.stringify(fileOf(paid.draft).file)).not.toContain('4700');
    const copied = after(paid, { type: 'duplicateOffer', offer: offer(paid) });
    const copy = copied.draft.offers[1]?.id ?? '';
    const back = after(copied, {
      offer: copy,
      path: `${second}.model`,
      type: 'set',
      to: { typed: 'bonus' },
    });
    expect(JSON.stringify(back.draft.offers[1]?.phases[1])).toContain('4,700');
    const gone = after(paid, { ...term('phases[1]', paid), type: 'remove' });
    expect(gone.draft.offers[0]?.aside).toEqual({});
  });
});

describe('a part that the contract is said not to have', () => {
  test.each(['none', 'notStated'] as const)('comes back from "%s" as it was typed', (to) => {
    const start = example();
    const rebase = rebaseOf(start);
    expect(rebase).toBeDefined();
    const none = chosen(start, 'rebase', to);
    expect(rebaseOf(none)).not.toEqual(rebase);
    expect(rebaseOf(chosen(none, 'rebase', 'stated'))).toEqual(rebase);
  });

  test('comes back by way of both', () => {
    const start = example();
    const none = chosen(chosen(start, 'rebase', 'none'), 'rebase', 'notStated');
    expect(rebaseOf(chosen(none, 'rebase', 'stated'))).toEqual(rebaseOf(start));
  });

  test('an amount comes back too, and an amount that never was is not stated', () => {
    const cap = 'totalCashCapDollars';
    const start = visited(example(), cap, '400k');
    const back = chosen(chosen(start, cap, 'none'), cap, 'stated');
    expect(textAt(back, cap)).toBe('400,000');
    const empty = opened('empty');
    const never = chosen(chosen(empty, cap, 'none'), cap, 'stated');
    expect(textAt(never, cap)).toBeNull();
    expect(waiting(never)).toEqual([]);
  });
});
