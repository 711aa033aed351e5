import { describe, expect, test } from 'vitest';
import type { Figure, FindingKey, Guidance, Sentence } from '../../src/findings/index.ts';
import {
  becauseSentence,
  explain,
  figuresOf,
  guidance,
  guidanceWords,
  textOf,
} from '../../src/findings/index.ts';
import { guidanceSituations } from './guidanceSituations.data.ts';
import { knownFor, subjectIn } from './subjectIn.ts';

const read = guidanceSituations.map((situation) => {
  const subject = subjectIn(situation);
  if (subject.kind === 'missing') throw new Error(`${situation.name}: no figure`);
  const known = knownFor(subject)?.readings ?? null;
  return { ...situation, found: guidance(subject, situation.year, known) };
});

function named(name: string): Guidance | null {
  const one = read.find((each) => each.name === name);
  if (one === undefined) throw new Error(`no situation ${name}`);
  return one.found;
}

function entriesOf({ first, groups }: Guidance) {
  return [
    ...first.map(({ group, entry }) => ({ group, entry })),
    ...groups.flatMap(({ key, blocks }) =>
      blocks.flatMap(({ entries }) => entries.map((entry) => ({ group: key, entry }))),
    ),
  ];
}

function sentencesOf(found: Guidance): readonly Sentence[] {
  return [
    ...found.findings.flatMap(({ name, sentence }) => [name, sentence]),
    ...entriesOf(found).map(({ entry }) => entry.sentence),
    ...(found.flow?.steps ?? []).flatMap(({ said }) => (said === null ? [] : [said])),
  ];
}

/** The figures that guidance makes itself; the others are those of its neighbours. */
function ownFigures(found: Guidance): readonly Figure[] {
  const all = sentencesOf(found).flatMap(figuresOf);
  return all.filter(
    ({ of }, index) =>
      of.startsWith('guidance') && all.findIndex((figure) => figure.of === of) === index,
  );
}

function asText(found: Guidance | null): readonly string[] {
  if (found === null) return ['Nothing: no section is shown.'];
  const { title, first, groups, flow, findings } = found;
  return [
    title,
    `  ${guidanceWords.first}`,
    ...first.flatMap(({ to, entry }) => [
      `    ${to}: ${textOf(entry.sentence)}`,
      `      ${textOf(becauseSentence(entry.because))}`,
    ]),
    ...groups.flatMap(({ name, lead, blocks, count }) => [
      `  ${name} (${count})${lead === null ? '' : `: ${lead}`}`,
      ...blocks.flatMap(({ because, entries }) => [
        ...entries.map(({ sentence }) => `    ${textOf(sentence)}`),
        `      ${textOf(becauseSentence(because))}`,
      ]),
    ]),
    ...(flow === null
      ? []
      : [
          `  ${guidanceWords.flow.name}: ${guidanceWords.flow.lead} ${textOf(becauseSentence(flow.because))}`,
          ...flow.steps.map(
            ({ name, stands, said }) =>
              `    [${stands}] ${name}${said === null ? '' : `: ${textOf(said)}`}`,
          ),
        ]),
    `  ${guidanceWords.findings}`,
    ...findings.map(({ key, sentence }) => `    ${key}: ${textOf(sentence)}`),
    ...ownFigures(found).map((figure) => {
      const { title: of, figure: exact, lines, restsOn } = explain(figure);
      const steps = lines.map(({ label, amount }) => `${label}: ${amount}`);
      return `    > ${[`${of}: ${exact}`, ...steps, ...restsOn].join(' / ')}`;
    }),
  ];
}

/** Regenerate with `npx vitest run tests/findings -u`, and read what changed. */
test('what the figures call for is the reviewed text', async () => {
  const texts = read.map(({ name, year, found }) =>
    [`## ${name}, year ${year}`, ...asText(found), ''].join('\n'),
  );
  const copied = named('short, the base recalculated lower')?.questionsText ?? '';
  await expect([...texts, '## copied as text', copied].join('\n')).toMatchFileSnapshot(
    'guidance.txt',
  );
});

test.each(read)('$name reads as sentences', ({ found }) => {
  const said = found === null ? [] : sentencesOf(found).map(textOf);
  for (const text of said) expect(text).not.toMatch(/ {2}| [.,;:]|undefined|null|NaN|!|\(\)/);
  const texts = found === null ? [] : entriesOf(found).map(({ entry }) => textOf(entry.sentence));
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).toMatch(/^[A-Z“\d].*[.?”]$/u);
});

test('every finding is reached', () => {
  const reached = new Set(read.flatMap(({ found }) => found?.findings.map(({ key }) => key) ?? []));
  const all: Readonly<Record<FindingKey, true>> = {
    short: true,
    rung: true,
    notSupported: true,
    cut: true,
    ended: true,
    production: true,
    pace: true,
    noneReaches: true,
    notTold: true,
    held: true,
    unfilled: true,
    noShow: true,
    unexplained: true,
    notCredited: true,
    underCoding: true,
    aboveMedian: true,
    medicareRate: true,
    notStated: true,
    told: true,
  };
  expect(Object.keys(all).filter((key) => !reached.has(key as FindingKey))).toEqual([]); // its own keys
});

describe('nothing is said', () => {
  test.each([
    'on target, everything stated',
    'the same, on pace',
    'the same, the year not begun',
    'on target above the highest quoted median',
  ])('to a physician %s', (name) => expect(named(name)).toBeNull());
});
