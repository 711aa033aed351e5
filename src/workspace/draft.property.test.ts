import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { clinics, logs, paces, unread } from '../../tests/arbitraries/productionTerms.ts';
import { workspaces } from '../../tests/arbitraries/offers.ts';
import { readLines } from '../../tests/cases/readLines.ts';
import type { Exit, Offer, Workspace } from '../compensation/index.ts';
import { readFile, templates, writeFile } from '../contract-file/index.ts';
import { draftOf } from './draftOf.ts';
import { fileOf } from './fileOf.ts';
import { readDraft } from './readDraft.ts';

/** Terms that move no figure and are kept all the same. */
const quietTerms: fc.Arbitrary<Partial<Offer>> = fc.record(
  {
    employer: fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .filter((text) => !/\p{Surrogate}/u.test(text)),
    notes: fc.constantFrom('none', '', '5,000', ' a\nb '),
    startMonth: fc.constantFrom('2027-07', '2000-01'),
    wrvuSchedule: fc.constantFrom<number | 'current'>(2025, 'current'),
    engagement: fc.constantFrom('w2' as const, '1099' as const),
    planChange: fc.constantFrom('none' as const, { by: null, noticeDays: 90 }),
    exit: fc.constantFrom<Exit | null>(silentExit()),
    clinic: fc.oneof(clinics, unread),
    pace: fc.oneof(paces, unread),
    log: fc.oneof(logs, unread),
    sources: fc.constantFrom(
      {},
      { 'phases[0].base.annualDollars': { ref: '§ 4.1', quote: 'none', status: null } },
    ),
  },
  { requiredKeys: [] },
);

const files: fc.Arbitrary<Workspace> = fc
  .tuple(workspaces(), quietTerms)
  .map(([workspace, terms]) => ({
    ...workspace,
    offers: workspace.offers.map((offer) => ({ ...offer, ...terms })),
  }))
  // A part whose terms are all null is read as null.
  .map((workspace) => workspaceOf(writeFile(workspace)));

describe('a draft and its file', () => {
  test('file → draft → file is the same file', () => {
    holds(files, (workspace) => {
      expect(fileOf(draftOf(workspace))).toEqual({
        file: writeFile(workspace),
        workspace,
        leftOut: [],
      });
    });
  });

  test('draft → file → draft is the same draft to the byte', () => {
    holds(files, (workspace) => {
      const draft = draftOf(workspace);
      const again = draftOf(workspaceOf(fileOf(draft).file));
      expect(JSON.stringify(again)).toBe(JSON.stringify(draft));
    });
  });

  test('every offer of a file is ready, and is the offer of the file', () => {
    holds(files, (workspace) => {
      const { horizonYears, ladder, offers } = readDraft(draftOf(workspace), {});
      const read = offers.map((offer) => (offer.kind === 'ready' ? offer.offer : offer));
      expect({ horizonYears, ladder, offers: read }).toEqual(workspaceOf(writeFile(workspace)));
    });
  });

  test('the files of the cases and the templates are kept whole', () => {
    const cases = readLines<{ readonly file: unknown }>('random.ndjson.gz');
    for (const { file } of [...cases, ...templates]) {
      const workspace = workspaceOf(file);
      expect(fileOf(draftOf(workspace)).file).toEqual(writeFile(workspace));
    }
    expect(cases.length).toBeGreaterThan(100);
  });
});

function workspaceOf(file: unknown): Workspace {
  const reading = readFile(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.workspace;
}

function silentExit(): Exit {
  return {
    physicianNoticeDays: null,
    employerNoticeDays: null,
    withoutCause: null,
    curePeriodDays: null,
    autoRenewNoticeDays: null,
    noticePay: null,
    bonusNeedsEmployment: null,
    bonusPaidAfterDays: null,
    tail: 'none',
    nonCompete: null,
    assignable: false,
    state: 'none',
  };
}
