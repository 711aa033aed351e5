import { describe, expect, test } from 'vitest';
import type { YearByYear } from '../../src/findings/index.ts';
import {
  exampleOfLeave,
  explain,
  figuresOf,
  leaveNotes,
  textOf,
  yearByYear,
} from '../../src/findings/index.ts';
import { amountsOfYears, isAmong, numbersIn } from './amountsOfYears.ts';
import { subjectIn } from './subjectIn.ts';
import { yearsSituations } from './yearsSituations.data.ts';

const read = yearsSituations.map((situation) => {
  const subject = subjectIn(situation);
  if (subject.kind === 'missing') throw new Error(`${situation.name} has no figures`);
  const found = yearByYear(subject, situation.year);
  const entered = leaveNotes(subject);
  const leave = (entered ?? exampleOfLeave(subject, situation.year))?.sentences ?? [];
  const sentences = [found.sentence, ...found.notes, ...leave];
  return { ...situation, subject, found, leave, sentences };
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
  ];
}

/** Regenerate with `npx vitest run tests/findings/years.test.ts -u`, and read what changed. */
test('the years are those of the reviewed text', async () => {
  const texts = read.map(({ name, year, found, leave }) =>
    [
      `## ${name}, year ${year}`,
      ...asText(found),
      ...leave.map((sentence) => `  (leave) ${textOf(sentence)}`),
      '',
    ].join('\n'),
  );
  await expect(texts.join('\n')).toMatchFileSnapshot('years.txt');
});

test('at least 30 situations are read', () => {
  expect(yearsSituations.length).toBeGreaterThanOrEqual(30);
});

/** Years, counts and dates: what stands in the words themselves. */
const counted =
  /\b[Yy]ears? \d+( to \d+| and \d+)*|months? \d+( to \d+)?|[A-Z][a-z]+ (19|20|21)\d\d|\d+ more times|over \d+ years|phase \d+|12 weeks/g;

describe('each number', () => {
  test.each(read)(
    'of $name, year $year, is in engine or draft',
    ({ subject, file, year, sentences, found }) => {
      const amounts = amountsOfYears(subject, file, year);
      const figures = [
        ...sentences.flatMap(figuresOf),
        ...found.rows.flatMap((row) => row.figures),
      ];
      const unknown = figures.filter((one) => !isAmong(numbersIn(one.text), amounts));
      expect(unknown.map(({ of, text }) => `${of}: ${text}`)).toEqual([]);
    },
  );

  test.each(read)('in the words of $name, year $year, is a count or a date', ({ sentences }) => {
    const words = sentences.flat().filter((part) => typeof part === 'string');
    expect(words.map((text) => text.replaceAll(counted, '')).join(' ')).not.toMatch(/\d/);
  });

  test.each(read)('of $name, year $year, opens into what it rests on', ({ sentences, found }) => {
    const figures = [...sentences.flatMap(figuresOf), ...found.rows.flatMap((row) => row.figures)];
    for (const explanation of figures.map(explain)) {
      expect(explanation.title).toMatch(/^\S/);
      expect(explanation.restsOn).not.toEqual([]);
    }
  });

  test.each(read)('of the title of $name, year $year, is in its table', ({ found }) => {
    const texts = found.rows.flatMap(({ figures }) => figures.map(({ text }) => text));
    const yearly = found.bars.map(({ parts }) =>
      parts.reduce(
        (sum, { kind, from, to }) =>
          sum + (kind === 'oneTime' ? 0 : kind === 'takenOff' ? from - to : to - from),
        0,
      ),
    );
    for (const amount of found.title.match(/\$[\d,]+/g) ?? []) {
      const number = numbersIn(amount)[0] ?? Number.NaN;
      const isYearly = yearly.some((sum) => Math.abs(sum - number) <= 0.5 + 1e-6);
      expect(isYearly || texts.includes(amount)).toBe(true);
    }
  });
});

describe('each sentence', () => {
  test.each(read)('of $name, year $year, says something of its own', ({ sentences }) => {
    const texts = sentences.map(textOf);
    expect(new Set(texts).size).toBe(texts.length);
    const bare = texts.map((text) => text.replaceAll(/[\d$,.]|In |year /g, ''));
    expect(new Set(bare).size).toBeGreaterThan(0);
  });

  test.each(read)('of $name, year $year, reads as one and keeps to arithmetic', ({ sentences }) => {
    for (const text of sentences.map(textOf)) {
      expect(text).toMatch(/^[A-Z$\d].*[A-Za-z\d%)]\.$/u);
      expect(text).not.toMatch(/ {2}| [.,;:]|undefined|null|NaN|!|\b1 wRVUs|\b1 months\b|\(\)/);
      expect(text).not.toMatch(FORBIDDEN);
    }
  });

  test.each(read)('of $name, year $year, uses a key for one figure', ({ sentences, found }) => {
    const figures = [...sentences.flatMap(figuresOf), ...found.rows.flatMap((row) => row.figures)];
    const own = figures.filter(({ of }) => !of.startsWith('term:'));
    const texts = new Set(own.map(({ of, text }) => `${of} ${text}`));
    expect(texts.size).toBe(new Set(own.map(({ of }) => of)).size);
  });
});

/** What the page never says: judgements, promises, what an employer will do. */
const FORBIDDEN =
  /\b(lawful|legal|enforceable|fair|unfair|safe|usual|usually|typical|normal|guarantee[ds]?|owed?|owes|forfeit(s|ed)?|probab\w*|likely|chance|winner|best offer|better|worse|should|must|will|unfortunately|congratulations|sadly|recommend\w*)\b/i;

describe('the bars', () => {
  test.each(read)('of $name, year $year, add up to what each year pays', ({ found, subject }) => {
    const sums = found.bars.map(({ parts }) =>
      parts.reduce(
        (sum, { kind, from, to }) => sum + (kind === 'takenOff' ? from - to : to - from),
        0,
      ),
    );
    const cash = subject.ledger.map(({ pay }) => pay.cash / 100);
    expect(sums.map((sum) => Math.round(sum * 100))).toEqual(
      cash.map((sum) => Math.round(sum * 100)),
    );
  });
});
