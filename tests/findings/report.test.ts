import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/contract-file/index.ts';
import type { Report, Told } from '../../src/findings/index.ts';
import { refList, report, reportWords, subjectOf } from '../../src/findings/index.ts';
import type { Json } from './but.ts';
import { leavingSituations } from './leavingSituations.data.ts';
import { renewalSituations } from './renewalSituations.data.ts';
import { reportAsText } from './reportAsText.ts';
import { reportSituations } from './reportSituations.data.ts';
import { situations } from './situations.data.ts';
import { knownFor } from './subjectIn.ts';
import { yearsSituations } from './yearsSituations.data.ts';

const all = { hasEmployer: true, hasNotes: true, hasQuotes: true, hasLog: true };

function reportOf(
  file: Json,
  year: number,
  choices = all,
  isKnown = true,
): { readonly found: Report; readonly sources: readonly (readonly string[])[] } {
  const reading = readFile(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const { workspace } = reading;
  const offers = workspace.offers.map((offer, index) => {
    const subject = subjectOf(workspace, index);
    const known = isKnown ? (knownFor(subject)?.readings ?? null) : null;
    return { id: `offer${index}`, name: offer.name, subject, known };
  });
  return {
    found: report(offers, { year, ...choices }),
    sources: workspace.offers.map((offer) => Object.keys(offer.sources)),
  };
}

const written = reportSituations.map(({ name, year, file }) => ({
  name,
  file,
  year,
  ...reportOf(file, year),
}));

/** Regenerate with `npx vitest run tests/findings/report.test.ts -u`, and read what changed. */
test.each([
  [0, 'report.txt'],
  [1, 'reportOfClauses.txt'],
  [2, 'reportOfThree.txt'],
  [3, 'reportOfClinic.txt'],
])('report %i reads as the reviewed text %s', async (place, file) => {
  const { found } = written[place] ??
    written[0] ?? { found: { contents: [], offers: [], comparison: null, ladder: null } };
  await expect(reportAsText(found)).toMatchFileSnapshot(file);
});

test('the words that stand whatever the contract is are the reviewed ones', async () => {
  await expect(JSON.stringify(reportWords, null, 2)).toMatchFileSnapshot('reportWords.txt');
});

/** Every sixth of the situations that the screens are read in, besides the reports themselves. */
const many = [
  ...written.map(({ name, found, sources }) => ({ name, found, sources })),
  ...[...situations, ...leavingSituations, ...renewalSituations, ...yearsSituations]
    .filter((_, place) => place % 6 === 0)
    .map(({ name, year, file }) => ({ name, ...reportOf(file, year, all, false) })),
];

/** Every reference of a value, wherever in it. */
function refsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'ref' in value ? [String(value.ref)] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}

function toldIn({ offers, comparison }: Report): readonly string[] {
  return refsIn([
    ...offers.map(({ production }) => production),
    ...offers.map(({ results }) => {
      if (results === null) return [];
      const { volume, years, exit, ...others } = results;
      // Pictures hold points and figures of their own, which no reference is read of.
      return [
        others,
        [volume.title, volume.table, volume.sentence],
        [years.title, years.tables, years.sentence, years.notes],
        [exit.title, exit.table, exit.sentences, exit.month],
      ];
    }),
    comparison?.sentences,
    comparison?.tables,
    [comparison?.headline, comparison?.byVolume, comparison?.byYear],
  ]);
}

function derivationsIn({ offers, comparison }: Report) {
  const groups = offers.flatMap(({ derivations }) => derivations);
  return [...groups, ...(comparison === null ? [] : [comparison.derivations])].flatMap(
    ({ list }) => list,
  );
}

function linesIn({ offers }: Report) {
  return offers.flatMap(({ termSheet }) => termSheet.flatMap(({ lines }) => lines));
}

describe('each figure', () => {
  // Seen to fail with the figures of the notes left out of those that are derived.
  test.each(many)('of $name has a derivation or a line of the term sheet', ({ found }) => {
    const known = new Set([
      ...linesIn(found).map(({ ref }) => ref),
      ...derivationsIn(found).map(({ ref }) => ref),
    ]);
    const told = toldIn(found);
    expect(told.filter((ref) => !known.has(ref))).toEqual([]);
  });

  test.each(many)('of $name in dollars is derived in steps, or says what it is', ({ found }) => {
    const bare = derivationsIn(found).filter(
      ({ lines, restsOn, figure }) =>
        lines.length === 0 && restsOn.length === 0 && figure.includes('$'),
    );
    expect(bare.map(({ title, figure }) => `${title}: ${figure}`)).toEqual([]);
  });

  test.each(many)('of $name is derived under a number of its own', ({ found }) => {
    const refs = derivationsIn(found).map(({ ref }) => Number(ref));
    expect(refs).toEqual(refs.map((_, place) => place + 1));
    const lines = linesIn(found).map(({ ref }) => ref);
    expect(lines).toEqual(lines.map((_, place) => `T${place + 1}`));
  });

  test.each(many)('of $name names only assumptions that are listed', ({ found }) => {
    const listed = new Set(
      found.offers.flatMap(({ assumptions }) => assumptions.map(({ ref }) => ref)),
    );
    const named = derivationsIn(found).flatMap(({ assumes }) => assumes);
    expect(named.filter((ref) => !listed.has(ref))).toEqual([]);
  });
});

describe('the term sheet', () => {
  test.each(many)('of $name has every clause that is noted', ({ found, sources }) => {
    const missing = found.offers.flatMap(({ termSheet }, place) => {
      const paths = new Set(termSheet.flatMap(({ lines }) => lines.map(({ path }) => path)));
      return (sources[place] ?? []).filter((path) => !paths.has(path));
    });
    expect(missing).toEqual([]);
  });

  test('sends what is not stated to the questions by their numbers', () => {
    for (const { found } of written) {
      for (const { termSheet, questions } of found.offers) {
        const sent = termSheet.flatMap((section) => section.questions);
        expect(sent.toSorted((a, b) => a - b)).toEqual(questions.list.map(({ number }) => number));
      }
    }
  });
});

test('names, notes and words of the contract stay out where they are not asked for', () => {
  const { file = {}, year = 1 } = reportSituations[1] ?? {};
  const choices = { hasEmployer: false, hasNotes: false, hasQuotes: false, hasLog: false };
  const text = reportAsText(reportOf(file, year, choices).found);
  expect(text).not.toMatch(/Lakeside Medical|nobody is ever|bi-weekly|prorated portion/);
  expect(text).toMatch(/4\.1\(a\)/);
});

test('references that follow each other stand as one stretch', () => {
  expect(refList(['A1', 'A2', 'A3', 'A5'])).toBe('A1–A3, A5');
  expect(refList([])).toBe('');
});

test('sums of the comparison are those of the offers’ own years', () => {
  const { found } = written[2] ?? { found: null };
  const paid: Told | undefined = found?.comparison?.tables[0]?.rows.find(({ isSum }) => isSum)
    ?.cells[0];
  // 290,000 + 260,000 over the two years of the shorter term.
  expect(paid).toEqual(['$550,000']);
});
