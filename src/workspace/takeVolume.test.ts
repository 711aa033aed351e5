import { expect, test } from 'vitest';
import { after, textAt, visited, workspaceOf } from '../../tests/builders/session.ts';
import { fileWith, salary } from '../../tests/builders/writtenOffer.ts';
import { startState } from './state.ts';

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

test('a number typed after it stands as it is typed', () => {
  const taken = after(opened, { type: 'takeVolume', offer, from: 'clinic', wrvus: 330_000 });
  expect(textAt(visited(taken, 'volume.annualWrvus', '4000'), 'volume.annualWrvus')).toBe('4,000');
});
