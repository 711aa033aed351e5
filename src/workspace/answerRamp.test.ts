import { describe, expect, test } from 'vitest';
import { after, example, visited, term } from '../../tests/builders/session.ts';
import type { State } from './state.ts';
import { fileOf } from './fileOf.ts';
import { fourFields } from './fourFields.ts';
import { readDraft } from './readDraft.ts';

describe('the question under the fields', () => {
  const ramp = (state: State) => fourFields(state, readDraft(state.draft, {})).ramp;
  const answered = (state: State, answer: 'newPractice' | 'takingOver') =>
    after(state, { type: 'answerRamp', offer: 'e1', answer });

  test('is open at first, and its answers are a ramp that can be edited', () => {
    expect(ramp(example())).toEqual({ kind: 'unanswered' });
    expect(ramp(answered(example(), 'takingOver'))).toEqual({ kind: 'takingOver' });
    const fresh = answered(example(), 'newPractice');
    expect(ramp(fresh)).toMatchObject({ years: [{ text: '60' }, { text: '85' }, { text: '100' }] });
    const edited = visited(fresh, 'volume.rampPercent[0]', '40%');
    expect(ramp(edited)).toMatchObject({
      years: [{ text: '40' }, { text: '85' }, { text: '100' }],
    });
    expect(ramp(answered(edited, 'newPractice'))).toEqual(ramp(edited));
    const shorter = after(edited, { ...term('volume.rampPercent[1]'), type: 'remove' });
    expect(ramp(shorter)).toMatchObject({ years: [{ text: '40' }, { text: '100' }] });
  });

  test('can be answered over', () => {
    const over = answered(answered(example(), 'newPractice'), 'takingOver');
    expect(fileOf(over.draft).file).toMatchObject({ offers: [{ volume: { rampPercent: [100] } }] });
  });
});
