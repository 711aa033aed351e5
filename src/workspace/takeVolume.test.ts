import { describe, expect, test } from 'vitest';
import { after, textAt, visited, workspaceOf } from '../../tests/builders/session.ts';
import { fileWith, salary } from '../../tests/builders/writtenOffer.ts';
import type { Action } from './action.ts';
import { startState } from './state.ts';
import { triedTerms } from './triedTerms.ts';

const opened = startState(
  workspaceOf(fileWith({ ...salary(260_000), volume: { annualWrvus: 4200 } })),
);
const offer = opened.draft.offers[0]?.id ?? '';

test('the clinic’s number is taken with where it is from, and undone in one step', () => {
  const taken = after(opened, { type: 'takeVolume', offer, from: 'clinic', wrvus: 330_050 });
  expect(textAt(taken, 'volume.annualWrvus')).toBe('3,300.5');
  expect(textAt(taken, 'volume.from')).toBe('clinic');
  const undone = after(taken, { type: 'undo' });
  expect(textAt(undone, 'volume.annualWrvus')).toBe('4,200');
  expect(undone.draft).toEqual(opened.draft);
});

describe('a number of one’s own after it is from nowhere else any more', () => {
  const taken = after(opened, { type: 'takeVolume', offer, from: 'clinic', wrvus: 330_000 });
  const volume = { offer, path: 'volume.annualWrvus' };

  test('typed, and undo brings back where the other was from', () => {
    const typed = visited(taken, 'volume.annualWrvus', '4000');
    expect(textAt(typed, 'volume.annualWrvus')).toBe('4,000');
    expect(textAt(typed, 'volume.from')).toBeNull();
    expect(after(typed, { type: 'undo' }).draft).toEqual(taken.draft);
  });

  test.each<Action>([
    { type: 'drag', ...volume, value: 4000 },
    { type: 'set', ...volume, to: 'notStated' },
  ])('$type', (action) => {
    expect(textAt(after(taken, action), 'volume.from')).toBeNull();
  });

  test('tried as one value, which put back is from the clinic again', () => {
    const base = { offer, path: 'phases[0].base.annualDollars' };
    const tried = after(after(taken, { type: 'try', ...base, text: '250,000' }), {
      type: 'try',
      ...volume,
      text: '4,000',
    });
    expect(triedTerms(tried, offer)).toEqual([base.path, volume.path]);
    const back = after(tried, { type: 'putBack', ...volume });
    expect(back.tries).toEqual({ [offer]: { [base.path]: '250,000' } });
    expect(after(tried, { type: 'adoptTries', offer }).draft.offers[0]?.volume).toEqual({
      annualWrvus: { typed: '4,000' },
    });
  });
});
