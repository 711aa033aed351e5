const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const places = new Map(Array.from(alphabet, (letter, place) => [letter, place]));

/** Bytes in the letters that an address carries unharmed, without padding: [255, 239] is `_-8`. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(start, start + 3);
    const bits = (a << 16) | (b << 8) | c;
    const letters = Math.min(4, bytes.length - start + 1);
    for (let letter = 0; letter < letters; letter += 1)
      text += alphabet.charAt((bits >> (18 - 6 * letter)) & 63);
  }
  return text;
}

/** The bytes of such letters; null where a letter is none, or where unused bits are not 0: bytes have one text. */
export function fromBase64url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  if (text.length % 4 === 1) return null;
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    const place = places.get(letter);
    if (place === undefined) return null;
    bits = ((bits << 6) | place) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at] = bits >> held;
      at += 1;
    }
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
}
