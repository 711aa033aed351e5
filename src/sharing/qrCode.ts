import { encode } from 'uqr';

/** A code of more modules than this is more than a telephone reads off a screen. */
const largestVersion = 27;

/** The characters of an address that a code of that size holds. */
const mostCharacters = 1_465;

export interface QrCode {
  /** Modules along a side, the quiet border of four included. */
  readonly size: number;
  /** The dark modules as the data of an SVG path, one unit a module. */
  readonly path: string;
}

/** The QR code of an address; null for one that is too long to be read off a screen. */
export function qrCode(address: string): QrCode | null {
  if (address.length > mostCharacters) return null;
  const { size, data } = encode(address, { ecc: 'L', border: 4, maxVersion: largestVersion });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
