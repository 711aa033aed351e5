import { describe, expect, test } from 'vitest';
import { templates } from '../../src/contract-file/index.ts';
import type { Subject } from '../../src/findings/index.ts';
import { answer, otherTerms, questions, subjectOf, textOf } from '../../src/findings/index.ts';
import { workspaceOf } from '../builders/session.ts';
import { situations } from './situations.data.ts';
import { subjectIn } from './subjectIn.ts';

const subjects: readonly (readonly [string, Subject])[] = [
  ...templates.map(({ id, file }) => [id, subjectOf(workspaceOf(file), 0)] as const),
  ...situations.map((situation) => [situation.name, subjectIn(situation)] as const),
];

describe('how many terms are not stated', () => {
  test.each(subjects)('of "%s" is one count in headers and questions', (_, subject) => {
    const headers = otherTerms(subject.offer).reduce((sum, { notStated }) => sum + notStated, 0);
    const asked = questions(subject, null).list.filter(({ assumes }) => !isUnclear(assumes));
    expect(headers).toBe(asked.length);
  });

  test.each(subjects)('of "%s" is what the answer names and counts', (_, subject) => {
    const told = answer(subject, 1, null).sentences.map(({ sentence }) => textOf(sentence));
    const [said] = told.filter((text) =>
      /^Not stated.*: .* \d+ (?:more|other terms?)\.$/.test(text),
    );
    const headers = otherTerms(subject.offer).reduce((sum, { notStated }) => sum + notStated, 0);
    const more = Number(/(\d+) (?:more|other terms?)\.$/.exec(said ?? '')?.[1] ?? headers);
    expect([1, 2, 3].map((named) => named + more).concat(more)).toContain(headers);
  });
});

function isUnclear(assumes: string | null): boolean {
  return assumes?.startsWith('Unclear') === true;
}
