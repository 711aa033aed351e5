import { describe, expect, test } from 'vitest';
import {
  after,
  base,
  example,
  fieldProblem,
  leave,
  offer,
  opened,
  rate,
  target,
  template,
  textAt,
  type,
  visited,
  volume,
  waiting,
  workspaceOf,
  term,
} from '../../tests/builders/session.ts';
import { templates } from '../contract-file/index.ts';
import { entryAt } from './entryAt.ts';
import { fileOf } from './fileOf.ts';
import { readDraft } from './readDraft.ts';
import { startState } from './state.ts';

describe('an empty template', () => {
  const typed = {
    format: 'rvu-contract-calculator',
    version: 1,
    offers: [
      {
        name: 'My offer',
        phases: [
          {
            fromMonth: 1,
            base: { annualDollars: 260000 },
            target: { annualWrvus: 5000 },
            productivity: { model: 'bonus', tiers: [{ fromWrvus: 5000, dollarsPerWrvu: 50 }] },
          },
        ],
        volume: { annualWrvus: 4200 },
      },
    ],
  };
  const entries = [
    [base, '$260k'],
    [target, '5,000 wRVUs'],
    [rate, '50'],
    [volume, ' 4 200 '],
  ] as const;

  test.each([
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
  ])('with the four fields typed over it, in the order %d %d %d %d, is the file', (...order) => {
    const start = opened('empty');
    const end = order.reduce((state, place) => {
      const [path, text] = entries[place] ?? [base, ''];
      return visited(state, path, text);
    }, start);
    expect(fileOf(end.draft).file).toEqual(typed);
    expect(end.history.past).toHaveLength(4);
  });
});

describe('a field', () => {
  test('is set in house style when it is left, and not before', () => {
    const typing = after(example(), type(base, '$275k'));
    expect(textAt(typing, base)).toBe('$275k');
    expect(textAt(after(typing, leave(base)), base)).toBe('275,000');
  });

  test.each([
    ['12.', '12', false],
    ['5,', '5,', true],
    ['abc', 'abc', true],
    ['5.000,00', '5.000,00', true],
  ])('left with "%s" holds "%s"', (text, held, isWrong) => {
    const state = visited(example(), base, text);
    expect(textAt(state, base)).toBe(held);
    expect(fieldProblem(state) !== null).toBe(isWrong);
  });

  test('that is emptied is waited for, and left empty is not stated', () => {
    const emptied = after(example(), type(base, ''));
    expect(waiting(emptied)).toEqual([base]);
    const left = after(emptied, leave(base));
    expect(entryAt(left.draft, { offer: offer(left), path: base })).toEqual({ kind: 'notStated' });
    expect(waiting(left)).toEqual([]);
  });

  test('a tried FTE passes through "0." and leaves the rest alone: fte-typed', () => {
    const start = example();
    const states = ['0', '0.', '0.5'].map((text) => after(start, type('clinicalFte', text)));
    expect(states.map((state) => textAt(state, target))).toEqual(['5,000', '5,000', '5,000']);
    expect(states.map(waiting)).toEqual([['clinicalFte'], ['clinicalFte'], []]);
  });

  test('what was saved at $50.00 loads as $50.00: saved-differs', () => {
    const saved = fileOf(visited(example(), rate, '$50').draft).file;
    expect(textAt(startState(workspaceOf(saved)), rate)).toBe('50.00');
  });

  test('one percent stays one percent: percent-of-one', () => {
    const state = visited(opened('base-and-bonus'), 'items[0].expectedPercent', '1');
    const [read] = readDraft(state.draft, {}).offers;
    expect(read).toHaveProperty('offer.items[0].expectedPercent', 100);
  });
});

describe('a step', () => {
  test('is a whole drag, however far', () => {
    const start = example();
    const dragged = [4300, 4400, 4500].reduce(
      (state, value) => after(state, { ...term(volume), type: 'drag', value }),
      after(start, { ...term(volume), type: 'beginDrag' }),
    );
    const end = after(dragged, { ...term(volume), type: 'endDrag' });
    expect([textAt(end, volume), end.history.past.length]).toEqual(['4,500', 1]);
    expect(after(end, { type: 'undo' }).draft).toBe(start.draft);
  });

  test('is no visit that changed nothing', () => {
    const start = example();
    const back = visited(after(start, type(base, '2')), base, '260000');
    expect(back.draft).toBe(start.draft);
    expect(back.history.past).toEqual([]);
  });

  test.each(templates.map(({ id }) => id))('opening %s, changing it, undone to the byte', (id) => {
    const start = example();
    const before = JSON.stringify(start.draft);
    const open = after(start, { type: 'openTemplate', workspace: template(id) });
    const changed = visited(open, volume, '6000');
    const undone = after(after(changed, { type: 'undo' }), { type: 'undo' });
    expect(JSON.stringify(undone.draft)).toBe(before);
    expect(JSON.stringify(after(after(undone, { type: 'redo' }), { type: 'redo' }).draft)).toBe(
      JSON.stringify(changed.draft),
    );
  });

  test('looking elsewhere is none', () => {
    const state = after(after(example(), { type: 'chooseYear', year: 3 }), { type: 'undo' });
    expect([state.view.year, state.history.past.length]).toEqual([3, 0]);
  });

  test('that was undone is gone once something else is typed', () => {
    const undone = after(visited(example(), base, '1'), { type: 'undo' });
    expect(visited(undone, base, '2').history.future).toEqual([]);
  });
});
