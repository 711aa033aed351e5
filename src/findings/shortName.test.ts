import { expect, test } from 'vitest';
import { shortName } from './shortName.ts';

test.each([
  ['Mercy General', 14, 'Mercy General'],
  ['Mercy General Hospital', 14, 'Mercy General…'],
  ['Mercy General Hospital 2', 14, 'Mercy Gener… 2'],
  ['Worked example 2', 24, 'Worked example 2'],
  ['   ', 14, 'No name'],
  ['👩‍⚕️', 14, '👩‍⚕️'],
])('%j in %i characters is %j', (name, most, short) => {
  expect(shortName(name, most)).toBe(short);
});
