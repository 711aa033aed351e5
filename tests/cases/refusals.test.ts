import { describe, expect, test } from 'vitest';
import { faultMessage, readFile, type Fault } from '../../src/contract-file/index.ts';
import { readLines } from './readLines.ts';

interface Broken {
  readonly file: unknown;
  readonly path: string;
}

const broken = readLines<Broken>('broken.ndjson').map((each, index) => ({
  line: index + 1,
  ...each,
}));

function faultsOf(file: unknown): readonly Fault[] {
  const reading = readFile(file);
  return reading.ok ? [] : reading.faults;
}

describe('broken files', () => {
  test('are all there', () => expect(broken).toHaveLength(80));

  test.each(broken)('line $line is refused for $path alone', ({ file, path }) => {
    expect(faultsOf(file).map((fault) => fault.path)).toEqual([path]);
  });

  test.each(broken)('line $line: the message starts with $path', ({ file, path }) => {
    expect(faultsOf(file).map(faultMessage).join('\n')).toMatch(
      new RegExp(`^${path.replace(/[.[\]]/g, '\\$&')}: found .+; allowed: .+$`),
    );
  });
});
