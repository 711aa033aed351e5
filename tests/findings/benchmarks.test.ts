import { describe, expect, test } from 'vitest';
import type { SpecialtyId } from '../../src/benchmarks/index.ts';
import { specialties, specialtyOf } from '../../src/benchmarks/index.ts';
import type { Benchmarks, ReadySubject } from '../../src/findings/index.ts';
import { answer, benchmarks, explain, figuresOf, textOf } from '../../src/findings/index.ts';
import { benchmarksSituations } from './benchmarksSituations.data.ts';
import { subjectIn } from './subjectIn.ts';

const read = benchmarksSituations.map((situation) => {
  const subject = subjectIn(situation);
  if (subject.kind === 'missing') throw new Error(`${situation.name} has no figures`);
  return { ...situation, found: benchmarks(subject, situation.year, null, situation.own) };
});

/** Benchmarks as they are read, and what the figures open into. */
function asText({ title, specialty, threeNumbers, sentences }: Benchmarks): string[] {
  const figures = [
    ...threeNumbers.flatMap((row) => row.figure ?? []),
    ...sentences.flatMap(figuresOf),
  ];
  return [
    title,
    `  [${specialty ?? 'not chosen'}]`,
    ...threeNumbers.map(
      ({ name, figure, note }) => `  | ${name}: ${figure?.text ?? '–'} | ${note}`,
    ),
    ...sentences.map((sentence) => `  ${textOf(sentence)}`),
    ...figures
      .filter(({ of }) => of.startsWith('benchmarks'))
      .map(explain)
      .map(({ title, figure, lines, restsOn }) =>
        [
          `  > ${title}: ${figure}`,
          ...lines.map(({ label, printed }) => `${label}: ${printed}`),
          ...restsOn,
        ].join(' / '),
      ),
  ];
}

function quotesText({ quotes }: Benchmarks): readonly string[] {
  return quotes.map(({ name, amount, source }) => `  = ${name}: ${amount} (${source})`);
}

/** Every quote of every specialty, as the page lists them. */
const quoted = (Object.keys(specialties) as SpecialtyId[]).map((id) => ({
  // the keys of a table that is written out
  id,
  found: benchmarks(exampleSubject(), 2, id),
}));

