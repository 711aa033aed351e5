import { expect, test } from 'vitest';
import { explain, figuresOf, textOf, tierPays } from '../../src/findings/index.ts';
import { situations } from './situations.data.ts';
import type { Situation } from './situations.data.ts';
import { subjectIn } from './subjectIn.ts';

/** What the tier editor says of each phase, as it is read. */
function asText(situation: Situation): string {
  const subject = subjectIn(situation);
  if (subject.kind === 'missing') return '';
  const phases = subject.offer.phases.flatMap((_, phase) => {
    const found = tierPays(subject, phase, situation.year);
    if (found === null) return [];
    return [
      `  phase ${phase + 1}. ${textOf(found.at)}`,
      ...found.tiers.map((sentence, tier) => `    tier ${tier + 1}: ${textOf(sentence)}`),
      ...found.warnings.map((sentence) => `    ${textOf(sentence)}`),
    ];
  });
  return [`## ${situation.name}, year ${situation.year}`, ...phases, ''].join('\n');
}

/** Regenerate with `npx vitest run tests/findings -u`, and read what changed. */
test('what each tier pays reads as the reviewed text', async () => {
  const texts = situations.map(asText).filter((text) => text !== '');
  await expect(texts.join('\n')).toMatchFileSnapshot('tiers.txt');
});

test('the step of whole-volume tiers is told in dollars: hidden-cliff', () => {
  const cliff = situations.find(({ name }) => name === 'whole-volume tiers with a cliff');
  const subject = cliff === undefined ? null : subjectIn(cliff);
  const found = subject?.kind === 'ready' ? tierPays(subject, 0, 1) : null;
  expect(found?.warnings.map(textOf)).toEqual(['The 5,000th wRVU is worth $50,050 in year 1.']);
});

test('each number is a figure that opens, but counts and dates', () => {
  const sentences = situations.flatMap((situation) => {
    const subject = subjectIn(situation);
    if (subject.kind === 'missing') return [];
    return subject.offer.phases.flatMap((_, phase) => {
      const found = tierPays(subject, phase, situation.year);
      return found === null ? [] : [found.at, ...found.tiers, ...found.warnings];
    });
  });
  const words = sentences.flat().filter((part) => typeof part === 'string');
  const counted = /[Yy]ear \d+|[Tt]ier \d+|[A-Z][a-z]+ 20\d\d|^\d+ more such steps?|month \d+/g;
  expect(words.map((text) => text.replaceAll(counted, '')).join(' ')).not.toMatch(/\d/);
  for (const figure of sentences.flatMap(figuresOf)) {
    const { of } = figure;
    const explanation = explain(figure);
    expect([of, explanation.title]).toEqual([of, expect.stringMatching(/^[A-Z]|^wRVUs/)]);
    const own = /\.tier\d+\.|^gap|^unpaid/.test(of) ? explanation.lines.slice(-1) : [];
    for (const { amount } of own) expect([of, amount]).toEqual([of, explanation.figure]);
  }
});
