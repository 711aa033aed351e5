import { describe, expect, test } from 'vitest';
import { problemSentence } from './entryProblem.ts';
import { partial, refused, whole } from './parseEntry.cases.data.ts';
import { parseEntry } from './parseEntry.ts';

describe('what is typed and pasted', () => {
  test.each(whole)('%s "%s" is %d, set as "%s"', (unit, text, value, set) => {
    expect(parseEntry(text, unit)).toEqual({ kind: 'value', value, text: set });
  });

  test.each(['', ' ', '\t', '\u00a0', '\u200b', '""'])('"%s" is empty', (text) => {
    expect(parseEntry(text, 'dollars')).toEqual({ kind: 'empty' });
  });

  test.each(partial)('%s "%s" is not finished, and left as %s', (unit, text, leftAs) => {
    const read = parseEntry(text, unit);
    expect(read.kind).toBe('partial');
    expect(read.kind === 'partial' ? (read.leftAs?.text ?? null) : read).toBe(leftAs);
  });

  test.each(refused)('%s "%s" is refused: %s', (unit, text, code, words) => {
    const read = parseEntry(text, unit);
    expect(read).toMatchObject({ kind: 'refused', problem: { code } });
    const problem = read.kind === 'refused' ? read.problem : { code: 'empty' as const };
    expect(problemSentence(problem)).toContain(words);
  });

  test('a comma that stays without its third digit was meant as a point', () => {
    expect(parseEntry('1,5', 'fte')).toEqual({
      kind: 'partial',
      problem: { code: 'decimalComma', suggestion: '1.5' },
      leftAs: null,
    });
  });

  test('the table has the 150 ways that were asked for', () => {
    expect(whole.length + partial.length + refused.length).toBeGreaterThan(240);
  });
});
