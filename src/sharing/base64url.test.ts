import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';

describe('base64url', () => {
  // The examples of RFC 4648, section 10, without their padding.
  test.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('%j is %j', (text, letters) => {
    const bytes = new TextEncoder().encode(text);
    expect(toBase64url(bytes)).toBe(letters);
    expect(fromBase64url(letters)).toEqual(bytes);
  });

  test('writes the two signs that addresses carry', () => {
    expect(toBase64url(Uint8Array.of(255, 239))).toBe('_-8');
    expect(fromBase64url('_-8')).toEqual(Uint8Array.of(255, 239));
  });

  test.each([
    ['a letter alone', 'Z'],
    ['five letters', 'Zm9vY'],
    ['padding', 'Zg=='],
    ['the signs of other base64', '/+8'],
    ['a bit that is not used, set', 'Zh'],
    ['two of them', 'Zm9vYmG'],
    ['a letter of another script', 'Zгg8'],
    ['a blank', 'Zm 8'],
  ])('refuses %s', (_, letters) => {
    expect(fromBase64url(letters)).toBeNull();
  });
});

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the CRC-32 of %j', (text, value) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(value);
});
