import { describe, expect, test } from 'vitest';
import { readLines } from '../../tests/cases/readLines.ts';
import { calcLines } from './calcLines.ts';

async function* chunksOf(...chunks: readonly string[]) {
  yield* chunks;
}

async function answersTo(...chunks: readonly string[]): Promise<unknown[]> {
  let text = '';
  await calcLines(chunksOf(...chunks), (answers) => {
    text += answers;
    return Promise.resolve();
  });
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
}

const cases = readLines<{ readonly file: unknown; readonly result: unknown }>(
  'random.ndjson.gz',
).slice(0, 40);
const input = cases.map(({ file }) => `${JSON.stringify(file)}\n`).join('');
const results = cases.map(({ result }) => result);
const notJson = { errors: [expect.stringMatching(/^the file: found "[^"]*"; allowed: /)] };

describe('calc --lines', () => {
  test.each([1, 7, 1_000, 65_536, input.length])(
    'answers each line in order, whatever the chunks: %d characters',
    async (size) => {
      const chunks = input.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect(await answersTo(...chunks)).toEqual(results);
    },
  );

  test('answers a last line without an end', async () => {
    expect(await answersTo(input.trimEnd())).toEqual(results);
  });

  test('answers nothing to nothing', async () => {
    expect(await answersTo()).toEqual([]);
    expect(await answersTo('')).toEqual([]);
  });

  test('answers an empty line, so that answers stay beside their lines', async () => {
    expect(await answersTo(`x\n\n\r\n${input}`)).toEqual([notJson, notJson, notJson, ...results]);
  });

  test('refuses a line longer than a file may be, and goes on', async () => {
    const tooLong = Array.from({ length: 30 }, () => ' '.repeat(500_000));
    expect(await answersTo(...tooLong, '\n', input)).toEqual([
      { errors: [expect.stringMatching(/allowed: at most 10 MB$/)] },
      ...results,
    ]);
  });

  test('asks for no more before what it has answered is taken', async () => {
    const order: string[] = [];
    async function* chunks() {
      for (const name of ['first', 'second']) {
        order.push(`asked for the ${name}`);
        yield '{}\n';
      }
    }
    await calcLines(chunks(), async () => {
      await Promise.resolve();
      order.push('taken');
    });
    expect(order).toEqual(['asked for the first', 'taken', 'asked for the second', 'taken']);
  });
});
