import { describe, expect, test } from 'vitest';
import {
  explain,
  figuresOf,
  saidWords,
  textOf,
  triedCount,
  triedName,
  triedWorth,
  withTriedWords,
} from '../../src/findings/index.ts';
import type { Json } from './but.ts';
import { but } from './but.ts';
import { situations } from './situations.data.ts';
import { subjectIn } from './subjectIn.ts';

const [example] = situations;
if (example === undefined) throw new Error('there is the worked example');
const { file } = example;
const [offer = {}] = file['offers'] as readonly Json[]; // the file of one offer

const pays = (terms: Json): Json => ({ phases: [{ productivity: terms }] });
const work = (annualWrvus: number): Json => ({ volume: { annualWrvus } });
const rateOf = (dollarsPerWrvu: number): Json =>
  pays({ tiers: [{ fromWrvus: 5000, dollarsPerWrvu }] });
const draw: Json = but(
  { items: [], rebase: 'none' },
  pays({ model: 'draw', tiers: [{ fromWrvus: 0, dollarsPerWrvu: 50 }], deficit: 'carried' }),
);
const higher: Json = { phases: [{ base: { annualDollars: 280_000 } }] };

/** What the contract says beyond the example, and what is tried over it. */
const cases: readonly (readonly [string, number, Json, Json])[] = [
  ['a rate above a bonus that is not reached', 3, {}, rateOf(60)],
  ['a rate, where the bonus is reached', 3, work(5600), rateOf(60)],
  ['a lower target', 1, work(5600), pays({ tiers: [{ fromWrvus: 4600, dollarsPerWrvu: 50 }] })],
  ['a higher base', 1, {}, higher],
  ['a higher base that is recalculated', 3, {}, higher],
  ['no recalculation', 3, {}, { rebase: 'none' }],
  ['no recalculation, past the term', 5, {}, { rebase: 'none' }],
  ['another volume alone', 3, {}, work(4600)],
  ['another volume and another rate', 3, {}, but(work(5600), rateOf(60))],
  ['a ramp', 1, {}, { volume: { rampPercent: [60, 85, 100] } }],
  ['a longer notice', 3, {}, { exit: { employerNoticeDays: 180 } }],
  ['no signing bonus', 2, {}, { items: [] }],
  ['a draw at a higher rate', 2, draw, pays({ tiers: [{ fromWrvus: 0, dollarsPerWrvu: 55 }] })],
  ['a short term', 1, { termMonths: 12 }, higher],
  ['a base that is not stated', 1, {}, { phases: [{ base: { annualDollars: null } }] }],
];

const read = cases.map(([name, year, contract, tried]) => {
  const fileWith = (changes: Json): Json => ({ ...file, offers: [but(offer, changes)] });
  const written = subjectIn({ name, year, file: fileWith(contract) });
  const after = subjectIn({ name, year, file: fileWith(but(contract, tried)) });
  return { name, year, worth: triedWorth(written, after, year) };
});

/** Regenerate with `npx vitest run tests/findings/tried.test.ts -u`, and read what changed. */
test('what tried values are worth is told as in the reviewed text', async () => {
  const told = read.map(({ name, year, worth }) =>
    [
      `## ${name}, year ${year}`,
      ...worth.sentences.map(textOf),
      `  [${worth.short ?? 'nothing told'}]`,
      '',
    ].join('\n'),
  );
  await expect(told.join('\n')).toMatchFileSnapshot('tried.txt');
});

test('a side that does not read is named, and no sum stands beside it', () => {
  const written = subjectIn(example);
  const [first] = triedWorth(written, null, 3).sentences;
  expect(textOf(first ?? [])).toBe('As tried there is no figure while an entry does not read.');
  const [other] = triedWorth(null, written, 3).sentences;
  expect(textOf(other ?? [])).toBe('As written there is no figure while an entry does not read.');
  expect(triedWorth(null, written, 3).short).toBeNull();
});

test.each(
  read.flatMap(({ name, worth }) =>
    worth.sentences.flatMap(figuresOf).map((one) => [name, one] as const),
  ),
)('each figure of "%s" opens into sums with the same amount', (_, figure) => {
  const opened = explain(figure);
  expect(opened.figure).toMatch(/^−?\$[\d,]+\.\d\d$/);
  expect(opened.lines.length).toBeGreaterThan(0);
  expect(opened.restsOn.length).toBeGreaterThan(1);
});

describe('what stands at a term', () => {
  test.each([
    ['phases[0].productivity.tiers[0].dollarsPerWrvu', { kind: 'text', text: '60.00' }, '$60.00'],
    ['phases[0].base.annualDollars', { kind: 'text', text: '280,000' }, '$280,000'],
    ['phases[0].target.annualWrvus', { kind: 'text', text: '4,600' }, '4,600 wRVUs'],
    ['rebase.firstMonth', { kind: 'text', text: '25' }, 'month 25'],
    ['guaranteedMonths', { kind: 'text', text: '' }, 'nothing entered'],
    ['volume.rampPercent', { kind: 'values', texts: ['60', '85', '100'] }, '60%, 85%, 100%'],
    ['phases[0].productivity.tiers', { kind: 'entries', count: 2 }, '2 tiers'],
    ['items', { kind: 'entries', count: 1 }, '1 entry'],
    ['rebase', { kind: 'none' }, 'none'],
    ['rebase', { kind: 'stated' }, 'stated'],
    ['rebase', { kind: 'notStated' }, 'not stated'],
    ['exit.withoutCause', { kind: 'text', text: 'neither' }, 'neither side'],
  ] as const)('%s is said as %o: %s', (path, said, words) => {
    expect(saidWords(path, said)).toBe(words);
  });

  test('is named as its field is, an item with its label', () => {
    expect(triedName('rebase.firstMonth', null, null)).toBe('First recalculated in month');
    expect(triedName('phases[0].productivity.tiers', null, null)).toBe('Tiers');
    expect(triedName('items[0].dollars', 'signing', 'Sign-on')).toBe('Sign-on: signing bonus');
  });

  test('is counted', () => {
    expect([0, 1, 2].map(triedCount)).toEqual([
      'nothing tried yet',
      '1 value tried',
      '2 values tried',
    ]);
    expect([0, 1, 2].map(withTriedWords)).toEqual([
      'What if: nothing tried yet',
      'What if: with 1 tried value',
      'What if: with 2 tried values',
    ]);
  });
});
