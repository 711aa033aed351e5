import { describe, expect, test } from 'vitest';
import {
  after,
  base,
  example,
  fieldProblem,
  leave,
  offer,
  opened,
  target,
  type,
  visited,
  waiting,
  term,
} from '../../tests/builders/session.ts';
import type { State } from './state.ts';
import { faultOf, isJudged } from './faultOf.ts';
import { faultSentence } from './faultSentence.ts';
import { readDraft } from './readDraft.ts';

describe('when an entry is judged', () => {
  test('nothing is said at the first keys, and something after a pause', () => {
    const typing = after(example(), type(base, '2x'));
    expect(fieldProblem(typing)).toBeNull();
    expect(fieldProblem(after(typing, { ...term(base), type: 'pause' }))).toContain('in digits');
  });

  test('a sentence that stands goes when the entry reads as a whole value, and not with the next key', () => {
    const wrong = visited(example(), base, '2x');
    expect(fieldProblem(after(wrong, type(base, '2x0')))).not.toBeNull();
    const right = after(wrong, type(base, '20'));
    expect(fieldProblem(right)).toBeNull();
    expect(fieldProblem(after(right, type(base, '20x')))).toBeNull();
  });

  test('a value out of bounds is refused with the bounds once it is left', () => {
    const typing = after(example(), type(base, '−5'));
    expect(waiting(typing)).toEqual([base]);
    expect(fieldProblem(typing)).toBeNull();
    expect(fieldProblem(after(typing, leave(base)))).toBe(
      'Enter dollars from 0 to 100,000,000 with at most 2 decimals.',
    );
  });

  test.each([
    ['startMonth', 'July 1850', 'a month from January '],
    ['wrvuSchedule', '1850', 'or choose "each year’s own".'],
    ['totalCashCapDollars', '−5', 'or choose "the contract says none".'],
    [`phases[0].productivity.model`, 'Bonus', 'Enter one of the answers that stand here.'],
    ['phases[0].productivity.tiers[0].fromWrvus', '400', 'pays per wRVU from the first.'],
  ])('what %s may be is said in the words of its field', (path, text, words) => {
    const isTier = path.endsWith('fromWrvus');
    const start = opened(isTier ? 'pure-productivity' : 'base-and-bonus');
    const state = visited(start, path, text);
    const fault = faultOf(readDraft(state.draft, {}), { offer: offer(state), path });
    const said = fault === null ? '' : faultSentence(fault);
    expect(said).toContain(words);
    expect(said).not.toMatch(/"(?:none|current|bonus|production|\d{4}-\d\d)"/);
  });

  test('a fault between two terms is said at the other one when nobody is typing', () => {
    const second = 'phases[0].productivity.tiers[1].fromWrvus';
    const start = opened('lower-base-high-upside');
    const typing = after(start, { ...term(target, start), type: 'type', text: '5500' });
    const at = { offer: offer(start), path: second };
    const said = (state: State) => {
      const fault = faultOf(readDraft(state.draft, {}), at);
      return fault !== null && isJudged(state, at, fault);
    };
    expect(waiting(typing)).toEqual([second]);
    expect(said(typing)).toBe(false);
    expect(said(after(typing, { ...at, path: target, type: 'leave' }))).toBe(true);
  });

  test('the other offers stay', () => {
    const two = after(example(), { type: 'duplicateOffer', offer: 'e1' });
    const { offers } = readDraft(after(two, type(base, '$')).draft, {});
    expect(offers.map(({ kind }) => kind)).toEqual(['faulty', 'ready']);
  });
});
