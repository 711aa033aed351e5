import { describe, expect, test } from 'vitest';
import { fullFile } from '../../tests/contract-file/fullFile.ts';
import { put } from '../../tests/contract-file/put.ts';
import { readText } from './readText.ts';

const characters = 2_000_000;

/** As long a file as the hostile ones, and in order: what nothing reads yet holds the length. */
const good = withJson('offers[0].log', JSON.stringify(Array(19_000).fill('x'.repeat(100))));

const hostile: readonly (readonly [what: string, text: string])[] = [
  ['offers that are nothing', withJson('offers', `[${repeated('null', ',')}]`)],
  ['offers without end', withJson('offers', `[${repeated('{"name":"A","phases":[{}]}', ',')}]`)],
  ['items without end', withJson('offers[0].items', `[${repeated('{}', ',')}]`)],
  ['phases without end', withJson('offers[0].phases', `[${repeated('{"fromMonth":1}', ',')}]`)],
  ['lists in each other', `${'['.repeat(characters / 2)}${']'.repeat(characters / 2)}`],
  ['lists that never close', '['.repeat(characters)],
  ['a name without end', withJson('offers[0].name', `"${'x'.repeat(characters)}"`)],
  ['a name of escapes', withJson('offers[0].name', `"${repeated('\\u0041', '')}"`)],
  ['a number without end', withJson('offers[0].clinicalFte', '9'.repeat(characters))],
  ['terms that are none', `{${numbered((index) => `"term${index}":${index}`)}}`],
  [
    'terms of a base that are none',
    withJson('offers[0].phases[0].base', `{${numbered((index) => `"term${index}":1`)}}`),
  ],
  [
    'clauses without end',
    withJson('offers[0].sources', `{${numbered((index) => `"phases[${index}]":{}`)}}`),
  ],
  ['one term over and over', withJson('offers[0].log', `{${repeated('"a":1', ',')}}`)],
  ['content without end', withJson('offers[0].log', `[${repeated('0', ',')}]`)],
  ['quotes', '"'.repeat(characters)],
  ['backslashes', `"${'\\'.repeat(characters)}"`],
  ['a good file, then quotes', `${JSON.stringify(fullFile())}${'"'.repeat(characters)}`],
  ['blanks', ' '.repeat(characters)],
  ['minus signs', '-'.repeat(characters)],
];

describe('what a hostile file costs', () => {
  const good1 = cost(() => readText(good));

  test('is measured against a good file that is read', () => {
    expect(readText(good).ok).toBe(true);
    expect(good.length).toBeGreaterThan(characters * 0.95);
  });

  test.each(hostile)('%s: no more than a hundred times as much as a good file', (_, text) => {
    expect(text.length).toBeGreaterThan(characters * 0.9);
    const reading = readText(text);
    expect(reading.ok ? [] : reading.faults).not.toEqual([]);
    const all = cost(() => readText(text));
    const parsing = cost(() => parsed(text));
    expect(all / good1).toBeLessThan(100);
    // Reading JSON is the browser's own; what is added to it is bounded closer.
    expect((all - parsing) / good1).toBeLessThan(50);
  });
});

/** What a work costs the processor, the least of three, so that a busy machine changes little. */
function cost(work: () => unknown): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function withJson(path: string, json: string): string {
  const [before = '', after = ''] = JSON.stringify(put(fullFile(), path, '@@')).split('"@@"');
  return `${before}${json}${after}`;
}

function repeated(part: string, between: string): string {
  const times = Math.floor(characters / (part.length + between.length));
  return Array<string>(times).fill(part).join(between);
}

function numbered(part: (index: number) => string): string {
  return Array.from({ length: characters / 18 }, (_, index) => part(index).padEnd(17)).join();
}
