import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/contract-file/index.ts';
import type { Explanation, Figure } from '../../src/findings/index.ts';
import {
  explain,
  figuresOf,
  nextMonthReported,
  paceAnswer,
  textOf,
} from '../../src/findings/index.ts';
import { offerWithClinic, paceTerms } from '../builders/clinic.ts';
import { paceSituations } from './paceSituations.data.ts';

const read = paceSituations.map(({ name, file }) => {
  const reading = readFile(file);
  const [offer] = reading.ok ? reading.workspace.offers : [];
  if (offer === undefined) throw new Error(`${name} does not read`);
  return { name, offer, answer: paceAnswer(offer) };
});

function named(name: string): (typeof read)[number]['answer'] {
  const found = read.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no situation ${name}`);
  return found.answer;
}

function figuresIn({ answer }: (typeof read)[number]): readonly Figure[] {
  const told = [answer.sentence, ...answer.notes].flatMap(figuresOf);
  const figures = [...told, ...answer.beside.flatMap(({ figure }) => figure ?? [])];
  return figures.filter(
    ({ of }, index) =>
      of.startsWith('pace.') && figures.findIndex((one) => one.of === of) === index,
  );
}

function opened({ title, figure, lines, restsOn, assumptions }: Explanation): string {
  return [
    `  > ${title}: ${figure}`,
    ...lines.map(({ label, printed, amount, notes }) =>
      [`${label}: ${printed ?? amount}`, ...notes].join(' '),
    ),
    ...restsOn,
    ...assumptions.map(({ text }) => text),
  ].join(' / ');
}

function asText(one: (typeof read)[number]): readonly string[] {
  const { sentence, notes, beside, use } = one.answer;
  return [
    `## ${one.name}`,
    textOf(sentence),
    ...notes.map((note) => `  ${textOf(note)}`),
    ...beside.map(({ name, amount, note }) => `  | ${name}: ${amount} ${note}`),
    ...(use === null ? [] : [`  [${use.label}]`]),
    ...figuresIn(one).map((figure) => opened(explain(figure))),
    '',
  ];
}

/** Regenerate with `npx vitest run tests/findings/pace.test.ts -u`, and read what changed. */
test('the year so far is that of the reviewed text', async () => {
  await expect(read.flatMap(asText).join('\n')).toMatchFileSnapshot('pace.txt');
});

test.each(read)('of $name reads as sentences', ({ answer }) => {
  for (const text of [answer.sentence, ...answer.notes].map(textOf)) {
    expect(text).toMatch(/^[A-Z0-9−].*[.?]$/u);
    expect(text).not.toMatch(/ {2}| [.,;:]|undefined|null|NaN|Infinity|!|\(\)/);
  }
});

describe('the article’s row', () => {
  const { sentence, notes, use } = named('the article: 1,600 after six months');

  test('comes to 3,200 a year, and needs 2.13 times that pace for 5,000', () => {
    expect(textOf(sentence)).toBe('1,600 wRVUs after six months come to 3,200 a year.');
    expect(notes.map(textOf)[0]).toMatch(/^Not in this year: .* needs 2\.13 times the pace so far/);
    expect(use).toEqual({ label: 'Use 3,200 as your wRVUs a year', wrvus: 320_000 });
  });

  test('offers nothing once it is used', () => {
    expect(named('the same, taken').use).toBeNull();
  });
});

test.each([
  ['missed on the year’s last day', /^Missed: the year ended on June 30, 2028, 10 short of/],
  ['reached already', /^On pace: the 5,200 wRVUs to date reach/],
  ['300 short, the slots held bring it', /^Fixable: the year ends 300 short .* bring 300\.$/],
  ['400 short, the slots held do not', /^Only more volume would .* 400 short .* bring 150\.$/],
])('%s is said with its reason', (name, words) => {
  expect(named(name).notes.map(textOf)[0]).toMatch(words);
});

test.each([
  ['2027-12', 'January 2028'],
  ['2027-07', 'August 2027'],
])('after %s comes %s', (last, next) => {
  const offer = { ...offerWithClinic(null), pace: paceTerms({ months: { [last]: 1 } }) };
  expect(nextMonthReported(offer)).toBe(next);
  expect(nextMonthReported(offerWithClinic(null))).toBe('July 2027');
});
