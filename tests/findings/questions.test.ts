import { expect, test } from 'vitest';
import type { Questions, Subject } from '../../src/findings/index.ts';
import { questionCount, questions, questionsText } from '../../src/findings/index.ts';
import { but } from './but.ts';
import type { Json } from './but.ts';
import type { Situation } from './situations.data.ts';
import { situations } from './situations.data.ts';
import { knownFor, subjectIn } from './subjectIn.ts';

/** Situations of the answer whose questions are read too. */
const NAMED: readonly string[] = [
  'worked example',
  'rebase terms that say little',
  'no rebasing terms, guarantee stated',
  'no rebasing terms, no guarantee',
  'the contract says no rebasing',
  'only below 90%, not below',
  'draw not earned, carried',
  'salary, then base and bonus',
  'amounts not stated',
  'repayment not stated',
  'one repayment stated, one not',
  'tail, payer not stated',
  'nothing stated about ending it',
  'leave, whether prorated not stated',
  'leave, not prorated',
  'withheld from the bonus, return not stated',
  'draw looked at over one year',
];

function situationNamed(name: string): Situation {
  const found = situations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no situation ${name}`);
  return found;
}

const example = situationNamed('worked example');

/** The worked example with changes of its offer. */
function changed(name: string, changes: Json): Situation {
  const [offer] = example.file['offers'] as readonly Json[]; // each situation has one offer
  return { name, year: 1, file: but(example.file, { offers: [but(offer ?? {}, changes)] }) };
}

const pays = (productivity: Json, target: Json = {}): Json => ({
  phases: [{ productivity, target }],
});

const MORE: readonly Situation[] = [
  changed('two tiers, what a rate applies to not stated', {
    ...pays({
      applies: null,
      tiers: [
        { fromWrvus: 4000, dollarsPerWrvu: 45 },
        { fromWrvus: 5000, dollarsPerWrvu: 60 },
      ],
    }),
    volume: { annualWrvus: 5600 },
  }),
  changed('settlement not stated', {
    ...pays({ measuredEveryMonths: null, planYearStartsInMonth: null }),
    volume: { annualWrvus: 4900, monthWeights: [6, 6, 6, 12, 12, 12, 8, 8, 8, 10, 10, 10] },
  }),
  changed('quarters, whether cumulative not stated', {
    ...pays({ measuredEveryMonths: 3, cumulative: null }),
    rebase: 'none',
    volume: { annualWrvus: 4200, monthWeights: [6, 6, 6, 12, 12, 12, 8, 8, 8, 10, 10, 10] },
  }),
  changed('quarters counted on, what is paid ahead not stated', {
    ...pays({ measuredEveryMonths: 3, cumulative: true, deficit: null }),
    rebase: 'none',
    volume: { annualWrvus: 5200, monthWeights: [16, 16, 16, 12, 12, 12, 8, 8, 8, 2, 2, 2] },
  }),
  changed('plan year not stated, bonus paid', {
    ...pays({ planYearStartsInMonth: null }),
    volume: { annualWrvus: 5500 },
  }),
  changed('part time, figures printed for full time or not', { clinicalFte: 0.8 }),
  changed('a practice being built', {
    ...pays({}, { rampPercent: null }),
    volume: { annualWrvus: 5600, rampPercent: [50, 80, 100] },
  }),
  changed('leave, its pay not stated', { volume: { leave: [{ fromMonth: 14, months: 2.77 }] } }),
  changed('repayment in part, quality and loans not stated', {
    items: [
      { kind: 'signing', dollars: 30_000, repayment: { how: null, months: 36 } },
      { kind: 'relocation', dollars: 10_000, repayment: { how: 'cliff', months: null } },
      { kind: 'quality', label: 'Panel quality', maximumDollarsPerYear: 12_000 },
      { kind: 'loanRepayment', dollarsPerYear: 20_000 },
      { kind: 'withhold', of: null, percent: 5 },
    ],
  }),
  changed('tail with its price, payer not stated', { exit: { tail: { dollars: 24_000 } } }),
  changed('unclear words', {
    ...pays({ measuredEveryMonths: 3 }),
    sources: {
      'phases[0].productivity.cumulative': { ref: '4.2', quote: null, status: 'unclear' },
      rebase: { ref: '4.4', quote: null, status: 'unclear' },
      'rebase.everyMonths': { ref: '4.4', quote: null, status: 'unclear' },
      'rebase.dollarsPerWrvu': { ref: '4.4', quote: null, status: 'unclear' },
      totalCashCapDollars: { ref: '5', quote: null, status: 'unclear' },
      planChange: { ref: '9', quote: null, status: 'oral' },
    },
  }),
  changed('no base and no rate', {
    phases: [{ base: { annualDollars: null }, productivity: { tiers: null } }],
    volume: { annualWrvus: null },
  }),
  {
    name: 'nothing stated',
    year: 1,
    file: { ...example.file, offers: [{ name: 'Offer A', phases: [{ fromMonth: 1 }] }] },
  },
];

const read = [...NAMED.map(situationNamed), ...MORE].map((situation) => {
  const subject = subjectIn(situation);
  return { ...situation, subject, found: foundIn(subject) };
});

function foundIn(subject: Subject): Questions {
  return questions(subject, knownFor(subject)?.readings ?? null);
}

/** Regenerate with `npx vitest run tests/findings -u`, and read what changed. */
test('the questions are those of the reviewed text', async () => {
  const texts = read.map(({ name, found }) =>
    [
      `## ${name}`,
      ...(found.basis === null ? [] : [found.basis]),
      ...found.list.flatMap(({ name: term, question, sum, group, stake, assumes, section }) => [
        `- ${sum ?? group}: ${term} [${section}]`,
        `    ${question}`,
        `    ${stake ?? ''}`,
        ...(assumes === null ? [] : [`    ${assumes}`]),
      ]),
      '',
    ].join('\n'),
  );
  await expect(texts.join('\n')).toMatchFileSnapshot('questions.txt');
});

test('the questions to copy are those of the list, numbered', () => {
  const { found } = read[0] ?? { found: foundIn(subjectIn(example)) };
  const text = questionsText('Offer A', found);
  expect(text).toMatch(/^Questions about Offer A\nEach sum is the most /);
  expect(
    [...text.matchAll(/^(\d+)\. (.+)$/gm)].map(([, place, question]) => [place, question]),
  ).toEqual(found.list.map(({ question }, index) => [String(index + 1), question]));
});

test('no question is asked twice, and sums fall', () => {
  for (const { subject, found } of read) {
    const paths = found.list.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(questionCount(subject)).toBe(paths.length);
    const sums = found.list.flatMap(({ sum }) =>
      sum === null ? [] : [Number(sum.replaceAll(/[$,]/g, ''))],
    );
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
  }
});

test('questions stand by what hangs on them: needed, with a sum, without one, no difference', () => {
  const order = ['needed', 'priced', 'unpriced', 'noDifference'];
  for (const { found } of read) {
    const places = found.list.map(({ group }) => order.indexOf(group));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('until the readings are there every question waits for its sum', () => {
  const { list, basis } = questions(subjectIn(example), null);
  expect(basis).toBe(null);
  expect(new Set(list.map(({ group, stake }) => `${group} ${stake}`))).toEqual(
    new Set(['waiting null']),
  );
});
