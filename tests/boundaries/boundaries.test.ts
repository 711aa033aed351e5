import { describe, expect, test } from 'vitest';
import {
  castFaults,
  escapeFaults,
  lengthFaults,
  machineFaults,
  nameFaults,
} from './habitFaults.ts';
import { importFaults } from './importFaults.ts';
import { projectFiles } from './projectFiles.ts';
import { purityFaults } from './purityFaults.ts';
import { rooms } from './rooms.mjs';

const files = projectFiles();
const code = files.filter(({ path }) => /^(?:src|tests)\/.*\.tsx?$/.test(path));
const inRooms = code.filter(({ path }) => path.startsWith('src/'));
const product = inRooms.filter(({ path }) => !/\.test\.tsx?$/.test(path));
const pureRooms = rooms.filter((room) => room.pure).map((room) => `src/${room.name}/`);
const pure = product.filter(({ path }) => pureRooms.some((room) => path.startsWith(room)));

describe('the project keeps to its map', () => {
  test('the rooms are read', () => {
    expect(files.map(({ path }) => path)).toContain('src/app/main.tsx');
  });

  test('imports point up the list of rooms and enter by index.ts', () => {
    expect(inRooms.flatMap((file) => importFaults(file))).toEqual([]);
  });

  test('pure rooms know no page, device, clock or chance', () => {
    expect(pure.flatMap((file) => purityFaults(file))).toEqual([]);
  });

  test('every file is named after its subject', () => {
    expect(files.flatMap(({ path }) => nameFaults(path))).toEqual([]);
  });

  test('no file is longer than one concept', () => {
    expect(files.flatMap((file) => lengthFaults(file))).toEqual([]);
  });

  test('nothing holds on one machine only', () => {
    expect(files.flatMap((file) => machineFaults(file))).toEqual([]);
  });

  test('every cast in the product says why', () => {
    expect(product.flatMap((file) => castFaults(file))).toEqual([]);
  });

  test('no check is switched off in silence', () => {
    const elsewhere = code.filter(({ path }) => !path.startsWith('tests/boundaries/'));
    expect(elsewhere.flatMap((file) => escapeFaults(file))).toEqual([]);
  });
});

describe('the checks see what they are for', () => {
  test.each([
    ['src/compensation/tier.ts', `import { text } from '../findings/index.ts';`, 'no other room'],
    ['src/compensation/tier.ts', `import { z } from 'zod/mini';`, 'in the language alone'],
    ['src/findings/answer.ts', `import type { Tab } from '../ui/index.ts';`, 'stands above'],
    ['src/findings/answer.ts', `import { run } from '../compensation/run.ts';`, 'its index.ts'],
    ['src/ui/dialog.tsx', `export { Curve } from '../charts/index.ts';`, 'knows nothing about'],
    ['src/charts/curve.tsx', `const ui = import('../ui/index.ts');`, 'knows neither'],
    ['src/app/page.tsx', `import { Curve } from '../charts/index.ts';`, 'import() only'],
    [
      'src/app/answer/page.tsx',
      `import { calc } from '../../commands/calc.ts';`,
      'import commands',
    ],
    ['src/app/page.tsx', `import { run } from '../compensation';`, 'extension'],
    ['src/app/page.tsx', `import { builder } from '../../tests/builders.ts';`, 'src/ only'],
    ['src/contract-file/file.ts', `import { z } from 'zod';`, 'zod/mini'],
    ['src/compensation/index.ts', `export * from './tier.ts';`, 'write the names'],
  ])('%s may not say: %s', (path, text, sentence) => {
    expect(importFaults({ path, text }).join('\n')).toContain(sentence);
  });

  test.each([
    ['src/findings/answer.ts', `import { run } from '../compensation/index.ts';`],
    ['src/compensation/run.ts', `import { tier } from './tier.ts';`],
    ['src/compensation/run.test.ts', `import { offer } from '../../tests/builders.ts';`],
    ['src/app/page.tsx', `const charts = import('../charts/index.ts');`],
    [
      'src/app/answer/page.tsx',
      `import '../../ui/tokens.css'; import { a } from '../terms/a.tsx';`,
    ],
    ['src/contract-file/file.ts', `import * as z from 'zod/mini';`],
  ])('%s may say: %s', (path, text) => {
    expect(importFaults({ path, text })).toEqual([]);
  });

  test.each([
    'const today = new Date();',
    'const now = Date.now();',
    'const chance = Math.random();',
    'localStorage.clear();',
    'const title = document.title;',
    'window.print();',
  ])('a pure room may not say: %s', (text) => {
    expect(purityFaults({ path: 'src/findings/answer.ts', text })).toHaveLength(1);
  });

  test.each([
    '// Date.now() is not read here\nexport const month = 1;',
    "export const question = 'Ask which document. Then window. Math.random is a word here.';",
    'export const end = new Date(2026, 0, 1);',
  ])('a pure room may say: %s', (text) => {
    expect(purityFaults({ path: 'src/findings/answer.ts', text })).toEqual([]);
  });

  test.each([
    'src/app/utils.ts',
    'src/ui/hooks/useTab.ts',
    'src/charts/types.ts',
    'tests/helpers/a.ts',
  ])('%s names no subject', (path) => {
    expect(nameFaults(path)).toHaveLength(1);
  });

  test('301 lines of code are too many, 300 and a long table are not', () => {
    const text = (lines: number) => 'line\n'.repeat(lines);
    expect(lengthFaults({ path: 'src/ui/a.tsx', text: text(301) })).toHaveLength(1);
    expect(lengthFaults({ path: 'src/ui/a.tsx', text: text(300) })).toEqual([]);
    expect(lengthFaults({ path: 'src/benchmarks/fees.data.ts', text: text(900) })).toEqual([]);
  });

  test.each([
    ['', 'home', 'someone', 'page'].join('/'),
    `see ${['', 'tmp', 'out.txt'].join('/')}`,
    `"resolved": "https://${['registry', 'npmjs', 'org'].join('.')}/react"`,
  ])('%s holds on one machine only', (text) => {
    expect(machineFaults({ path: 'README.md', text })).toHaveLength(1);
  });

  test('a cast needs its reason, "as const" does not', () => {
    const faults = (text: string) => castFaults({ path: 'src/ui/a.ts', text });
    expect(faults('export const a = b as Cents;')).toHaveLength(1);
    expect(faults('export const a = b as Cents; // checked above')).toEqual([]);
    expect(faults("export const a = ['x'] as const;")).toEqual([]);
  });

  test.each(['// @ts-ignore', '// oxlint-disable-next-line no-console', "test.skip('later')"])(
    '%s needs a reason',
    (text) => {
      expect(escapeFaults({ path: 'src/ui/a.ts', text })).toHaveLength(1);
    },
  );
});
