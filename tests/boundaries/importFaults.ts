import { posix } from 'node:path';
import type { ProjectFile } from './projectFiles.ts';
import { readSource } from './readSource.ts';
import type { Import } from './readSource.ts';
import { rooms } from './rooms.mjs';

/** The imports of one file under src/ that leave the map, each as a sentence. */
export function importFaults(file: ProjectFile): readonly string[] {
  const source = readSource(file);
  return [
    ...source.imports.flatMap((entry) => faultsOf(file, entry)),
    ...(source.exportsEverything ? [`${file.path}: write the names instead of "export *"`] : []),
  ];
}

function faultsOf(file: ProjectFile, entry: Import): readonly string[] {
  const fault = entry.from.startsWith('.')
    ? pathFault(file.path, entry)
    : packageFault(file.path, entry.from);
  return fault === null ? [] : [`${file.path}: imports '${entry.from}': ${fault}`];
}

function pathFault(importer: string, { from, kind }: Import): string | null {
  const target = posix.join(posix.dirname(importer), from.replace(/\?.*$/, ''));
  if (!/\.\w+$/.test(target)) return 'write the file with its extension';
  if (!target.startsWith('src/')) {
    return isTest(importer) && target.startsWith('tests/') ? null : 'the product imports src/ only';
  }
  const own = roomOf(importer);
  const other = roomOf(target);
  if (own.name === other.name) return null;
  if (!own.mayImport.includes(other.name)) return own.instead;
  if (!target.endsWith('.css') && target !== `src/${other.name}/index.ts`) {
    return "enter the room by its index.ts; add the name to that list if it isn't there";
  }
  if (other.name === 'charts' && kind === 'value' && !isTest(importer)) {
    return 'pictures are reached by import() only, so that the answer does not wait for them';
  }
  return null;
}

const testPackages = [
  'fake-indexeddb',
  'vitest',
  'fast-check',
  '@testing-library/react',
  '@testing-library/user-event',
];

function packageFault(importer: string, from: string): string | null {
  const room = roomOf(importer);
  if (from === 'zod') return "import from 'zod/mini'";
  if (room.name === 'commands' && from.startsWith('node:')) return null;
  if (isTest(importer) && (testPackages.includes(from) || from.startsWith('node:'))) return null;
  const isAllowed = room.packages.some((name) => from === name || from.startsWith(`${name}/`));
  return isAllowed ? null : room.insteadOfPackages;
}

function roomOf(path: string) {
  const name = path.split('/')[1];
  const room = rooms.find((candidate) => candidate.name === name);
  if (room === undefined) throw new Error(`${path} is in no room: see tests/boundaries/rooms.mjs`);
  return room;
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}