function wordsOf(found: Benchmarks): readonly string[] {
  return asText(found).filter((line) => !/^ {2}[[>=]/.test(line));
}

/** Regenerate with `npx vitest run tests/findings/benchmarks.test.ts -u`, and read what changed. */
test('the benchmarks are those of the reviewed text', async () => {
  const texts = read.map(({ name, found }) => [`## ${name}`, ...asText(found), ''].join('\n'));
  const lists = quoted.map(({ id, found }) =>
    [`## quotes: ${id}`, ...quotesText(found), ''].join('\n'),
  );
  await expect([...texts, ...lists].join('\n')).toMatchFileSnapshot('benchmarks.txt');
});

describe('what is said', () => {
  test.each(read)('of $name reads as sentences', ({ found }) => {
    for (const text of found.sentences.map(textOf)) {
      expect(text).toMatch(/^[A-Z].*[.?]$/u);
      expect(text).not.toMatch(/ {2}| [.,;:]|undefined|null|NaN|!|\(\)/);
    }
  });

  test.each(read)('of $name opens into what it rests on', ({ found }) => {
    for (const { title, restsOn } of found.sentences.flatMap(figuresOf).map(explain)) {
      expect(title).toMatch(/^\S/);
      expect(restsOn).not.toEqual([]);
    }
  });

  test.each(quoted)('of $id names a source beside each quote', ({ found }) => {
    expect(found.quotes.length).toBeGreaterThan(0);
    for (const { source } of found.quotes) expect(source).toMatch(/quoted by \S/);
  });
});

describe('the article’s specialties, with a target of 5,000', () => {
  test.each([
    ['internal medicine', '4,500–5,000', '4,500–6,000'],
    ['family medicine', '4,800–5,200', '4,500–6,000'],
    ['general surgery', '7,000–8,000', '6,000–8,500'],
    ['non-interventional cardiology', '9,000–10,000', '8,500–11,000'],
  ])('%s: median %s, asked of new graduates %s', (specialty, median, asked) => {
    const found = foundFor(specialty);
    expect(found.threeNumbers.map(({ figure }) => figure?.text)).toEqual([
      '5,000',
      '4,200',
      median,
    ]);
    expect(found.quotes.find(({ name }) => name.startsWith('Asked'))?.amount).toBe(asked);
  });
});

test('a target 30% above the highest quoted median is said so, with the article’s range as its own', () => {
  const found = named('internal medicine, target 30% above, fee schedule of 2026');
  expect(found.title).toBe('Target 30% above the highest median that can be quoted');
  const said = found.sentences.map(textOf).join(' ');
  expect(said).toContain('The target of 6,500 wRVUs is 30% above the upper end of');
  expect(said).toContain('fee schedule of 2026, and the quote does not say by which');
  expect(said).toContain('The article on missing an RVU target calls one that is 20–30% above');
});

test('a target that is not above it hears nothing of the article', () => {
  const found = named('internal medicine, target in the quoted range');
  expect(found.sentences.map(textOf).join(' ')).not.toContain('20–30%');
});

test('percentiles-multiplied: no figure is the product of two percentiles', () => {
  const found = named('gastroenterology: a 75th percentile, no median');
  const words = [...asText(found), ...quotesText(found)].join('\n');
  expect(words).toContain('10,051');
  expect(words).toContain('$77.37');
  expect(words).toContain('$695,424');
  expect(words).not.toContain('777,6');
});

test('percentile-beyond: 1.3 times the 90th is above the 90th, and no percentile of its own', () => {
  const words = wordsOf(named('above the 90th of one’s own')).join('\n');
  expect(words).toContain('9,360 wRVUs, is above the 90th of');
  expect(words).not.toMatch(/9[1-9](st|nd|rd|th)|100th/);
});

test('percentile-equal: no percentile is said where the 25th is the 50th', () => {
  const words = wordsOf(named('own percentiles that are equal, or none')).join('\n');
  expect(words).toContain('is not said: they do not rise from each to the next');
  expect(words).not.toMatch(/\d(st|nd|rd|th)\b/);
});

test('medicare-rate: a rate near Medicare’s factor is questioned once, another is not', () => {
  const found = named('a rate near Medicare’s factor, in tier and rebase');
  const asked = found.sentences.map(textOf).filter((text) => text.startsWith('Is '));
  expect(asked.map((text) => text.slice(0, 9))).toEqual(['Is $33.40', 'Is $36.09']);
});

test('the answer asks whether a rate near Medicare’s factor is the one that is paid, and says nothing of another', () => {
  const asked = benchmarksSituations.map((situation) => {
    const said = answer(subjectIn(situation), situation.year).sentences;
    return said
      .filter(({ topic }) => topic === 'medicareRate')
      .map(({ sentence }) => textOf(sentence));
  });
  expect(asked.flat()).toHaveLength(1);
  expect(asked.flat()[0]).toMatch(
    /^Is \$33\.40 really .* pay\. Is \$36\.09 really .* no rate of pay\.$/,
  );
});

function named(name: string): Benchmarks {
  const one = read.find((situation) => situation.name === name);
  if (one === undefined) throw new Error(`no situation ${name}`);
  return one.found;
}

function foundFor(specialty: string): Benchmarks {
  return benchmarks(exampleSubject(), 2, specialtyOf(specialty));
}

function exampleSubject(): ReadySubject {
  const [first] = benchmarksSituations;
  if (first === undefined) throw new Error('there is a situation');
  const subject = subjectIn(first);
  if (subject.kind === 'missing') throw new Error('the example has figures');
  return subject;
}
