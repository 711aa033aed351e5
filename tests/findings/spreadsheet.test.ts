import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/compensation/index.ts';
import { basisPoints, rateUnits, readings, wrvuHundredths } from '../../src/compensation/index.ts';
import { readFile } from '../../src/contract-file/index.ts';
import { questions, readingsAsked, subjectOf } from '../../src/findings/index.ts';
import type { SheetCell, SheetPage } from '../../src/sharing/spreadsheet/sheetPage.ts';
import { spreadsheet } from '../../src/sharing/spreadsheet/spreadsheet.ts';
import draw from '../../public/examples/draw-with-true-up.json';
import guarantee from '../../public/examples/guarantee-then-production.json';
import worked from '../../public/examples/worked-example.json';
import { dollars, perWrvu, wrvus } from '../builders/amounts.ts';
import { exitOf } from '../builders/exit.ts';
import { offerOf, rebaseOf } from '../builders/offer.ts';

const bonus = offerOf({
  name: 'Production where the share falls',
  phases: [
    {
      base: { annualDollars: dollars(260_000) },
      target: { annualWrvus: wrvus(5000) },
      productivity: {
        model: 'bonus',
        tiers: [{ fromWrvus: wrvus(5000), dollarsPerWrvu: perWrvu(50) }],
      },
    },
  ],
  rebase: { becomes: 'production', onlyBelowTargetPercent: basisPoints(9000) },
  volume: { annualWrvus: wrvus(4200) },
});
const atBase = {
  base: { annualDollars: dollars(260_000) },
  productivity: {
    model: 'bonus',
    threshold: 'baseDividedByRate',
    tiers: [{ fromWrvus: null, dollarsPerWrvu: perWrvu(50) }],
  },
} as const;
const volume = { annualWrvus: wrvus(4200) };
const tiersFrom = (second: number) => [
  ...atBase.productivity.tiers,
  { fromWrvus: wrvus(second), dollarsPerWrvu: perWrvu(55) },
];

const asValues = [
  bonus,
  {
    ...bonus,
    name: 'Threshold that may follow',
    rebase: rebaseOf({ thresholdFollows: true, onlyBelowTargetPercent: basisPoints(9000) }),
  },
  offerOf({
    name: 'A later rate on what lies above base ÷ rate',
    phases: [
      {
        ...atBase,
        productivity: {
          ...atBase.productivity,
          applies: 'wholeAboveThreshold',
          tiers: tiersFrom(6000),
        },
      },
    ],
    volume,
  }),
  offerOf({
    name: 'A later tier under base ÷ rate',
    phases: [{ ...atBase, productivity: { ...atBase.productivity, tiers: tiersFrom(5100) } }],
    volume,
  }),
  offerOf({
    name: 'Beyond what is exact',
    phases: [
      {
        base: { annualDollars: dollars(100_000_000) },
        productivity: {
          model: 'bonus',
          tiers: [{ fromWrvus: wrvuHundredths(1), dollarsPerWrvu: rateUnits(1) }],
        },
      },
    ],
    volume,
  }),
  offerOf({ name: 'Without figures', phases: [{}], volume }),
];

/** 4 × 46 days of (18 − 2) × 90% × (1 − 10% × 50%) = 13.68 visits at 2.09 wRVUs, and 120: 5,380.78. */
const withClinic = {
  ...worked,
  offers: worked.offers.map((offer) => ({
    ...offer,
    clinic: {
      template: {
        daysPerWeek: 4,
        weeksPerYear: 46,
        slotsPerDay: 18,
        heldSlotsPerDay: 2,
        fillPercent: 90,
        noShowPercent: 10,
        refillPercent: 50,
      },
      visits: [
        { kind: 'new', code: '99204', sharePercent: 25 },
        { kind: 'return', code: '99214', sharePercent: 75 },
      ],
      otherWrvusPerYear: 120,
    },
    pace: { asOf: '2027-12-31', wrvusToDate: 1600 },
  })),
};

