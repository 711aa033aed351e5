import { expect, test } from 'vitest';
import { answer, payOverVolume, textOf, waitingAnswer } from '../../src/findings/index.ts';
import { situations } from './situations.data.ts';
import { subjectIn } from './subjectIn.ts';

/** An answer as it is read, and the words of the picture beside it. */
function asText(name: string, year: number, lines: readonly string[]): string {
  return [`## ${name}, year ${year}`, ...lines, ''].join('\n');
}

/** Regenerate with `npx vitest run tests/findings -u`, and read what changed. */
test('the answers are those of the reviewed text', async () => {
  const texts = situations.map((situation) => {
    const subject = subjectIn(situation);
    const found = answer(subject, situation.year);
    const picture = subject.kind === 'ready' ? payOverVolume(subject, situation.year) : null;
    return asText(situation.name, situation.year, [
      textOf(found.headline),
      ...found.sentences.map(({ sentence }) => `  ${textOf(sentence)}`),
      ...(picture === null ? [] : [`  [${picture.title}] ${textOf(picture.sentence)}`]),
    ]);
  });
  const waiting = asText('an entry not yet whole', 1, [
    textOf(waitingAnswer(['second tier', 'annual base']).headline),
  ]);
  await expect([...texts, waiting].join('\n')).toMatchFileSnapshot('answers.txt');
});

test('at least 60 situations are read', () => {
  expect(situations.length).toBeGreaterThanOrEqual(60);
});
