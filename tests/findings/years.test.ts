import { describe, expect, test } from 'vitest';
import type { YearByYear } from '../../src/findings/index.ts';
import { figuresOf, textOf, yearByYear } from '../../src/findings/index.ts';
import { subjectIn } from './subjectIn.ts';
import { yearsSituations } from './yearsSituations.data.ts';

const read = yearsSituations.map((situation) => {
  const subject = subjectIn(situation);
  if (subject.kind === 'missing') throw new Error(`${situation.name} has no figures`);
  const found = yearByYear(subject, situation.year);
  return { ...situation, subject, found, sentences: [found.sentence, ...found.notes] };
});

/** The years as they are read: title, sentences, marks, and the table. */
function asText({ title, sentence, notes, marks, kinds, rows }: YearByYear): readonly string[] {
  const marked = [
    ...(marks.held === null ? [] : [marks.held.labels[0]]),
    ...(marks.renewed === null
      ? []
      : [`after month ${marks.renewed.from - 1} ${marks.renewed.labels[0]}`]),
    ...marks.rebases.map(({ month, label }) => `month ${month}: ${label}`),
  ];
  return [
    title,
    textOf(sentence),
    ...notes.map((note) => `  ${textOf(note)}`),
    `  [${kinds.map(({ name }) => name).join(', ')}] ${marked.join('; ')}`,
    ...rows.map(
      ({ name, figures }) => `  | ${name}: ${figures.map(({ text }) => text).join(' | ')}`,
    ),
    '',
  ];
}

/** Regenerate with `npx vitest run tests/findings/years.test.ts -u`, and read what changed. */
test('the years are those of the reviewed text', async () => {
  const texts = read.map(({ name, year, found }) =>
    [`## ${name}, year ${year}`, ...asText(found)].join('\n'),
  );
  await expect(texts.join('\n')).toMatchFileSnapshot('years.txt');
});

test('at least 30 situations are read', () => {
  expect(yearsSituations.length).toBeGreaterThanOrEqual(30);
});
void describe;
void figuresOf;
