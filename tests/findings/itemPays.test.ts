import { expect, test } from 'vitest';
import {
  firstRebase,
  itemKinds,
  itemPays,
  modelMeaning,
  textOf,
} from '../../src/findings/index.ts';
import { but } from './but.ts';
import type { Situation } from './situations.data.ts';
import { situations } from './situations.data.ts';
import { subjectIn } from './subjectIn.ts';

const [example] = situations;

function withItems(name: string, year: number, items: readonly object[]): Situation {
  const { file = {} } = example ?? {};
  const offer = (file['offers'] as readonly object[])[0]; // each situation has one offer
  return { name, year, file: but(file, { offers: [{ ...offer, items }] }) };
}

const everyKind = [
  { kind: 'stipend', dollarsPerYear: 25_000, fromYear: 2 },
  { kind: 'quality', maximumDollarsPerYear: 15_000, expectedPercent: 70 },
  { kind: 'withhold', of: 'base', percent: 10, expectedReturnPercent: 50 },
  { kind: 'call', dollarsPerShift: 750, shiftsPerMonth: 2 },
  { kind: 'signing', dollars: 30_000, repayment: { how: 'monthly', months: 36 } },
  { kind: 'relocation', dollars: 10_000, repayment: { how: 'cliff', months: 24 } },
  { kind: 'retention', dollars: 20_000, paidInMonth: 37, repayment: 'none' },
  { kind: 'loanRepayment', dollarsPerYear: 20_000, years: 2, repayment: null },
  { kind: 'benefit', dollarsPerYear: 18_500 },
];
const nothingStated = everyKind.map(({ kind }) => ({ kind }));

const read = [
  withItems('every kind of item', 1, everyKind),
  withItems('every kind of item', 2, everyKind),
  withItems('every kind of item', 4, everyKind),
  withItems('items that state nothing', 1, nothingStated),
  withItems('a share of a loan repaid for years not stated', 1, [
    { kind: 'loanRepayment', dollarsPerYear: 20_000 },
    { kind: 'quality', maximumDollarsPerYear: 15_000 },
    { kind: 'call', dollarsPerShift: 750 },
    { kind: 'retention', dollars: 20_000, paidInMonth: 100 },
  ]),
];

/** Regenerate with `npx vitest run tests/findings -u`, and read what changed. */
test('what each item pays reads as the reviewed text', async () => {
  const texts = read.map((situation) => {
    const subject = subjectIn(situation);
    if (subject.kind === 'missing') throw new Error(situation.name);
    const lines = itemPays(subject, situation.year).map(
      (sentence, index) => `  ${subject.offer.items[index]?.kind}: ${textOf(sentence)}`,
    );
    return [`## ${situation.name}, year ${situation.year}`, ...lines, ''].join('\n');
  });
  await expect(texts.join('\n')).toMatchFileSnapshot('items.txt');
});

test('the first rebase is told as the answer of year 1 tells it', () => {
  const subject = example === undefined ? null : subjectIn(example);
  const told = subject?.kind === 'ready' ? firstRebase(subject) : null;
  expect(told === null ? '' : textOf(told)).toBe(
    'The base of $260,000 is not recalculated until the end of June 2029, which does not protect the job; then the written formula (4,200 × $50.00) lowers it by $50,000, to $210,000.',
  );
});

test('every kind of item is in the menu once, with what it is', () => {
  expect(itemKinds.map(({ kind }) => kind).toSorted()).toEqual(
    everyKind.map(({ kind }) => kind).toSorted(),
  );
  for (const { means } of itemKinds) expect(means).toMatch(/^[A-Z].*\.$/);
});

test.each(['bonus', 'salary', 'greaterOf', 'production', 'draw'])(
  'what "%s" means is a sentence',
  (model) => {
    expect(modelMeaning(model)).toMatch(/^[A-Z].*\.$/);
  },
);
