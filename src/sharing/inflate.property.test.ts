import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { inflate } from './inflate.ts';

const most = 65_536;

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  // Few kinds of bytes, so that they repeat.
  fc
    .array(fc.integer({ min: 40, max: 46 }), { maxLength: 3_000 })
    .map((list) => Uint8Array.from(list)),
);

const options = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
});

/** What zlib makes of it, where the last block is also the end. */
function byZlib(packed: Uint8Array): Uint8Array | null {
  try {
    const { buffer, engine } = inflateRawSync(packed, {
      info: true,
      maxOutputLength: most,
    }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    }; // what `info` makes of the answer
    return engine.bytesWritten === packed.length ? new Uint8Array(buffer) : null;
  } catch {
    return null;
  }
}

test('what zlib packs, in each of its ways, is unpacked', () => {
  holds(fc.tuple(bytes, options), ([found, chosen]) => {
    const packed = new Uint8Array(deflateRawSync(found, chosen));
    expect(inflate(packed, most)).toEqual({ ok: true, bytes: found });
  });
});

test('what is cut is said to be cut', () => {
  holds(fc.tuple(bytes, options, fc.nat()), ([found, chosen, at]) => {
    const packed = new Uint8Array(deflateRawSync(found, chosen));
    const cut = packed.subarray(0, at % packed.length);
    expect(inflate(cut, most)).toEqual({ ok: false, why: 'cut' });
  });
});

test('what zlib refuses is refused, and what both take is the same', () => {
  const changed = fc.tuple(bytes, options, fc.nat(), fc.integer({ min: 1, max: 255 }));
  holds(fc.oneof(changed, fc.uint8Array({ maxLength: 60 })), (found) => {
    const packed = found instanceof Uint8Array ? found : withByte(...found);
    const inflated = inflate(packed, most);
    const expected = byZlib(packed);
    // A bit set after the end is no fault to zlib, and is one to a link.
    expect(inflated.ok ? inflated.bytes : null).toEqual(inflated.ok ? expected : null);
    expect(expected === null && inflated.ok).toBe(false);
  });
});

function withByte(
  found: Uint8Array,
  chosen: { level: number; strategy: number },
  at: number,
  bits: number,
): Uint8Array {
  const packed = new Uint8Array(deflateRawSync(found, chosen));
  packed[at % packed.length] = (packed[at % packed.length] ?? 0) ^ bits;
  return packed;
}
