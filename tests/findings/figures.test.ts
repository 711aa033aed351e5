import { describe, expect, test } from 'vitest';
import type { Answer, Sentence } from '../../src/findings/index.ts';
import { answer, explain, figuresOf, payOverVolume, textOf } from '../../src/findings/index.ts';
import { isFigureNamed } from './isFigureNamed.ts';
import { situations } from './situations.data.ts';
import { subjectIn } from './subjectIn.ts';

const read = situations.map((situation) => {
  const subject = subjectIn(situation);
  const found = answer(subject, situation.year);
  return { ...situation, subject, found, sentences: sentencesOf(found) };
});
const answered = read.flatMap(({ subject, ...rest }) =>
  subject.kind === 'ready' ? [{ ...rest, subject }] : [],
);

function sentencesOf(found: Answer): readonly Sentence[] {
  return [found.headline, ...found.sentences.map(({ sentence }) => sentence)];
}

describe('each number', () => {
  test.each(answered)('of $name, year $year, is in ledger, curve or draft', (situation) => {
    const { subject, sentences, file } = situation;
    const picture = payOverVolume(subject, situation.year);
    const figures = [...sentences, picture.sentence].flatMap(figuresOf);
    const unknown = figures.filter((figure) => !isFigureNamed(figure, subject, file));
    expect(unknown.map(({ of, text }) => `${of}: ${text}`)).toEqual([]);
  });

  /** Years, counts of settlements and terms, and dates: what stands in the words themselves. */
  const counted =
    /\b[Yy]ear \d+|after \d+ months|\d+ of \d+ (quarters|pay|pass)|(all|in) \d+( of \d+)?|and \d+ more|\d+ times|the \d+ years|36 months are assumed|\((phase|tier) \d+\)|month \d+|[A-Z][a-z]+ (19|20|21)\d\d/g;

  test.each(answered)(
    'in the words of $name, year $year, is a count or a date',
    ({ sentences }) => {
      const words = sentences.flat().filter((part) => typeof part === 'string');
      expect(words.map((text) => text.replaceAll(counted, '')).join(' ')).not.toMatch(/\d/);
    },
  );

  test.each(answered)('of $name, year $year, opens into what it rests on', ({ sentences }) => {
    for (const figure of sentences.flatMap(figuresOf)) {
      const explanation = explain(figure);
      expect(figure.text).not.toBe('');
      expect(explanation.title).toMatch(/^\S/);
      expect(explanation.figure).not.toBe('');
      expect(explanation.restsOn).not.toEqual([]);
    }
  });
});

describe('each sentence', () => {
  test.each(read)('of $name, year $year, says something of its own', ({ sentences }) => {
    const texts = sentences.map(textOf);
    expect(new Set(texts).size).toBe(texts.length);
    const keys = sentences
      .map((sentence) => new Set(figuresOf(sentence).map(({ of }) => of)))
      .filter((set) => set.size > 0)
      .map((set) => [...set].toSorted().join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(read)('of $name, year $year, reads as a sentence', ({ sentences }) => {
    for (const text of sentences.map(textOf)) {
      expect(text).toMatch(/^[A-Z$\d].*[A-Za-z\d%)]\.$/u);
      expect(text).not.toMatch(/ {2}| [.,;:]|undefined|null|NaN|!|\b1 wRVUs|\b1 months\b|\(\)/);
    }
  });

  test.each(read)('of $name, year $year, has a trade word’s plain twin once', ({ sentences }) => {
    const text = sentences.map(textOf).join(' ');
    for (const [word, plain] of TWINS) {
      const [first = ''] = new RegExp(`\\b${word}\\b.*`).exec(text) ?? [];
      expect(first.startsWith(`${word} (${plain})`)).toBe(first !== '');
      expect(first.split(plain)).toHaveLength(first === '' ? 1 : 2);
    }
  });

  test.each(read)('of $name, year $year, keeps to arithmetic', ({ sentences }) => {
    expect(sentences.map(textOf).join(' ')).not.toMatch(FORBIDDEN);
  });

  test.each(read)('of $name, year $year, uses a key for one figure', ({ sentences }) => {
    // A bare term may be shown as an amount and as the month that it leads to.
    const figures = sentences.flatMap(figuresOf).filter(({ of }) => !of.startsWith('term:'));
    const texts = new Set(figures.map(({ of, text }) => `${of} ${text}`));
    expect(texts.size).toBe(new Set(figures.map(({ of }) => of)).size);
  });
});

const TWINS: readonly (readonly [string, string])[] = [
  ['draw', 'an advance against production pay'],
  ['tail', 'cover for later claims'],
];

/** What the page never says: judgements, promises, what an employer will do. */
const FORBIDDEN =
  /\b(lawful|legal|enforceable|fair|unfair|safe|usual|usually|typical|normal|guarantee[ds]?|owed?|owes|forfeit(s|ed)?|probab\w*|likely|chance|winner|best offer|better|worse|should|must|will|unfortunately|congratulations|sadly|recommend\w*)\b/i;

describe('the picture’s title', () => {
  const ramped = answered.filter(({ subject, year }) => {
    const credited = subject.ledger[year - 1]?.credited;
    return credited !== undefined && Number(credited.n) / Number(credited.d) !== subject.annual;
  });

  // Seen to fail when the title gives the volume of a full practice at which the year's bonus starts.
  test.each(ramped)('of $name, year $year, has the numbers of the answer', (situation) => {
    const said = situation.sentences.map(textOf).join(' ');
    const { title } = payOverVolume(situation.subject, situation.year);
    for (const number of title.match(/\d[\d,.]*\d/g) ?? []) expect(said).toContain(number);
  });
});

describe('the headline', () => {
  test.each(answered)(
    'of $name, year $year, says year, volume, tax and condition',
    ({ found, year }) => {
      const text = textOf(found.headline);
      expect(text).toMatch(/^At [\d,.]+ wRVUs?, /);
      expect(text).toContain(`year ${year}`);
      expect(text).toContain('before tax');
      expect(text).toMatch(/(if neither side ends it|if renewed on the same terms)\.$/);
    },
  );
});
