import { expect, test } from 'vitest';
import type { ReadySubject } from '../../src/findings/index.ts';
import { payGoal, textOf } from '../../src/findings/index.ts';
import { dollars } from '../builders/amounts.ts';
import { situations } from './situations.data.ts';
import { subjectIn } from './subjectIn.ts';

const read = situations.flatMap((situation) => {
  const subject = subjectIn(situation);
  return subject.kind === 'ready' ? [{ ...situation, subject }] : [];
});

function asText(subject: ReadySubject, year: number): string {
  return [150_000, 300_000, 100_000_000]
    .map((wanted) => `  ${textOf(payGoal(subject, year, dollars(wanted)).sentence)}`)
    .join('\n');
}

/** Regenerate with `npx vitest run tests/findings/payGoal.test.ts -u`, and read what changed. */
test('what would pay an amount is told as in the reviewed text, of each that reads otherwise', async () => {
  const texts = new Map(
    read
      .toReversed()
      .map(({ name, year, subject }) => [asText(subject, year), `${name}, year ${year}`]),
  );
  const said = [...texts].toReversed().map(([text, name]) => `## ${name}\n${text}\n`);
  await expect(said.join('\n')).toMatchFileSnapshot('payGoals.txt');
});

// $260,000 + 800 × $50: the base is not recalculated before year 3.
test('the worked example pays $300,000 in year 2 at 5,800 wRVUs', () => {
  const found = read.slice(0, 1).map(({ subject }) => payGoal(subject, 2, dollars(300_000)).wrvus);
  expect(found).toEqual([5800]);
});
