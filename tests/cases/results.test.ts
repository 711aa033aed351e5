import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/compensation/index.ts';
import { calcOutput, readFile } from '../../src/contract-file/index.ts';
import { readLines } from './readLines.ts';

interface Case {
  readonly why?: string;
  readonly file: unknown;
  readonly result: unknown;
}

function resultOf(file: unknown): unknown {
  const reading = readFile(file);
  return reading.ok ? calcOutput(calculate(reading.workspace)) : reading.faults;
}

const folder = new URL('contracts/', import.meta.url);
const contracts = readdirSync(folder).map((name) => ({
  name,
  ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case), // that is what the folder holds
}));
const random = readLines<Case>('random.ndjson.gz');

describe('worked contracts', () => {
  test('are all there', () => expect(contracts).toHaveLength(27));

  test.each(contracts)('$name: $why', ({ file, result }) => {
    expect(resultOf(file)).toEqual(result);
  });
});

describe('generated contracts', () => {
  test('are all there', () => expect(random).toHaveLength(400));

  test.each(random.map((each, index) => ({ line: index + 1, ...each })))(
    'line $line',
    ({ file, result }) => {
      expect(resultOf(file)).toEqual(result);
    },
  );
});
