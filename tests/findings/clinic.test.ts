import { describe, expect, test } from 'vitest';
import type { Explanation, Figure, Sentence, WhereWrvusGo } from '../../src/findings/index.ts';
import {
  clinicAnswer,
  explain,
  figuresOf,
  textOf,
  visitChoices,
  whereWrvusGo,
} from '../../src/findings/index.ts';
import { visitCodes } from '../../src/findings/production/visitCodes.data.ts';
import { exactText } from '../../src/findings/production/exactText.ts';
import { ratio } from '../../src/compensation/index.ts';
import { knownCodes } from '../../src/production/index.ts';
import { offerOf } from '../builders/offer.ts';
import { clinicSituations } from './clinicSituations.data.ts';
import { subjectIn } from './subjectIn.ts';

const file = { horizonYears: null, ladder: null };
const read = clinicSituations.map((situation) => {
  const subject = subjectIn(situation);
  if (subject.kind === 'missing') throw new Error(`${situation.name} has no figures`);
  return {
    ...situation,
    answer: clinicAnswer(subject.offer, file, situation.year),
    where: whereWrvusGo(subject, situation.year),
  };
});

function named(name: string): (typeof read)[number] {
  const one = read.find((situation) => situation.name === name);
  if (one === undefined) throw new Error(`no situation ${name}`);
  return one;
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

function wordsOf({ answer, where }: (typeof read)[number]): readonly Sentence[] {
  return [answer.sentence, ...answer.notes, ...(where?.sentences ?? []), ...(where?.notes ?? [])];
}

function figuresIn(one: (typeof read)[number]): readonly Figure[] {
  const rows = one.where?.rows.flatMap(({ figure }) => figure ?? []) ?? [];
  const own = (figure: Figure) => figure.of.startsWith('clinic.');
  return [...wordsOf(one).flatMap(figuresOf), ...rows].filter(own);
}

function asText(one: (typeof read)[number]): readonly string[] {
  const { answer, where } = one;
  return [
    `## ${one.name}`,
    textOf(answer.sentence),
    ...answer.notes.map((note) => `  ${textOf(note)}`),
    ...answer.beside.map(({ name, amount, note }) => `  | ${name}: ${amount} ${note}`),
    ...(answer.use === null ? [] : [`  [${answer.use.label}]`]),
    ...(where === null ? [] : whereText(where)),
    ...figuresIn(one).map((figure) => opened(explain(figure))),
    '',
  ];
}

function whereText({ title, sentences, columns, rows, notes, bars }: WhereWrvusGo) {
  return [
    title,
    ...sentences.map((each) => `  ${textOf(each)}`),
    ...(bars?.bars ?? []).map(
      ({ name, label, from, to }) => `  = ${name} ${label}: ${from} to ${to}`,
    ),
    `  | ${columns.join(' | ')}`,
    ...rows.map(
      ({ name, note, cells, group }) =>
        `  | ${group === undefined ? '' : `[${group}] `}${name} (${note}): ${cells.join(' | ')}`,
    ),
    ...notes.map((each) => `  ${textOf(each)}`),
  ];
}

/** Regenerate with `npx vitest run tests/findings/clinic.test.ts -u`, and read what changed. */
test('the clinic and where its wRVUs go are those of the reviewed text', async () => {
  await expect(read.flatMap(asText).join('\n')).toMatchFileSnapshot('clinic.txt');
});

test.each(read)('of $name reads as sentences', (one) => {
  for (const text of wordsOf(one).map(textOf)) {
    expect(text).toMatch(/^[A-Z0-9].*[.?]$/u);
    expect(text).not.toMatch(/ {2}| [.,;:]|undefined|null|NaN|Infinity|!|\(\)/);
  }
});

describe('the article’s day at 4 days, 50 weeks and 1.5 wRVUs a visit', () => {
  test.each([
    ['19 promised, 11 seen', '−2,400', '5,700', '3,300'],
    ['18 promised, 12 seen', '−1,800', '5,400', '3,600'],
    ['20 promised, 10 seen', '−3,000', '6,000', '3,000'],
  ])('%s loses %s of %s', (name, lost, promised, credited) => {
    const rows = named(name).where?.rows ?? [];
    expect(rows.map(({ key, cells }) => [key, cells[0]])).toEqual([
      ['promised', promised],
      ['unexplained', lost],
      ['credited', credited],
    ]);
  });

  test('19 promised and 11 seen cost $35,000 in year 3: 700 wRVUs above 5,000 at $50', () => {
    const rows = named('19 promised, 11 seen').where?.rows ?? [];
    expect(rows[1]?.cells.slice(1)[0]).toBe('$35,000');
  });
});

test.each([
  ['10% coded too low', '−480'],
  ['20% coded too low', '−960'],
])('%s is told in wRVUs, apart from what is priced and solved for', (name, lost) => {
  const { where } = named(name);
  const row = where?.rows.find(({ key }) => key === 'underCoding');
  expect(row?.cells).toEqual([lost, '', '']);
  expect(where?.rows.at(-1)).toBe(row);
  const solved = (where?.notes ?? []).map(textOf).filter((text) => /reach|enough/.test(text));
  expect(solved.join(' ')).not.toMatch(/cod/i);
  expect(where?.sentences.map(textOf).join(' ')).not.toMatch(/coded/);
});

test('the bars go down from what is promised to what is credited, without a gap', () => {
  const bars = named('every leak, year 2, before a recalculated base').where?.bars?.bars ?? [];
  const levels = bars.slice(1, -1).flatMap(({ from, to }) => [to, from]);
  expect(bars.length).toBe(6);
  expect(levels[0]).toBe(bars[0]?.to);
  expect(levels.at(-1)).toBe(bars.at(-1)?.to);
  expect(levels.slice(1, -1).filter((_, index) => index % 2 === 0)).toEqual(
    levels.slice(1, -1).filter((_, index) => index % 2 === 1),
  );
});

describe('the codes that can be chosen', () => {
  test('are those of the table, each with words of our own', () => {
    expect(visitCodes.map(([code]) => code).toSorted()).toEqual([...knownCodes].toSorted());
    expect(new Set(visitCodes.map(([, name]) => name)).size).toBe(visitCodes.length);
  });

  test.each([
    ['99214', '99214'],
    ['colonoscopy polyps', '45385'],
    ['knee replacement', '27447'],
    ['', '99213'],
  ])('"%s" finds %s first', (asked, code) => {
    expect(visitChoices(offerOf({ phases: [{}] }), asked)[0]?.code).toBe(code);
  });

  test('say what has no source in the year of the contract', () => {
    const choices = visitChoices(offerOf({ phases: [{}], wrvuSchedule: 2020 }), 'G2211');
    expect(choices.map(({ about }) => about)).toEqual(['G2211, no source for 2020']);
  });
});

test.each([
  [ratio(1539, 100), '15.39'],
  [ratio(40, 3), '13.3333…'],
  [ratio(184), '184'],
  [ratio(12_345), '12,345'],
])('an exact number is cut visibly', (value, text) => {
  expect(exactText(value)).toBe(text);
});
