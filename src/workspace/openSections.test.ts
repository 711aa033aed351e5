import { expect, test } from 'vitest';
import {
  after,
  example,
  leave,
  term,
  textAt,
  type,
  visited,
} from '../../tests/builders/session.ts';
import { act } from './act.ts';
import { modelInForce } from './modelInForce.ts';
import type { State } from './state.ts';
import { hasPart, isStated, takenOver } from './takenOver.ts';

function offerOf(state: State) {
  const [offer] = state.draft.offers;
  if (offer === undefined) throw new Error('the example has an offer');
  return offer;
}

test('open sections are a way of looking: no step, and no undo closes them', () => {
  const open = act(example(), { type: 'openSection', section: 'bonus', isOpen: true });
  expect(open.view.openSections).toEqual(['bonus']);
  expect(open.history.past).toEqual([]);
  const typed = visited(open, 'employer', 'Riverside');
  expect(act(typed, { type: 'undo' }).view.openSections).toEqual(['bonus']);
  expect(act(open, { type: 'openSection', section: 'bonus', isOpen: true })).toBe(open);
  const closed = act(open, { type: 'openSection', section: 'bonus', isOpen: false });
  expect(closed.view.openSections).toEqual([]);
});

test('words that were all deleted are not stated, but the name stays, empty', () => {
  const named = visited(example(), 'employer', 'Riverside');
  expect(textAt(named, 'employer')).toBe('Riverside');
  const emptied = after(after(named, type('employer', '')), leave('employer'));
  expect(textAt(emptied, 'employer')).toBeNull();
  expect(textAt(visited(example(), 'name', ''), 'name')).toBe('');
});

test('a later phase takes over what it leaves open, part by part', () => {
  const phased = act(example(), {
    ...term('phases'),
    type: 'add',
    after: null,
    entry: { fromMonth: { typed: '25' } },
  });
  expect(takenOver(offerOf(phased), 'phases[1].base.annualDollars')).toEqual({
    phase: 0,
    text: '260,000',
  });
  expect(takenOver(offerOf(phased), 'phases[1].target.rampPercent')).toEqual({
    phase: 0,
    text: null,
  });
  expect(takenOver(offerOf(phased), 'phases[0].base.annualDollars')).toBeNull();
  expect(takenOver(offerOf(phased), 'termMonths')).toBeNull();
  expect(modelInForce(offerOf(phased), 1)).toBe('bonus');

  const stated = visited(phased, 'phases[1].base.raisePercentPerYear', '2');
  expect(takenOver(offerOf(stated), 'phases[1].base.annualDollars')).toBeNull();
});

test('a part is there before it says anything, and stated once it does', () => {
  const silent = act(example(), { ...term('planChange'), type: 'set', to: 'stated' });
  expect(hasPart(offerOf(silent), 'planChange')).toBe(true);
  expect(isStated(offerOf(silent), 'planChange')).toBe(false);
  const none = act(example(), { ...term('planChange'), type: 'set', to: 'none' });
  expect(hasPart(offerOf(none), 'planChange')).toBe(false);
  expect(isStated(offerOf(none), 'planChange')).toBe(true);
});

test('a list of values is set as one, and is not stated without any', () => {
  const ramp = 'volume.rampPercent';
  const set = (state: State, path: string, texts: readonly string[]) =>
    act(state, { ...term(path), type: 'setValues', texts });
  const two = set(example(), ramp, ['60', '100']);
  expect(textAt(two, `${ramp}[0]`)).toBe('60');
  expect(textAt(two, `${ramp}[1]`)).toBe('100');
  expect(isStated(offerOf(set(two, ramp, [])), ramp)).toBe(false);
  const start = example();
  expect(set(start, 'phases[0].base.annualDollars', ['1'])).toBe(start);
  expect(set(start, `${ramp}[0]`, ['1'])).toBe(start);
});

test('a clause of which the last word is deleted is noted no more, and leaves the draft as it was', () => {
  const start = example();
  const note = (field: string) => `sources["termMonths"].${field}`;
  const both = visited(visited(start, note('ref'), '2.1'), note('quote'), 'three years');
  expect(isStated(offerOf(both), 'sources["termMonths"]')).toBe(true);
  const one = visited(both, note('ref'), '');
  expect(textAt(one, note('quote'))).toBe('three years');
  const none = visited(one, note('quote'), '');
  expect(offerOf(none)).toEqual(offerOf(start));
});
