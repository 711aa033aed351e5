import { describe, expect, test } from 'vitest';
import {
  after,
  offer,
  term,
  textAt,
  visited,
  waiting,
  workspaceOf,
} from '../../tests/builders/session.ts';
import { fileWith, salary } from '../../tests/builders/writtenOffer.ts';
import { fileOf } from './fileOf.ts';
import { startState, type State } from './state.ts';
import type { TakenReport } from './takeMonths.ts';

function opened(): State {
  return startState(workspaceOf(fileWith({ ...salary(260_000), startMonth: '2027-07' })));
}

function saved(state: State): { readonly volume: unknown; readonly pace: unknown } {
  const { file } = fileOf(state.draft);
  const [first] = (file?.['offers'] ?? []) as readonly Readonly<Record<string, unknown>>[]; // a file lists its offers
  return { volume: first?.['volume'], pace: first?.['pace'] };
}

const report: TakenReport = {
  months: [
    { month: '2027-07', wrvus: '412.5' },
    { month: '2027-08', wrvus: '-3' },
  ],
  total: null,
};

function taken(state: State, one: TakenReport): State {
  return after(state, { type: 'takeMonths', offer: offer(state), report: one });
}

describe('a number that is taken from the year so far', () => {
  test('comes with where it is from, in one step that undo takes back', () => {
    const before = visited(opened(), 'volume.annualWrvus', '4,200');
    const at = { offer: offer(before), type: 'takeVolume' } as const;
    const used = after(before, { ...at, wrvus: 320_000, from: 'pace' });
    expect(saved(used).volume).toEqual({ annualWrvus: 3200, from: 'pace' });
    expect(saved(after(used, { type: 'undo' })).volume).toEqual({ annualWrvus: 4200 });
  });
});

describe('a report that is taken over', () => {
  const before = [
    ['pace.asOf', '2027-12-31'],
    ['pace.wrvusToDate', '1,600'],
    ['pace.catchUpTimes', '2'],
  ].reduce((state, [path = '', text = '']) => visited(state, path, text), opened());

  test('puts its months in place of the total and of a day past them, and undo brings both back', () => {
    const months = [
      { month: '2027-07', wrvus: 412.5 },
      { month: '2027-08', wrvus: -3 },
    ];
    const used = taken(before, report);
    expect(saved(used).pace).toEqual({ catchUpTimes: 2, months });
    expect(saved(after(used, { type: 'undo' })).pace).toEqual(saved(before).pace);
  });

  test('leaves a day within its last month', () => {
    const state = taken(visited(before, 'pace.asOf', '8/20/2027'), report);
    expect(textAt(state, 'pace.asOf')).toBe('2027-08-20');
  });

  test('with a total alone takes the place of months, and leaves the day', () => {
    const state = taken(taken(before, report), { months: [], total: '2,000' });
    expect(saved(visited(state, 'pace.asOf', '2027-12-31')).pace).toEqual({
      asOf: '2027-12-31',
      wrvusToDate: 2000,
      catchUpTimes: 2,
    });
  });
});

describe('a month that is added', () => {
  const entry = { month: { typed: '2027-07' }, wrvus: { typed: '' } };
  const added = after(opened(), { ...term('pace.months'), type: 'add', after: null, entry });

  test('keeps no figure waiting until it is entered', () => {
    expect(waiting(added)).toEqual([]);
    expect(waiting(visited(added, 'pace.months[0].wrvus', '41o'))).toEqual([
      'pace.months[0].wrvus',
    ]);
  });
});
