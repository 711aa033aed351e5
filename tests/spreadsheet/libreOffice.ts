import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../../src/commands/findLibreOffice.mjs';

/** The cells of one sheet as LibreOffice has worked them out, as texts without any format. */
export type WorkedSheet = readonly (readonly string[])[];

/**
 * Opens spreadsheets in LibreOffice, all in one start of it, and gives their sheets by the name of
 * file and sheet. The files hold no figure beside their formulas: what comes back was worked out.
 */
export function workedByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): ReadonlyMap<string, WorkedSheet> {
  const [from, to] = [join(folder, 'xlsx'), join(folder, 'csv')];
  mkdirSync(from, { recursive: true });
  mkdirSync(to, { recursive: true });
  const paths = [...files].map(([name, bytes]) => {
    const path = join(from, `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  // One start of the program takes some two hundred files; of more it leaves the last out in silence.
  for (let first = 0; first < paths.length; first += 150) {
    convert(paths.slice(first, first + 150), to, folder);
  }
  return new Map(
    readdirSync(to).map((name) => [
      name.replace(/\.csv$/, ''),
      rowsOf(readFileSync(join(to, name), 'utf8')),
    ]),
  );
}

function convert(paths: readonly string[], to: string, folder: string): void {
  // Comma, double quotes, UTF-8, values as they are, every sheet to a file of its own.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  const { status, stderr } = spawnSync(
    findLibreOffice() ?? 'soffice',
    [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--convert-to',
      filter,
      '--outdir',
      to,
      ...paths,
    ],
    { encoding: 'utf8', timeout: 280_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
}

function rowsOf(csv: string): WorkedSheet {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '' && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
