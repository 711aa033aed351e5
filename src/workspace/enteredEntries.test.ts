import { describe, expect, test } from 'vitest';
import {
  after,
  example,
  leave,
  term,
  textAt,
  type,
  waiting,
} from '../../tests/builders/session.ts';
import { readDraft } from './readDraft.ts';
import type { State } from './state.ts';

const start = 'volume.leave[0].fromMonth';
const length = 'volume.leave[0].months';

function added(state: State): State {
  const entry = { fromMonth: { typed: '' }, months: { typed: '' } };
  return after(state, { ...term('volume.leave'), type: 'add', after: null, entry });
}

function leavesCounted(state: State): number | null {
  const [read] = readDraft(state.draft, state.tries).offers;
  return read?.kind === 'ready' ? read.offer.volume.leave.length : null;
}

describe('days off that are added', () => {
  const from = 'clinic.calendar.absences[0].fromDate';
  const until = 'clinic.calendar.absences[0].toDate';
  const off = after(example(), {
    ...term('clinic.calendar.absences'),
    type: 'add',
    after: null,
    entry: { fromDate: { typed: '' } },
  });

  test('keep no figure waiting until their first day is entered', () => {
    expect(waiting(off)).toEqual([]);
    expect(waiting(after(off, leave(from)))).toEqual([]);
    expect(waiting(after(off, type(until, '12/24/2027')))).toEqual([]);
    expect(waiting(after(off, type(from, '12/2o')))).toEqual([from]);
  });
});

describe('a leave that is added', () => {
  test('leaves the answer as it was until its start and its length are entered', () => {
    const before = leavesCounted(example());
    const acts = [type(start, '15'), leave(start), type(length, ''), leave(length)];
    let state = added(example());
    expect(leavesCounted(state)).toBe(before);
    for (const action of acts) {
      state = after(state, action);
      expect([leavesCounted(state), waiting(state)]).toEqual([before, []]);
    }
    const entered = after(after(state, type(length, '6 weeks')), leave(length));
    expect(leavesCounted(entered)).toBe((before ?? 0) + 1);
    expect(textAt(entered, start)).toBe('15');
  });

  test('waits for a length that does not read', () => {
    const state = after(after(added(example()), type(start, '15')), type(length, 'a while'));
    expect(waiting(state)).toEqual([length]);
  });

  test('does not take the place of one after it that is entered', () => {
    const second = 'volume.leave[1]';
    const acts = [type(`${second}.fromMonth`, '15'), type(`${second}.months`, '6 weeks')];
    const state = acts.reduce(after, added(added(example())));
    expect(waiting(state)).toEqual([start, length]);
  });
});
