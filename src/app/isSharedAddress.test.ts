import { expect, test } from 'vitest';
import { isSharedAddress } from './isSharedAddress.ts';

test.each<[address: string, isShared: boolean]>([
  ['?shared#1.JB5_00svMCwzBAA', true],
  ['?shared', true],
  ['?shared=', true],
  ['?shared%231.JB5_00svMCwzBAA', true],
  ['?utm_source=mail&shared#1.JB5_00svMCwzBAA', true],
  ['?SHARED#1.JB5_00SVMCWZBAA', true],
  ['?shared1.JB5_00svMCwzBAA', true],
  ['#1.JB5_00svMCwzBAA', true],
  ['#1p.JB5_00svMCwzBAA', true],
  ['', false],
  ['#answer', false],
  ['?sharedwith=me', false],
  ['?utm_source=shared', false],
])('%j', (address, isShared) => {
  const { search, hash } = new URL(address, 'https://calc.example/');
  expect(isSharedAddress({ search, hash })).toBe(isShared);
});
