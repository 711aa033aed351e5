import { describe, expect, test } from 'vitest';
import type { Comparison, ComparisonGroup, Figure } from '../../src/findings/index.ts';
import { comparisonPoint, explain, figuresOf, textOf } from '../../src/findings/index.ts';
import { comparedIn, comparisonIn } from './comparisonOf.ts';
import { comparisonSituations } from './comparisonSituations.data.ts';

const read = comparisonSituations.map((situation) => ({
  ...situation,
  found: comparisonIn(situation),
}));

function groupText({ title, rows }: ComparisonGroup): readonly string[] {
  return [
    `  ${title}`,
    ...rows.map(({ name, cells, isSame }) => {
      const said = cells.map(({ text, difference }) =>
        difference === null ? text : `${text} (${difference})`,
      );
      return `  |${isSame ? '=' : ' '} ${name}: ${said.join(' | ')}`;
    }),
  ];
}

type Pictures = NonNullable<NonNullable<Comparison['results']>['pictures']>;

function picturesText({ byVolume, byYear }: Pictures): readonly string[] {
  const volumes = byVolume.rows.map(({ wrvus, cells, note }) => {
    const noted = note === '' ? wrvus : `${wrvus} (${note})`;
    return `${noted}: ${cells.join(', ')}`;
  });
  const years = byYear.rows.map(({ name, cells, isRenewed }) => {
    const renewed = isRenewed ? `${name} if renewed` : name;
    return `${renewed}: ${cells.join(', ')}`;
  });
  return [
    `  [${byVolume.y.label}] ${volumes.join('; ')}`,
    `  [${byYear.title}] ${years.join('; ')}`,
  ];
}

/** A comparison as it is read; of the contracts' terms, those that differ. */
function asText({ title, sentences, results, terms }: Comparison): string[] {
  const pictures = results?.pictures ?? null;
  const differing = terms.flatMap(({ title: section, rows }) =>
    rows
      .filter(({ isSame }) => !isSame)
      .map(
        ({ name, cells }) =>
          `  | ${section}, ${name}: ${cells.map(({ text }) => text).join(' | ')}`,
      ),
  );
  return [
    title,
    ...sentences.map((sentence) => `  ${textOf(sentence)}`),
    ...(results?.groups ?? []).flatMap(groupText),
    ...(differing.length === 0 ? [] : ['  What differs in the contracts', ...differing]),
    ...(pictures === null ? [] : picturesText(pictures)),
  ];
}

function rowsOf({ results, terms }: Comparison) {
  return [...(results?.groups ?? []), ...terms].flatMap(({ rows }) => rows);
}

/** Regenerate with `npx vitest run tests/findings/comparison.test.ts -u`, and read what changed. */
test('the comparisons are those of the reviewed text', async () => {
  const texts = read.map(({ name, found }) => [`## ${name}`, ...asText(found), ''].join('\n'));
  await expect(texts.join('\n')).toMatchFileSnapshot('comparisons.txt');
});

test('at least 30 situations are read', () => {
  expect(comparisonSituations.length).toBeGreaterThanOrEqual(30);
});

