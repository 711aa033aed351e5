import type { CellFormat } from './sheetPage.ts';

/** The kinds of numbers that formulas take in. */
export type InputUnit =
  | 'dollars'
  | 'yearCap'
  | 'shiftDollars'
  | 'rate'
  | 'wrvus'
  | 'percent'
  | 'change'
  | 'share'
  | 'fte'
  | 'shifts';

interface UnitRow {
  readonly name: string;
  readonly format: CellFormat;
  /** Whole units in one of what is typed: 100 cents in a dollar. */
  readonly scale: number;
  /** What may be typed, in whole units. Narrower than the file's bounds, so that formulas stay exact. */
  readonly least: number;
  readonly most: number;
  /** The file's own bound, for contracts that go beyond. */
  readonly mostOfFile: number;
}

const money = { name: '$', format: 'dollars', scale: 100, least: 0 } as const;
const share = { name: '%', format: 'percent', scale: 100, least: 0 } as const;

/** By kind: how a number is typed and shown, and between which bounds. */
export const inputUnits: Readonly<Record<InputUnit, UnitRow>> = {
  dollars: { ...money, most: 1_000_000_000, mostOfFile: 1_000_000_000 },
  yearCap: { ...money, most: 10_000_000_000, mostOfFile: 10_000_000_000 },
  shiftDollars: { ...money, most: 5_000_000, mostOfFile: 5_000_000 },
  rate: {
    name: '$ per wRVU',
    format: 'rate',
    scale: 10_000,
    least: 0,
    most: 10_000_000,
    mostOfFile: 10_000_000,
  },
  wrvus: {
    name: 'wRVUs',
    format: 'wrvus',
    scale: 100,
    least: 0,
    most: 10_000_000,
    mostOfFile: 10_000_000,
  },
  percent: { ...share, most: 20_000, mostOfFile: 100_000 },
  change: { ...share, least: -5_000, most: 10_000, mostOfFile: 10_000 },
  share: { ...share, most: 10_000, mostOfFile: 10_000 },
  fte: {
    name: 'FTE',
    format: 'wrvus',
    scale: 100,
    least: 5,
    most: 150,
    mostOfFile: 150,
  },
  shifts: {
    name: 'a month',
    format: 'wrvus',
    scale: 100,
    least: 0,
    most: 10_000,
    mostOfFile: 10_000,
  },
};
