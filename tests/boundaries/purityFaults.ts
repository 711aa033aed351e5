import type { ProjectFile } from './projectFiles.ts';
import { readSource } from './readSource.ts';

const outside: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /\bDate\.now\b/, instead: 'take the month as an argument' },
  { pattern: /\bnew Date\(\s*\)/, instead: 'take the month as an argument' },
  { pattern: /\bperformance\.now\b/, instead: 'measure in commands/' },
  { pattern: /\bMath\.random\b/, instead: 'take a generator with a seed as an argument' },
  { pattern: /\bcrypto\b/, instead: 'take a generator with a seed as an argument' },
  { pattern: /\b(?:localStorage|sessionStorage|indexedDB)\b/, instead: 'workspace/ keeps things' },
  { pattern: /\b(?:document|window|navigator|globalThis)\s*\./, instead: 'app/ knows the page' },
  { pattern: /\bprocess\s*\./, instead: 'commands/ knows the process' },
  { pattern: /\bconsole\s*\./, instead: 'return what was found as data' },
];

/** Where a file of a pure room reaches for the page, the device, the clock or chance. */
export function purityFaults(file: ProjectFile): readonly string[] {
  return readSource(file)
    .code.split('\n')
    .flatMap((line, index) =>
      outside
        .filter(({ pattern }) => pattern.test(line))
        .map(({ pattern, instead }) => {
          const found = pattern.exec(line)?.[0] ?? '';
          return `${file.path}:${index + 1}: a pure room names '${found}': ${instead}`;
        }),
    );
}
