import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLibreOffice } from '../../src/commands/findLibreOffice.mjs';
import type { Offer, Workspace } from '../../src/compensation/index.ts';
import { subjectOf } from '../../src/findings/index.ts';
import type { InputTerm } from '../../src/sharing/spreadsheet/inputs.ts';
import { FIRST_ROW } from '../../src/sharing/spreadsheet/inputs.ts';
import { inputTerms } from '../../src/sharing/spreadsheet/inputTerms.ts';
import { YEARS_TOP } from '../../src/sharing/spreadsheet/offerPages.ts';
import type { SheetPage } from '../../src/sharing/spreadsheet/sheetPage.ts';
import { spreadsheet } from '../../src/sharing/spreadsheet/spreadsheet.ts';
import { writeSpreadsheet } from '../../src/sharing/spreadsheet/writeSpreadsheet.ts';
import { yearRows } from '../../src/sharing/spreadsheet/yearRows.ts';
import { offers } from '../arbitraries/offers.ts';
import { ordinaryWorkspaces } from '../arbitraries/ordinaryOffers.ts';
import { offersWithTies } from '../arbitraries/sheetOffers.ts';
import { dollars, perWrvu, wrvus } from '../builders/amounts.ts';
import { offerOf } from '../builders/offer.ts';
import { withTyped } from './changedInput.ts';
import { clinicDifferences, CLINICS, clinicWorkspace } from './clinicBook.ts';
import { comparedBooks, comparedDifferences } from './comparedBooks.ts';
import type { WorkedSheet } from './libreOffice.ts';
import { workedByLibreOffice } from './libreOffice.ts';
import { liveKinds } from './liveKinds.ts';
import { movedTerms } from './movedTerms.ts';
import type { CopyOfCase, SheetCase } from './sheetCase.ts';
import { COPIES } from './sheetCase.ts';

/** How many of each kind; SHEETS_RUNS looks further, SHEETS_SEED elsewhere. */
const RUNS = Number(process.env['SHEETS_RUNS'] ?? 17);
const SEED = Number(process.env['SHEETS_SEED'] ?? 20_270_701);

const folder = mkdtempSync(join(tmpdir(), 'spreadsheets-'));
const cases: SheetCase[] = [];
let sheets: ReadonlyMap<string, WorkedSheet> = new Map();

// Where it is not there, `npm test` says that this was not tested.
describe.runIf(findLibreOffice() !== undefined)('opened and worked out by LibreOffice', () => {
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [index, workspace] of workspacesToWrite().entries()) {
      // What leaving costs stands as values: LibreOffice has nothing to work out there.
      const pages = spreadsheet(workspace).filter(({ name }) => !name.endsWith(' leaving'));
      const found = casesOf(workspace, `book${index}`, pages);
      const bytes = await writeSpreadsheet(pages);
      files.set(`book${index}`, bytes);
      for (const copy of COPIES) {
        const typed = found.flatMap(({ copies }) => copies[copy].typed);
        files.set(`book${index}${copy}`, withTyped(bytes, typed));
      }
      cases.push(...found);
    }
    const texts = spreadsheet({ horizonYears: 2, ladder: null, offers: [offerOfTexts] }, ['@left']);
    files.set('texts', await writeSpreadsheet(texts));
    const clinics = clinicWorkspace(SEED);
    files.set('clinics', await writeSpreadsheet(spreadsheet(clinics)));
    sheets = workedByLibreOffice(files, folder);
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const live = () => cases.filter(({ isLive }) => isLive);

  test('at least 200 generated offers have live formulas, every ordinary one among them', () => {
    expect(live().length).toBeGreaterThanOrEqual(200);
    const ordinary = cases.filter(({ workspace }) => workspace.offers[0]?.startMonth !== null);
    expect(ordinary.length).toBeGreaterThanOrEqual(3 * RUNS);
    expect(ordinary.filter(({ isLive }) => !isLive)).toEqual([]);
  });

  test.each(liveKinds)('live among them: %s', (_, isOne) => {
    const found = live().filter(({ workspace, place }) => {
      const subject = subjectOf(workspace, place);
      return subject.kind === 'ready' && isOne(subject);
    });
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  test('each equals the engine to the cent', () => {
    expect(cases.flatMap((each) => differences(each, each.workspace, each.file))).toEqual([]);
  });

  test.each([
    ['a volume and a rate were', 'changed', 180],
    ['every input was', 'moved', 180],
  ] as const)('and again after %s changed in the file', (_, copy, least) => {
    const within = live().filter(({ file, place }) => isWithin(`${file}${copy}`, place));
    expect(within.length).toBeGreaterThanOrEqual(200);
    const found = within.flatMap((each) =>
      differences(each, each.copies[copy].workspace, `${each.file}${copy}`),
    );
    expect(found).toEqual([]);
    const others = within.filter(
      ({ file, place }) =>
        JSON.stringify(yearsOf(file, place)) !== JSON.stringify(yearsOf(`${file}${copy}`, place)),
    );
    expect(others.length).toBeGreaterThanOrEqual(least);
  });

  test.each(['', ...COPIES] as const)('the comparison adds them up as the page does %s', (copy) => {
    const isIn = (place: number, file: string) => isWithin(file, place);
    const compared = comparedBooks(cases, copy, isIn);
    expect(compared.length).toBeGreaterThanOrEqual(2 * RUNS);
    expect(
      compared.flatMap((book) =>
        comparedDifferences(book, sheets.get(`${book.file}-Comparison`) ?? []),
      ),
    ).toEqual([]);
  });

  test('a clinic comes to what the engine says, and loses it in the same places', () => {
    const clinics = clinicWorkspace(SEED);
    const found = clinics.offers.flatMap((offer, place) =>
      clinicDifferences(offer, sheets.get(`clinics-Offer ${place + 1} clinic`) ?? []),
    );
    expect(clinics.offers.length).toBe(CLINICS);
    expect(found).toEqual([]);
  });

  test('no file holds a figure beside a formula: what is read here was worked out', async () => {
    const file = unzipSync(
      await writeSpreadsheet(
        spreadsheet({ horizonYears: 2, ladder: null, offers: [offerOfTexts] }, []),
      ),
    );
    const cells = Object.values(file).flatMap((part) =>
      [...strFromU8(part).matchAll(/<c [^>]*>(?:(?!<\/c>).)*<f>.*?<\/c>/g)].map(([cell]) => cell),
    );
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => cell.includes('<v>'))).toEqual([]);
  });

  test('texts that begin as formulas do arrive as texts', () => {
    const found = ['Read me', 'Inputs', 'Offer 1', 'Offer 1 work'].flatMap((name) =>
      (sheets.get(`texts-${name}`) ?? []).flat(),
    );
    const { name } = offerOfTexts;
    expect(found.filter((cell) => cell === name).length).toBeGreaterThanOrEqual(3);
    for (const said of [`${name}: workings`, '+1+1', '-1+1', '=2+2', '=1+1&A1', '@left']) {
      expect(found).toContain(said);
    }
  });

  test('each sheet says that its figures are those of the page', () => {
    expect(live().filter(({ file, place }) => !isWithin(file, place))).toEqual([]);
  });
});

