/** What raw deflate holds, or why it holds nothing that a link may carry. */
export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** It ends before its last block does, is no deflate or goes on after the last block, or is larger than allowed. */
  | { readonly ok: false; readonly why: 'cut' | 'wrong' | 'tooLarge' };

/**
 * Unpacks raw deflate (RFC 1951) up to a number of bytes, and stops at the first one more. Written
 * here because a link needs what the packages do not tell: where the last block ended, that no bit
 * follows it, and whether the bytes were wrong or only too few.
 */
export function inflate(packed: Uint8Array, most: number): Inflated {
  const source = new BitSource(packed);
  const target = new Target(most);
  try {
    let isLast = false;
    while (!isLast) {
      isLast = source.bits(1) === 1;
      inflateBlock(source, target);
    }
    source.end();
  } catch (fault) {
    if (fault instanceof Stop) return { ok: false, why: fault.why };
    throw fault;
  }
  return { ok: true, bytes: target.written() };
}

/** Leaves the decoder from any depth; never leaves this file. */
class Stop extends Error {
  readonly why: 'cut' | 'wrong' | 'tooLarge';
  constructor(why: 'cut' | 'wrong' | 'tooLarge') {
    super(why);
    this.why = why;
  }
}

class BitSource {
  private readonly packed: Uint8Array;
  private at = 0;
  private held = 0;
  private heldBits = 0;

  constructor(packed: Uint8Array) {
    this.packed = packed;
  }

  /** The next bits as a number, the first of them lowest. */
  bits(count: number): number {
    while (this.heldBits < count) {
      this.held |= this.byte() << this.heldBits;
      this.heldBits += 8;
    }
    const value = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.heldBits -= count;
    return value;
  }

  /** The next whole byte; the rest of the one that was begun is passed over. */
  byte(): number {
    const byte = this.packed[this.at];
    if (byte === undefined) throw new Stop('cut');
    this.at += 1;
    return byte;
  }

  toByte(): void {
    this.held = 0;
    this.heldBits = 0;
  }

  /** What follows the last block must be the unset rest of its byte. */
  end(): void {
    if (this.held !== 0 || this.at !== this.packed.length) throw new Stop('wrong');
  }
}

class Target {
  private readonly most: number;
  private bytes = new Uint8Array(4096);
  private length = 0;

  constructor(most: number) {
    this.most = most;
  }

  put(byte: number): void {
    if (this.length === this.most) throw new Stop('tooLarge');
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(2 * this.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /** Writes again what stands some bytes back, which may be what is being written. */
  copy(back: number, count: number): void {
    if (back > this.length) throw new Stop('wrong');
    for (let left = count; left > 0; left -= 1) this.put(this.bytes[this.length - back] ?? 0);
  }

  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

function inflateBlock(source: BitSource, target: Target): void {
  switch (source.bits(2)) {
    case 0:
      copyStored(source, target);
      return;
    case 1:
      inflateCodes(source, target, fixedLengths, fixedDistances);
      return;
    case 2:
      inflateDynamic(source, target);
      return;
    default:
      throw new Stop('wrong');
  }
}

function copyStored(source: BitSource, target: Target): void {
  source.toByte();
  const length = source.byte() | (source.byte() << 8);
  const opposite = source.byte() | (source.byte() << 8);
  if (length !== (~opposite & 0xffff)) throw new Stop('wrong');
  for (let left = length; left > 0; left -= 1) target.put(source.byte());
}

/** A Huffman code: how many symbols have each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

function codeOf(lengths: readonly number[]): Code {
  const counts = Array<number>(16).fill(0);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  let free = 1;
  for (const count of counts.slice(1)) {
    free = 2 * free - count;
    if (free < 0) throw new Stop('wrong');
  }
  const used = lengths.length - (counts[0] ?? 0);
  // Only a code of one symbol, or of none, may leave codes unused.
  if (free > 0 && (used > 1 || (counts[1] ?? 0) !== used)) throw new Stop('wrong');
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .filter(({ length }) => length > 0)
    .toSorted((one, other) => one.length - other.length || one.symbol - other.symbol)
    .map(({ symbol }) => symbol);
  return { counts, symbols };
}

function nextSymbol(source: BitSource, { counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length += 1) {
    code |= source.bits(1);
    const count = counts[length] ?? 0;
    if (code - count < first) return symbols[index + (code - first)] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Stop('wrong');
}

const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const lengthExtra = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
  3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const distanceExtra = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];

const fixedLengths = codeOf([
  ...Array<number>(144).fill(8),
  ...Array<number>(112).fill(9),
  ...Array<number>(24).fill(7),
  ...Array<number>(8).fill(8),
]);
// Two of the 32 fixed distances mean nothing; without them the code is not whole.
const fixedDistances = codeOf(Array<number>(32).fill(5));

function inflateCodes(source: BitSource, target: Target, lengths: Code, distances: Code): void {
  for (;;) {
    const symbol = nextSymbol(source, lengths);
    if (symbol === 256) return;
    if (symbol < 256) {
      target.put(symbol);
    } else {
      const count = extended(source, symbol - 257, lengthBase, lengthExtra);
      const back = extended(source, nextSymbol(source, distances), distanceBase, distanceExtra);
      target.copy(back, count);
    }
  }
}

function extended(
  source: BitSource,
  place: number,
  base: readonly number[],
  extra: readonly number[],
): number {
  const from = base[place];
  if (from === undefined) throw new Stop('wrong');
  return from + source.bits(extra[place] ?? 0);
}

const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function inflateDynamic(source: BitSource, target: Target): void {
  const lengthCodes = source.bits(5) + 257;
  const distanceCodes = source.bits(5) + 1;
  const codeLengths = source.bits(4) + 4;
  if (lengthCodes > 286 || distanceCodes > 30) throw new Stop('wrong');

  const ofCode = Array<number>(19).fill(0);
  for (const symbol of orderOfLengths.slice(0, codeLengths)) ofCode[symbol] = source.bits(3);
  const code = codeOf(ofCode);

  const lengths: number[] = [];
  while (lengths.length < lengthCodes + distanceCodes) {
    const symbol = nextSymbol(source, code);
    if (symbol < 16) {
      lengths.push(symbol);
    } else {
      const again = symbol === 16 ? lengths.at(-1) : 0;
      if (again === undefined) throw new Stop('wrong');
      const times = symbol === 18 ? 11 + source.bits(7) : 3 + source.bits(symbol === 17 ? 3 : 2);
      for (let left = times; left > 0; left -= 1) lengths.push(again);
    }
  }
  if (lengths.length > lengthCodes + distanceCodes) throw new Stop('wrong');
  // Without a code for its end, a block would never end.
  if (lengths[256] === 0) throw new Stop('wrong');
  inflateCodes(
    source,
    target,
    codeOf(lengths.slice(0, lengthCodes)),
    codeOf(lengths.slice(lengthCodes)),
  );
}
