import { describe, expect, test } from 'vitest';
import {
  after,
  example,
  link,
  offer,
  opened,
  target,
  textAt,
  threshold,
  type,
  visited,
  waiting,
  workspaceOf,
  term,
} from '../../tests/builders/session.ts';
import { workedExampleTemplate, writeFile } from '../contract-file/index.ts';
import { fileOf } from './fileOf.ts';
import { startState } from './state.ts';

describe('target and bonus', () => {
  test('move together while they are equal', () => {
    const state = visited(example(), target, '5500');
    expect([textAt(state, target), textAt(state, threshold)]).toEqual(['5,500', '5,500']);
  });

  test('move together from the side of the bonus too', () => {
    const state = visited(example(), threshold, '5500');
    expect([textAt(state, target), textAt(state, threshold)]).toEqual(['5,500', '5,500']);
  });

  test('a threshold entered before any target stays when the target is entered', () => {
    const start = visited(opened('empty'), threshold, '4,000');
    expect([textAt(start, target), link(start).kind]).toEqual([null, 'apart']);
    const state = visited(start, target, '5,000');
    expect([textAt(state, target), textAt(state, threshold)]).toEqual(['5,000', '4,000']);
    expect(link(state)).toEqual({ kind: 'apart', phase: 0 });
  });

  test('a target entered first is the threshold too, and both entered equal are one', () => {
    const first = visited(opened('empty'), target, '5,000');
    expect([textAt(first, threshold), link(first).kind]).toEqual(['5,000', 'linked']);
    const equal = visited(visited(opened('empty'), threshold, '5,000'), target, '5000');
    expect(link(equal).kind).toBe('linked');
  });

  test('are waited for as one', () => {
    expect(waiting(after(example(), type(target, '5,')))).toEqual([target]);
  });

  test('are set apart by choice, and brought together by choice', () => {
    const apart = after(example(), { type: 'unlink', offer: 'e1', phase: 0 });
    const moved = visited(apart, target, '5500');
    expect(textAt(moved, threshold)).toBe('5,000');
    expect(link(moved)).toEqual({ kind: 'apart', phase: 0 });
    const together = after(moved, { type: 'link', offer: 'e1', phase: 0 });
    expect(textAt(together, threshold)).toBe('5,500');
    expect(link(together)).toEqual({ kind: 'linked', phase: 0 });
  });

  test('are not tied by a text that is passed on the way', () => {
    const apart = visited(
      after(example(), { type: 'unlink', offer: 'e1', phase: 0 }),
      target,
      '6,000',
    );
    const differing = after(apart, {
      type: 'openFile',
      workspace: workspaceOf(fileOf(apart.draft).file),
    });
    const path = { offer: offer(differing), path: target };
    const passing = ['5,000', '5,0005', '50,005'].reduce(
      (state, text) => after(state, { ...path, type: 'type', text }),
      differing,
    );
    expect(textAt(passing, threshold)).toBe('5,000');
  });

  test('a target that is set to not stated leaves the bonus where it is', () => {
    const state = after(example(), { ...term(target), type: 'set', to: 'notStated' });
    expect(textAt(state, threshold)).toBe('5,000');
  });

  test('a target of phase 1 moves the bonus of phase 2 that starts at it, and no other', () => {
    const [first] = workspaceOf(workedExampleTemplate.file).offers;
    const phases = first?.phases ?? [];
    const later = phases.map((phase) => ({
      ...phase,
      fromMonth: 25,
      target: { annualWrvus: null, rampPercent: null, proratedForLeave: null },
    }));
    const workspace = workspaceOf(
      writeFile({
        horizonYears: null,
        ladder: null,
        offers: first === undefined ? [] : [{ ...first, phases: [...phases, ...later] }],
      }),
    );
    const second = 'phases[1].productivity.tiers[0].fromWrvus';
    const both = visited(startState(workspace), target, '5500');
    expect([textAt(both, threshold), textAt(both, second)]).toEqual(['5,500', '5,500']);
    const apart = after(startState(workspace), { type: 'unlink', offer: 'e1', phase: 1 });
    expect(textAt(visited(apart, target, '5500'), second)).toBe('5,000');
  });

  test.each(['draw-with-true-up', 'pure-productivity'])('%s has no place to link', (id) => {
    expect(link(opened(id))).toEqual({ kind: 'impossible' });
  });
});
