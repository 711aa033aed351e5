import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inflate } from './inflate.ts';

const packed = (text: string) => new Uint8Array(deflateRawSync(text));
const joined = (bytes: Uint8Array, more: readonly number[]) => Uint8Array.from([...bytes, ...more]);

describe('inflate', () => {
  test('unpacks up to the limit, and not one byte more', () => {
    const bytes = packed('x'.repeat(65_536));
    expect(inflate(bytes, 65_536)).toMatchObject({ ok: true, bytes: { length: 65_536 } });
    expect(inflate(bytes, 65_535)).toEqual({ ok: false, why: 'tooLarge' });
  });

  test.each<[what: string, bytes: Uint8Array, why: string]>([
    ['nothing', new Uint8Array(), 'cut'],
    ['a byte after the last block', joined(packed('text'), [0]), 'wrong'],
    ['two packed texts', joined(packed('text'), [...packed('text')]), 'wrong'],
    ['a block of no kind', Uint8Array.of(7), 'wrong'],
    ['a stored block whose lengths differ', Uint8Array.of(1, 1, 0, 0, 0, 65), 'wrong'],
    ['a stored block that is too short', Uint8Array.of(1, 2, 0, 253, 255, 65), 'cut'],
    // Fixed code, first the length 3 at the distance 1: nothing stands there yet.
    ['a repetition of nothing', Uint8Array.of(3, 2, 0), 'wrong'],
  ])('%s: %j is refused', (_, bytes, why) => {
    expect(inflate(bytes, 100)).toEqual({ ok: false, why });
  });

  test('takes a set bit after the last block for something that follows', () => {
    const bytes = packed('text');
    const last = bytes.length - 1;
    const set = bytes.with(last, (bytes[last] ?? 0) | 0x80);
    expect(inflate(bytes, 100).ok).toBe(true);
    expect(inflate(set, 100)).toEqual({ ok: false, why: 'wrong' });
  });
});
