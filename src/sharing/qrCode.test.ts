import { expect, test } from 'vitest';
import { releasedLinks } from '../../tests/sharing/releasedLinks.ts';
import { qrCode } from './qrCode.ts';

const address = `https://calc.example/rvu/${releasedLinks[0].link}`;

/** Whether a module is dark. */
function isDark(path: string, x: number, y: number): boolean {
  return path.includes(`M${x} ${y}h`);
}

test('a code has its three marks inside a border of four', () => {
  const code = qrCode('https://calc.example/');
  // Version 2 holds up to 32 characters: 25 modules and the border on both sides.
  expect(code?.size).toBe(33);
  const path = code?.path ?? '';
  expect(Array.from({ length: 9 }, (_, x) => isDark(path, x + 3, 4))).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect([isDark(path, 28, 4), isDark(path, 4, 28), isDark(path, 3, 28)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('three ordinary offers have a code, and an address that is too long has none', () => {
  expect(qrCode(address)?.size).toBeLessThanOrEqual(133);
  expect(qrCode('x'.repeat(1_465))?.size).toBeLessThanOrEqual(133);
  expect(qrCode('x'.repeat(1_466))).toBeNull();
});
