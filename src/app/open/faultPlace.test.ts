import { expect, test } from 'vitest';
import type { Fault } from '../../contract-file/index.ts';
import { faultPlace, offerNamesIn } from './faultPlace.ts';

const at = (path: string): Fault => ({
  path,
  problem: 'outOfRange',
  found: -1,
  allowed: { kind: 'flag' },
});

test.each([
  ['offers[0].phases[1].base.annualDollars', 'Annual base', 'Mercy General, phase 2'],
  ['offers[1].name', 'Name of the offer', 'offer 2'],
  [
    'offers[0].phases[0].productivity.tiers[2].dollarsPerWrvu',
    'Dollars per wRVU',
    'Mercy General, phase 1, tier 3',
  ],
  ['offers[0].phases[0].base.annual', '“annual”', 'Mercy General, phase 1'],
  ['offers[0].volume.rampPercent[1]', 'Volume by year', 'Mercy General, year 2'],
  ['horizonYears', 'Years to look ahead', null],
  ['offers', 'Offers', null],
  ['', 'The file', null],
])('%s is %s of %s', (path, term, where) => {
  expect(faultPlace(at(path), ['Mercy General', null])).toEqual({ term, where });
});

test('offers are named as they stand in the file, whatever else is wrong with it', () => {
  expect(offerNamesIn('{"offers":[{"name":"Mercy General"},{"name":7},null]}')).toEqual([
    'Mercy General',
    null,
    null,
  ]);
  expect([offerNamesIn('{"offers":'), offerNamesIn('7'), offerNamesIn('null')]).toEqual([
    [],
    [],
    [],
  ]);
});
