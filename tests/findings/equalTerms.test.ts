import { describe, expect, test } from 'vitest';
import type { EqualTerms } from '../../src/findings/index.ts';
import { explain, figuresOf, textOf } from '../../src/findings/index.ts';
import { equalTermsIn } from './comparisonOf.ts';
import { comparisonSituations } from './comparisonSituations.data.ts';

const read = comparisonSituations.map((situation) => ({
  name: situation.name,
  found: equalTermsIn(situation),
}));

function sentencesOf({ sentences, offers }: EqualTerms) {
  return [...sentences, ...offers.flatMap(({ sentences: own }) => own ?? [])];
}

function asText({ sentences, offers }: EqualTerms): readonly string[] {
  return [
    ...sentences.map((sentence) => `  ${textOf(sentence)}`),
    ...offers.flatMap(({ sentences: own, tries }) => [
      ...(own ?? []).map((sentence, index) => `  ${index === 0 ? '|' : ' '} ${textOf(sentence)}`),
      ...(tries.length === 0 ? [] : [`    [${tries.map(({ words }) => words).join('] [')}]`]),
    ]),
  ];
}

/** Regenerate with `npx vitest run tests/findings/equalTerms.test.ts -u`, and read what changed. */
test('what would make offers pay the same is that of the reviewed text', async () => {
  const texts = read.map(({ name, found }) => [`## ${name}`, ...asText(found), ''].join('\n'));
  await expect(texts.join('\n')).toMatchFileSnapshot('equalTerms.txt');
});

describe('each figure', () => {
  test.each(read)('of $name opens into the ledger on both sides', ({ found }) => {
    const figures = sentencesOf(found).flatMap((sentence) => figuresOf(sentence));
    for (const figure of figures) {
      const { lines, restsOn, title } = explain(figure);
      expect(title).toMatch(/^\S/);
      expect(restsOn).toContain('Before tax.');
      expect(lines.every(({ amount }) => /^−?\$[\d,]+\.\d\d$/.test(amount))).toBe(true);
      expect(lines.length).toBeGreaterThan(0);
    }
    expect(new Set(figures.map(({ of, text }) => `${of} ${text}`)).size).toBe(figures.length);
  });
});

// Seen to fail with the changes of every pair offered.
test('no counter-offer is offered to who pays as much or more already', () => {
  const tried = read.flatMap(({ found }) => found.offers.filter(({ tries }) => tries.length > 0));
  expect(tried.length).toBeGreaterThan(5);
  for (const { sentences } of tried) expect(textOf(sentences?.[0] ?? [])).toContain(' less than ');
});
