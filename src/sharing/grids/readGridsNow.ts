import type { Grid } from '../../production/index.ts';
import { csvGrid } from './csvGrid.ts';
import { xlsxGrids } from './xlsxGrids.ts';

/** The tables of a file, or why it has none. */
export type GridsReading =
  | { readonly ok: true; readonly grids: readonly Grid[] }
  | {
      readonly ok: false;
      readonly why: 'tooLarge' | 'oldExcel' | 'pdf' | 'webPage' | 'damaged' | 'notText';
    };

/** A report of 100,000 services takes less. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Reads a productivity report as it came, by its first bytes and not by its name. */
export async function readGridsNow(bytes: Uint8Array): Promise<GridsReading> {
  if (bytes.length > MOST_BYTES) return { ok: false, why: 'tooLarge' };
  const begins = (...first: readonly number[]) => first.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b)) return await ofZip(bytes);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, why: 'oldExcel' };
  if (begins(0x25, 0x50, 0x44, 0x46)) return { ok: false, why: 'pdf' };
  const text = decoded(bytes);
  if (/^\s*<(?:!doctype html|html|table|\?xml|meta|style)/i.test(text))
    return { ok: false, why: 'webPage' };
  if (text.includes('\0')) return { ok: false, why: 'notText' };
  return { ok: true, grids: [csvGrid(text)] };
}

/** Reads what was typed or pasted into the page. */
export function readPastedNow(text: string): GridsReading {
  return { ok: true, grids: [csvGrid(text)] };
}

async function ofZip(bytes: Uint8Array): Promise<GridsReading> {
  try {
    return { ok: true, grids: await xlsxGrids(bytes) };
  } catch (fault) {
    return { ok: false, why: fault instanceof RangeError ? 'tooLarge' : 'damaged' };
  }
}

/** UTF-8, UTF-16 by its mark or by its zeros, else the code page of an American Windows. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  const zeros = [0, 1].map(
    (start) => bytes.slice(0, 200).filter((byte, at) => at % 2 === start && byte === 0).length,
  );
  const half = Math.min(bytes.length, 200) / 4;
  if ((zeros[1] ?? 0) > half && zeros[0] === 0) return decode(bytes, 'utf-16le');
  if ((zeros[0] ?? 0) > half && zeros[1] === 0) return decode(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
