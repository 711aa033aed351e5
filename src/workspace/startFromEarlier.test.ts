import { describe, expect, test } from 'vitest';
import { after, offer, opened, textAt, visited, waiting } from '../../tests/builders/session.ts';
import { phaseToStartFrom } from './startFromEarlier.ts';
import type { State } from './state.ts';

const own = 'phases[1].productivity';

function twoPhases(): State {
  const start = opened('lower-base-high-upside');
  const entry = { fromMonth: { typed: '25' } };
  return after(start, { offer: offer(start), path: 'phases', type: 'add', after: null, entry });
}

function started(state: State): State {
  return after(state, { offer: offer(state), path: own, type: 'startFromEarlier' });
}

function payOf(state: State, phase: number): unknown {
  return JSON.parse(
    JSON.stringify(state.draft.offers[0]?.phases[phase]?.productivity, (key, value: unknown) =>
      key === 'id' ? undefined : value,
    ),
  );
}

describe('a later phase that starts from an earlier one’s pay', () => {
  test('has all its tiers and terms, to change in one place, and no id of them', () => {
    const state = started(twoPhases());
    expect(payOf(state, 1)).toEqual(payOf(state, 0));
    const changed = visited(state, `${own}.tiers[1].dollarsPerWrvu`, '61');
    expect(textAt(changed, 'phases[0].productivity.tiers[1].dollarsPerWrvu')).toBe('58.00');
    const [first, second] = state.draft.offers[0]?.phases ?? [];
    const ids = [first, second].flatMap((one) => one?.productivity?.tiers?.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(waiting(changed)).toEqual([]);
  });

  test('is one step to undo', () => {
    const before = twoPhases();
    expect(after(started(before), { type: 'undo' }).draft).toEqual(before.draft);
  });

  test('keeps what it says itself, and sets aside what that has no place for', () => {
    const before = twoPhases();
    const model = { offer: offer(before), path: `${own}.model`, type: 'set' } as const;
    const state = started(after(before, { ...model, to: { typed: 'production' } }));
    expect([textAt(state, `${own}.model`), waiting(state)]).toEqual(['production', []]);
    expect(textAt(state, `${own}.tiers[1].dollarsPerWrvu`)).toBe('58.00');
    const back = after(state, { ...model, to: { typed: 'bonus' } });
    expect(payOf(back, 1)).toEqual(payOf(back, 0));
  });

  test('is offered while there are tiers before it and none of its own', () => {
    const [alone] = opened('lower-base-high-upside').draft.offers;
    const [two] = twoPhases().draft.offers;
    const [done] = started(twoPhases()).draft.offers;
    const from = [alone, two, done].map((one) => one && phaseToStartFrom(one, own));
    expect(from).toEqual([null, 0, null]);
  });
});