describe('each row', () => {
  test.each(read)('of $name opens into what it rests on', ({ found }) => {
    const rows = rowsOf(found);
    expect(rows.length).toBeGreaterThan(0);
    for (const { explain, cells } of rows) {
      const explanation = explain();
      expect(explanation.title).toMatch(/^\S/);
      expect(explanation.restsOn).not.toEqual([]);
      expect(cells.length).toBe(found.headings.length);
    }
  });

  test.each(read)('of $name has a key of its own', ({ found }) => {
    const keys = rowsOf(found).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** The point of the situation with that name, in two lines. */
function pointOf(name: string): readonly string[] {
  const point = read
    .filter((situation) => situation.name === name)
    .map((situation) => comparisonPoint(comparedIn(situation)))
    .at(0);
  return [point?.title ?? 'no title', textOf(point?.paid ?? ['no sums'])];
}

test('the point is the title and the sums, with their volume', () => {
  expect(pointOf('base and bonus against production')).toEqual([
    'Offer B pays more above 5,000 wRVUs, Offer A up to there',
    'Over the first 3 years, at 4,200 wRVUs a year, before tax, Offer A pays $780,000 and Offer B $655,200.',
  ]);
});

test('offers without figures are left out of the point, and one alone has none', () => {
  expect(pointOf('a term missing in one').join(' ')).not.toContain('Offer B');
  expect(
    comparisonPoint(
      comparedIn({ name: 'one', offers: [null, null], horizonYears: 5, choices: {} }),
    ),
  ).toBe(null);
});

describe('the range that one pays more over', () => {
  const ranged = read.flatMap(({ name, found: { sentences } }) => {
    const sentence = sentences.find((one) => textOf(one).startsWith('Of the range from '));
    return sentence === undefined ? [] : [{ name, figures: figuresOf(sentence) }];
  });

  test('is found in several situations', () => {
    expect(ranged.length).toBeGreaterThanOrEqual(8);
  });

  // Seen to fail with the end of a stretch left out of it: the parts were a hundredth short.
  test.each(ranged)('of $name opens into its parts, which fill it', ({ figures }) => {
    const [range, ...shares] = figures;
    const parts = shares.map((share) => explain(share).lines.at(-1)?.printed ?? '');
    const whole = explain(range as Figure)
      .lines.filter(({ label }) => !label.startsWith('At '))
      .flatMap(({ printed }) => printed ?? []);
    expect(whole).toEqual(parts);
    // One offer's assumptions are not those of all.
    expect(explain(range as Figure).assumptions).toEqual([]);
    const amounts = (text: string) => (text.match(/[\d,]+\.\d\d/g) ?? []).map(hundredthsOf);
    const [over] = parts.map((printed) => amounts(printed.split(' ÷ ')[1] ?? ''));
    const filled = parts
      .flatMap((printed) => amounts(printed.split(' ÷ ')[0] ?? ''))
      .reduce((sum, at, index) => (index % 2 === 0 ? sum + at : sum - at), 0);
    expect(filled).toBe((over?.[0] ?? 0) - (over?.[1] ?? 0));
  });
});

// $260,000 a year against 4,200 × $50 = $210,000, plan years from month 7. Settled after months 6, 18 and
// 30: $25,000, $75,000 and $125,000 open. Half a year's $130,000 follows, and earns $105,000.
test('an advance, and what is settled later, open into how they come about', () => {
  const own = read.find(({ name }) => name === 'a draw and production, plan years of their own');
  const told = (own?.found.sentences ?? []).filter((one) => textOf(one).includes('in no sum'));
  const opened = told.flatMap(figuresOf).map((one) => {
    const { lines, figure } = explain(one);
    return [...lines.map(({ label, printed, amount }) => `${label}: ${printed ?? amount}`), figure];
  });
  const settled = 'round((4,200.00 ÷ 2) wRVUs × $50.00)';
  expect(opened).toEqual([
    [
      'year 1: $260,000.00',
      'year 2: $260,000.00',
      'year 3: $260,000.00',
      'Paid out: $260,000.00 + $260,000.00 + $260,000.00 = $780,000.00',
      '$780,000.00',
    ],
    [
      `Open after December 2027: $0.00 − (${settled} − $130,000.00) = $25,000.00`,
      'Open after December 2028: $25,000.00 − (round((4,200.00 ÷ 2 + 4,200.00 ÷ 2) wRVUs × $50.00) − $260,000.00) = $75,000.00',
      'Open after December 2029: $75,000.00 − (round((4,200.00 ÷ 2 + 4,200.00 ÷ 2) wRVUs × $50.00) − $260,000.00) = $125,000.00',
      'Draw from January 2030 to June 2030: $260,000.00 − round($260,000.00 × 6 ÷ 12) = $130,000.00',
      'Not yet earned: $125,000.00 + $130,000.00 = $255,000.00',
      '$255,000.00',
    ],
    [
      `Due for January 2030 to June 2030, were it settled then: ${settled} − $130,000.00 = −$25,000.00`,
      'Paid in advance of it, to June 2030: $260,000.00 − round($260,000.00 × 6 ÷ 12) = $130,000.00',
      'Settled later: −$25,000.00 + $130,000.00 = $105,000.00',
      '$105,000.00',
    ],
    [
      'Due for January 2030 to June 2030, were it settled then: (4,200.00 ÷ 2) wRVUs × $50.00 = $105,000.00',
      '$105,000.00',
    ],
  ]);
});

function hundredthsOf(text: string): number {
  return Number(text.replaceAll(/[,.]/g, ''));
}
