import type { GridsReading } from './grids/readGridsNow.ts';

/** Reads a report's tables from a file; the readers of CSV and XLSX are loaded at that moment. */
export async function readGrids(bytes: Uint8Array): Promise<GridsReading> {
  const { readGridsNow } = await import('./grids/readGridsNow.ts');
  return await readGridsNow(bytes);
}

/** Reads a table from what was typed or pasted. */
export async function readPasted(text: string): Promise<GridsReading> {
  const { readPastedNow } = await import('./grids/readGridsNow.ts');
  return readPastedNow(text);
}
