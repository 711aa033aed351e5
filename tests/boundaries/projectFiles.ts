import { readdirSync, readFileSync } from 'node:fs';

export interface ProjectFile {
  /** From the project's root, with forward slashes: `src/compensation/index.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every text file that belongs to the project, committed or not yet. */
export function projectFiles(): readonly ProjectFile[] {
  return readdirSync('.', { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesIn(entry.name) : [entry.name]))
    .filter((path) => !isBinary(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const generated = new Set([
  '.git',
  'node_modules',
  'dist',
  'dist-commands',
  'coverage',
  'screenshots',
  'test-results',
]);

function filesIn(folder: string): readonly string[] {
  if (generated.has(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function isBinary(path: string): boolean {
  return /\.(?:png|jpe?g|gif|ico|woff2?|pdf|xlsx|zip|gz)$/.test(path);
}
