import { describe, expect, test } from 'vitest';
import { after, example, term, textAt, type, waiting } from '../../tests/builders/session.ts';
import { contractMonthIn, namedMonth } from './planYears.ts';
import { readDraft } from './readDraft.ts';
import type { State } from './state.ts';

const planYear = 'phases[0].productivity.planYearStartsInMonth';

function startsIn(state: State): number | null | undefined {
  const [read] = readDraft(state.draft, state.tries).offers;
  return read?.kind === 'ready'
    ? read.offer.phases[0]?.productivity.planYearStartsInMonth
    : undefined;
}

describe('a month of the year by its name', () => {
  test.each<[string, number | null]>([
    ['January', 1],
    ['Jan', 1],
    ['jan.', 1],
    ['1 (January)', 1],
    ['7 (July)', 7],
    ['July 1', 7],
    ['July 1st', 7],
    ['the first of October', 10],
    ['Sept', 9],
    ['Ja', null],
    ['1', null],
    ['13', null],
    ['', null],
    ['January 15', null],
    ['January 2028', null],
    ['3 (January)', null],
    ['January to December', null],
    ['fiscal year', null],
  ])('"%s" is %s', (text, month) => expect(namedMonth(text)).toBe(month));

  test.each<[number, string, number]>([
    [1, '2027-09', 5],
    [1, '2027-01', 1],
    [9, '2027-09', 1],
    [8, '2027-09', 12],
    [7, '2027-07', 1],
    [1, '2027-07', 7],
  ])('month %d of a contract from %s is its month %d', (month, start, counted) =>
    expect(contractMonthIn(month, start)).toBe(counted),
  );
});

describe('a plan year that starts in January', () => {
  const named = after(example(), type(planYear, 'January'));

  test('is read from the start month, and keeps what was typed', () => {
    expect(startsIn(named)).toBe(7);
    expect(textAt(named, planYear)).toBe('January');
  });

  test('stays in January when the contract starts in another month', () => {
    expect(startsIn(after(named, type('startMonth', 'September 2027')))).toBe(5);
    expect(startsIn(after(named, type('startMonth', 'January 2028')))).toBe(1);
  });

  test('waits while no start month is stated', () => {
    const undated = after(named, { ...term('startMonth'), type: 'set', to: 'notStated' });
    expect(waiting(undated)).toEqual([planYear]);
    expect(textAt(undated, planYear)).toBe('January');
  });

  test('is not the contract year, though both start in January', () => {
    const moved = after(example(), type('startMonth', 'January 2028'));
    expect(startsIn(after(moved, type(planYear, '1')))).toBe(1);
    expect(textAt(after(moved, type(planYear, '1')), planYear)).toBe('1');
  });
});
