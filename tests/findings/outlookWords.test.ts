import { expect, test } from 'vitest';
import { exampleOfLeave, outlookWords } from '../../src/findings/index.ts';
import { situations } from './situations.data.ts';
import { subjectIn } from './subjectIn.ts';

type Words = string | { readonly [name: string]: Words };

/** Each text with where it stands: "waiting.years.title: What each year pays". */
function listed(words: Words, path: readonly string[] = []): readonly string[] {
  return typeof words === 'string'
    ? [`${path.join('.')}: ${words}`]
    : Object.entries(words).flatMap(([name, found]) => listed(found, [...path, name]));
}

function caution(): string {
  const [start] = situations;
  const subject = start === undefined ? null : subjectIn(start);
  if (subject?.kind !== 'ready') throw new Error('the worked example has figures');
  return exampleOfLeave(subject, 1)?.caution ?? '';
}

/** Regenerate with `npx vitest run tests/findings/outlookWords.test.ts -u`, and read what changed. */
test('what the years, renewal and leaving say whatever the contract is, is the reviewed text', async () => {
  const texts = [...listed(outlookWords), `leave.caution: ${caution()}`, ''];
  await expect(texts.join('\n')).toMatchFileSnapshot('outlook.txt');
});
