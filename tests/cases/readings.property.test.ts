import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TermReadings, Workspace } from '../../src/compensation/index.ts';
import { calculate, readings } from '../../src/compensation/index.ts';
import { readFile, writeFile } from '../../src/contract-file/index.ts';
import { itemTerms } from '../arbitraries/itemTerms.ts';
import { holds } from '../arbitraries/law.ts';
import { offers } from '../arbitraries/offers.ts';
import { readPaths } from '../arbitraries/readPaths.ts';
import { put } from '../contract-file/put.ts';

type Reading = Extract<TermReadings, { readonly readings: unknown }>['readings'][number];

/** A reading's value as a file writes it. */
function inFile(path: string, value: Reading['value']): unknown {
  if (Array.isArray(value)) return value.map((share: number) => share / 100);
  if (typeof value !== 'number') return value;
  if (/Percent$|printedForFte$/.test(path)) return value / 100;
  if (path.endsWith('floorDollars')) return value / 100;
  return path.endsWith('dollarsPerWrvu') ? value / 10_000 : value;
}

/** The file of an offer with a reading written in, calculated. */
function calculated(workspace: Workspace, path: string, value: Reading['value']) {
  const file = JSON.parse(JSON.stringify(writeFile(workspace))) as object; // a file is an object
  const isSilent = path === 'rebase' && value !== 'none';
  const words = isSilent ? rebaseOf(workspace) : inFile(path, value);
  const reading = readFile(put(file, `offers[0].${path}`, words));
  if (!reading.ok) throw new Error(`${path}: ${JSON.stringify(reading.faults)}`);
  const [found] = calculate(reading.workspace);
  if (found === undefined || 'missing' in found) throw new Error(`${path}: no figure`);
  return found.years;
}

/** The rebasing terms that a file holds, or such as say nothing more. */
function rebaseOf(workspace: Workspace): unknown {
  const { offers: written } = writeFile(workspace) as {
    readonly offers: readonly { readonly rebase?: unknown }[];
  }; // what a file holds
  const rebase = written[0]?.rebase ?? null;
  return rebase === null || rebase === 'none' ? {} : rebase;
}

describe('each reading', () => {
  // Seen to catch: a term written into the first of a list, whatever its place.
  test('of pay is what the file with the term written in calculates', () => {
    const cases = fc.tuple(offers({ years: 3 }), fc.nat());
    holds(cases, ([{ offer, horizonYears }, place]) => {
      const paths = readPaths(offer);
      const path = paths[place % paths.length] ?? 'rebase';
      const [found] = readings({ offer, horizonYears, paths: [path], leavingMonth: 18 });
      const priced = found?.kind === 'pay' ? found.readings : [];
      for (const { value, cents, years } of priced) {
        const written = calculated({ horizonYears, ladder: null, offers: [offer] }, path, value);
        const cash = written.map((year) => year.cash);
        expect(years).toEqual(cash);
        const open = written.at(-1)?.deficit ?? 0;
        expect(cents).toBe(cash.reduce((sum, year) => sum + year, 0) - open);
      }
    });
  });

  // Seen to catch: what is owed counted from the month after leaving.
  test('of leaving is what the file with the term written in owes', () => {
    const cases = fc.tuple(offers({ items: fc.tuple(itemTerms()) }), fc.boolean());
    holds(cases, ([{ offer, horizonYears }, isHow]) => {
      const path = `items[0].repayment${isHow ? '.how' : ''}`;
      const [found] = readings({ offer, horizonYears, paths: [path], leavingMonth: 12 });
      const atYearEnd = found?.kind === 'leaving' && found.month === 12 ? found.readings : [];
      for (const { value, cents } of atYearEnd) {
        const [first] = calculated({ horizonYears, ladder: null, offers: [offer] }, path, value);
        expect(cents).toBe(first?.owedBackIfLeaving);
      }
    });
  });
});