const books: readonly (readonly [string, Workspace, readonly string[]])[] = [
  ['the example', { ...workspaceOf(worked), horizonYears: 3 }, ['Lakeside']],
  ['a draw', { ...workspaceOf(draw), horizonYears: 1 }, []],
  ['a guarantee, then production', { ...workspaceOf(guarantee), horizonYears: 3 }, []],
  ['a clinic and a year so far', { ...workspaceOf(withClinic), horizonYears: 1 }, []],
  ['what formulas do not carry', { horizonYears: 2, ladder: null, offers: asValues }, []],
];

function workspaceOf(file: unknown): Workspace {
  const reading = readFile(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.workspace;
}

/** Months that are like the one before, and the list of questions, which has a text of its own. */
const isAlike = /^ {2}\d+ \| (?!July|August)|\? \||^ {2}[^|]+ \| (?!(?:1|18) \|)[1-9]\d{0,2} \|/;

function shown(cell: SheetCell): string {
  if (cell === null) return '';
  if ('text' in cell) return cell.text;
  return 'number' in cell ? String(cell.number) : `=${cell.formula}`;
}

function asText({ name, rows }: SheetPage): readonly string[] {
  return [
    `  [${name}]`,
    ...rows
      .map((row) => `  ${row.map(shown).join(' | ').trimEnd()}`.trimEnd())
      .filter((row) => !isAlike.test(row)),
  ];
}

/** Regenerate with `npx vitest run tests/findings/spreadsheet.test.ts -u`, and read what changed. */
test('a spreadsheet says and holds what the reviewed text has', async () => {
  const texts = books.map(([name, workspace, leftOut]) =>
    [`## ${name}`, ...spreadsheet(workspace, leftOut).flatMap(asText), ''].join('\n'),
  );
  await expect(texts.join('\n')).toMatchFileSnapshot('spreadsheet.txt');
});

describe('the first sheet', () => {
  const subject = subjectOf(workspaceOf(worked), 0);
  const known = subject.kind === 'ready' ? [...readings(readingsAsked(subject))] : [];
  const [first] = spreadsheet(workspaceOf(worked), ['Lakeside'], [known]);
  const said = (first?.rows ?? []).flat().map(shown);

  test('says what this is, its check code, what is not stated and what is left out', () => {
    expect(said).toContain(
      'Arithmetic on what was entered. General information, not a substitute for the advice of an attorney licensed in your state; not tax or valuation advice.',
    );
    expect(said[said.indexOf('Check code') + 1]).toMatch(/^\d{4} \d{4}$/);
    expect(said).toContain('Lakeside');
    expect(said).toContain('Worked example: not stated or not clear, in order of dollars');
  });

  test('asks in the order of the dollars that hang on it, with the sentences of the page', () => {
    const { basis, list } = questions(subject, known);
    expect(said).toContain(basis);
    const asked = (first?.rows ?? []).slice(-list.length).map((row) => row.map(shown));
    expect(asked).toEqual(
      list.map(({ name, question, stake, assumes }) => [name, question, stake, assumes ?? '']),
    );
    // Unless it is recalculated, years 3 to 5 pay $50,000 more each.
    expect(asked[0]?.[2]).toContain('$150,000 more over 5 years');
  });
});

test('the comparison says why figures do not rank by themselves, as the page does', () => {
  const [offer = bonus] = workspaceOf(worked).offers;
  const of = (state: string) => ({ ...offer, name: state, exit: exitOf({ state }) });
  const pages = spreadsheet({ horizonYears: 3, ladder: null, offers: [of('Ohio'), of('Texas')] });
  const page = pages.find(({ name }) => name === 'Comparison');
  expect(page?.rows.flat().map(shown)).toContain(
    'These figures cannot be compared alone: Ohio is in Ohio and Texas is in Texas; another state takes other taxes.',
  );
});
