import { expect, test } from 'vitest';
import { fullFile } from '../../tests/contract-file/fullFile.ts';
import { put } from '../../tests/contract-file/put.ts';
import { faultMessage } from './faultMessage.ts';
import { readFile } from './readFile.ts';

test.each<[string, unknown, string]>([
  [
    'offers[0].phases[0].base.annualDollars',
    -1,
    'found -1; allowed: dollars from 0 to 100,000,000 with at most 2 decimals',
  ],
  [
    'offers[0].rebase.dollarsPerWrvu',
    50.00001,
    'found 50.00001; allowed: dollars per wRVU from 0 to 1,000 with at most 4 decimals',
  ],
  [
    'offers[0].clinicalFte',
    '0.8',
    'found "0.8"; allowed: FTE from 0.05 to 1.5 with at most 2 decimals',
  ],
  ['offers[0].termMonths', 0, 'found 0; allowed: whole months from 1 to 120'],
  [
    'offers[0].totalCashCapDollars',
    'no cap',
    'found "no cap"; allowed: dollars from 0 to 100,000,000 with at most 2 decimals, or "none"',
  ],
  ['offers[0].rebase', 0, 'found 0; allowed: an object of terms, or "none"'],
  ['offers[0].exit', 'none', 'found "none"; allowed: an object of terms'],
  [
    'offers[0].phases[0].productivity.deficit',
    'kept',
    'found "kept"; allowed: "forgiven", "carried" or "repaid"',
  ],
  ['offers[0].phases[0].productivity.measuredEveryMonths', 4, 'found 4; allowed: 1, 3, 6 or 12'],
  [
    'offers[0].startMonth',
    'July 2027',
    'found "July 2027"; allowed: a month from "2000-01" to "2099-12"',
  ],
  ['offers[0].wrvuSchedule', 2014, 'found 2014; allowed: a year from 2015 to 2099, or "current"'],
  ['offers[0].exit.assignable', 1, 'found 1; allowed: true or false'],
  ['offers[0].name', null, 'found null; allowed: text of at most 200 characters'],
  [
    'offers[0].name',
    'x'.repeat(300),
    `found "${'x'.repeat(60)}…"; allowed: text of at most 200 characters`,
  ],
  ['offers[0].volume.monthWeights', [1], 'found a list of 1; allowed: a list of 12'],
  ['offers', {}, 'found an object; allowed: a list of 1 to 6'],
  [
    'ladder.low',
    70,
    'found 70; allowed: no term of this name, only lowPercent, repeatedPercent, prolongedPercent',
  ],
  [
    'offers[0].phases[0].productivity.tiers[1].fromWrvus',
    4_000,
    'found 4000; allowed: wRVUs above 4,000.07, where the tier before starts',
  ],
  [
    'offers[0].rebase.floorDollars',
    310_000,
    'found 310000; allowed: dollars up to 300,000, the ceiling',
  ],
  [
    'offers[0].phases[0].fromMonth',
    2,
    'found 2; allowed: 1, for the first phase starts the contract',
  ],
])('%s: %j', (path, value, message) => {
  const reading = readFile(put(fullFile(), path, value));
  expect(reading.ok ? [] : reading.faults.map(faultMessage)).toEqual([`${path}: ${message}`]);
});
