import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A cell of a sheet and the number that is typed into it, as somebody does who opens the file. */
export interface TypedNumber {
  /** The sheet's place in the file, counted from 1. */
  readonly sheet: number;
  readonly cell: string;
  readonly number: number;
}

/** The file with other numbers in some of its cells, and nothing else changed. */
export function withTyped(file: Uint8Array, typed: readonly TypedNumber[]): Uint8Array {
  const parts = unzipSync(file);
  for (const { sheet, cell, number } of typed) {
    const path = `xl/worksheets/sheet${sheet}.xml`;
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const pattern = new RegExp(`(<c r="${cell}"[^>]*><v>)[^<]*(</v>)`);
    if (!pattern.test(before)) throw new RangeError(`no number in ${cell}`);
    parts[path] = strToU8(before.replace(pattern, `$1${number}$2`));
  }
  return zipSync(parts);
}