const offerOfTexts = offerOf({
  name: '=HYPERLINK("https://example.org",1+1)',
  phases: [
    {
      base: { annualDollars: dollars(260_000) },
      productivity: {
        model: 'bonus',
        tiers: [{ fromWrvus: wrvus(5000), dollarsPerWrvu: perWrvu(50) }],
      },
    },
  ],
  items: ['+1+1', '-1+1', '=2+2'].map((label) => ({
    kind: 'stipend',
    label,
    dollarsPerYear: dollars(1000),
    fromYear: null,
    toYear: null,
  })),
  sources: { 'phases[0].base.annualDollars': { ref: '=1+1&A1', quote: null, status: 'stated' } },
  volume: { annualWrvus: wrvus(4200) },
});

function workspacesToWrite(): readonly Workspace[] {
  const sample = <Case>(from: fc.Arbitrary<Case>, numRuns: number) =>
    fc.sample(from, { numRuns, seed: SEED });
  const any = sample(offers(), 5 * RUNS).map(({ offer }) => offer);
  const ties = sample(offersWithTies(), 7 * RUNS);
  return [
    ...sample(ordinaryWorkspaces(), RUNS),
    ...inSixes(any).map((found) => ({ horizonYears: 4, ladder: null, offers: found })),
    ...inSixes(ties).map((found) => ({ horizonYears: 3, ladder: null, offers: found })),
  ];
}

function inSixes(found: readonly Offer[]): readonly (readonly Offer[])[] {
  return Array.from({ length: Math.ceil(found.length / 6) }, (_, index) =>
    found.slice(6 * index, 6 * index + 6),
  );
}

/** The offers of a workbook, each at its own terms and at others. */
function casesOf(
  workspace: Workspace,
  file: string,
  pages: readonly SheetPage[],
): readonly SheetCase[] {
  let above = 0;
  return workspace.offers.map((offer, place) => {
    const isLive = pages.some(({ name }) => name === `Offer ${place + 1} work`);
    const subject = subjectOf(workspace, place);
    const terms = subject.kind === 'ready' && isLive ? inputTerms(subject.plan) : [];
    const copyWith = (moved: readonly InputTerm[]): CopyOfCase => {
      const { offer: other, typed } = movedTerms(offer, moved);
      return {
        workspace: { ...workspace, offers: workspace.offers.with(place, other) },
        typed: [...typed].map(([path, number]) => {
          const row = FIRST_ROW + start + terms.findIndex((term) => term.path === path) + 1;
          return { sheet: 2, cell: `C${row}`, number };
        }),
      };
    };
    const start = above;
    above += terms.length;
    const rate = terms.find(({ unit }) => unit === 'rate');
    const volume = terms.filter((term) => term.path === 'volume.annualWrvus' || term === rate);
    const copies = { changed: copyWith(volume), moved: copyWith(terms) };
    return { file, place, isLive, workspace, copies };
  });
}

/** Where the sheet of an offer's years and the engine differ, in a line that says how. */
function differences({ place }: SheetCase, workspace: Workspace, file: string): readonly string[] {
  const subject = subjectOf(workspace, place);
  const shown = yearsOf(file, place);
  const rows = subject.kind === 'ready' ? yearRows(subject) : [];
  return rows.flatMap(({ key, values }, index) => {
    const found = shown[index]?.slice(0, values.length);
    const worked = JSON.stringify(found?.map(unitsOf));
    return worked === JSON.stringify(values)
      ? []
      : [`${file}, offer ${place + 1}, ${key}: ${worked}, engine ${JSON.stringify(values)}`];
  });
}

/** The lines of the years as LibreOffice gives them, without their labels. */
function yearsOf(file: string, place: number): readonly (readonly string[])[] {
  return (sheets.get(`${file}-Offer ${place + 1}`) ?? [])
    .slice(YEARS_TOP)
    .map((row) => row.slice(1));
}

/** Dollars and wRVUs to whole cents and hundredths; what is not to the cent stays a fraction. */
function unitsOf(shown: string): number | null {
  return shown === '' ? null : Number((Number(shown) * 100).toFixed(4));
}

function isWithin(file: string, place: number): boolean {
  return (sheets.get(`${file}-Offer ${place + 1}`)?.[1]?.[0] ?? '').startsWith('Every input');
}
