import { expect, test } from 'vitest';
import type { Rung } from '../../src/compensation/index.ts';
import type { KnownStakes, Subject } from '../../src/findings/index.ts';
import { answer, payOverVolume, textOf, waitingAnswer } from '../../src/findings/index.ts';
import { situations } from './situations.data.ts';
import { knownFor, subjectIn } from './subjectIn.ts';

/** An answer as it is read, and the words of the picture beside it. */
function asText(name: string, year: number, lines: readonly string[]): string {
  return [`## ${name}, year ${year}`, ...lines, ''].join('\n');
}

function rungIn(subject: Subject, year: number): Rung | null {
  return subject.kind === 'ready' ? (subject.ledger[year - 1]?.ladder.rung ?? null) : null;
}

/** Regenerate with `npx vitest run tests/findings -u`, and read what changed. */
test('the answers are those of the reviewed text', async () => {
  const texts = situations.map((situation) => {
    const subject = subjectIn(situation);
    const found = answer(subject, situation.year, knownFor(subject));
    const rung = rungIn(subject, situation.year);
    const picture = subject.kind === 'ready' ? payOverVolume(subject, situation.year) : null;
    return asText(`${situation.name}, rung ${rung ?? 'unknown'}`, situation.year, [
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

test('every rung and every model is read', () => {
  const subjects = situations.map((situation) => ({ ...situation, subject: subjectIn(situation) }));
  const rungs = subjects.map(({ subject, year }) => rungIn(subject, year));
  expect(new Set(rungs)).toEqual(new Set([0, 1, 2, 3, 4, null]));
  const models = subjects.flatMap(({ subject }) =>
    subject.offer.phases.map(({ productivity }) => productivity.model),
  );
  expect(new Set(models)).toEqual(
    new Set(['salary', 'bonus', 'greaterOf', 'production', 'draw', null]),
  );
});

test('at least 60 situations are read', () => {
  expect(situations.length).toBeGreaterThanOrEqual(60);
});

test('what is not stated is said to be largest first only where sums of these figures say so', () => {
  const situation = situations[0];
  const subject = situation === undefined ? null : subjectIn(situation);
  if (subject?.kind !== 'ready') throw new Error('the worked example has figures');
  const said = (known: KnownStakes | null) =>
    answer(subject, 1, known)
      .sentences.filter(({ topic }) => topic === 'notStated')
      .map(({ sentence }) => textOf(sentence).replace(/:.*/, ''));
  const known = knownFor(subject);
  const readings = known?.readings ?? [];
  const none = readings.map(({ path }) => ({ kind: 'unpriced', path, why: 'notPay' }) as const);
  expect(said(known)).toEqual(['Not stated, largest first']);
  expect(said(null)).toEqual(['Not stated']);
  expect(said({ readings, isCurrent: false })).toEqual(['Not stated']);
  expect(said({ readings: none, isCurrent: true })).toEqual(['Not stated']);
});
