import { describe, expect, test } from 'vitest';
import { fullFile } from '../../tests/contract-file/fullFile.ts';
import { put } from '../../tests/contract-file/put.ts';
import type { Fault } from './fault.ts';
import { faultMessage } from './faultMessage.ts';
import { pathText } from './path.ts';
import { readText } from './readText.ts';

const good = JSON.stringify(fullFile());

function faultsOf(text: string): readonly Fault[] {
  const reading = readText(text);
  return reading.ok ? [] : reading.faults;
}

/** A file that states everything, with a text of JSON in place of one value. */
function withJson(path: string, json: string): string {
  const [before = '', after = ''] = JSON.stringify(put(fullFile(), path, '@@')).split('"@@"');
  return `${before}${json}${after}`;
}

const sentence = expect.stringMatching(/^[^\n]+: found [^\n]+; allowed: [^\n]+$/) as string; // what a matcher stands for

describe('a file that was damaged on its way', () => {
  test('is refused when it ends early, at whichever character', () => {
    const read = Array.from({ length: good.length }, (_, end) => good.slice(0, end)).filter(
      (text) => faultsOf(text)[0]?.problem !== 'notJson',
    );
    expect(good.length).toBeGreaterThan(3000);
    expect(read).toEqual([]);
  });

  test.each([
    ['lost', ''],
    ['a NUL', '\0'],
    ['a quote', '"'],
    ['a nine', '9'],
  ])('is read or refused in sentences, whichever character is %s', (_, instead) => {
    const said = Array.from({ length: good.length }, (_each, at) =>
      faultsOf(`${good.slice(0, at)}${instead}${good.slice(at + 1)}`).map(faultMessage),
    );
    expect(said.flat()).toEqual(said.flat().map(() => sentence));
    expect(said.filter((faults) => faults.length > 0).length).toBeGreaterThan(good.length / 2);
  });

  test.each([
    ['spaces around it', ` \n\t${good}\r\n `],
    ['a byte order mark before it', `\uFEFF${good}`],
    ['white space between all of it', JSON.stringify(fullFile(), null, 2)],
    ['every letter escaped', escaped(good)],
  ])('is read with %s', (_, text) => expect(readText(text).ok).toBe(true));

  test.each([
    ['two in one', good + good],
    ['one a line', `${good}\n${good}\n`],
    ['a comma after it', `${good},`],
    ['a comment in it', good.replace('{', '{/* ours */')],
    ['single quotes', good.replaceAll('"', "'")],
    ['quotes that a word processor curled', good.replaceAll('"', '”')],
    ['a NUL after it', `${good}\0`],
    ['NULs between all of it, as in UTF-16', Array.from(good).join('\0')],
    ['two byte order marks', `\uFEFF\uFEFF${good}`],
    ['its quotes escaped', good.replaceAll('"', '\\"')],
    ['a script', `window.contract = ${good};`],
    ['a leading zero', good.replace('260000.05', '0260000.05')],
    ['a number in hexadecimal', good.replace('260000.05', '0x3F7A0')],
    ['a plus', good.replace('260000.05', '+260000.05')],
    ['a point without a digit', good.replace('260000.05', '260000.')],
    ['undefined', good.replace('260000.05', 'undefined')],
    ['a line break in a text', good.replace('Some Health', 'Some\nHealth')],
  ])('is no JSON with %s', (_, text) => {
    expect(faultsOf(text).map(({ problem }) => problem)).toEqual(['notJson']);
  });
});

describe('a term that is stated twice', () => {
  const places = placesIn(fullFile(), []);

  test('is tried at each place', () => expect(places.length).toBeGreaterThan(180));

  test.each(places.map((keys) => [pathText(keys), keys] as const))(
    '%s is refused',
    (path, keys) => {
      const plain = statedTwice(fullFile(), keys, (key) => JSON.stringify(key));
      const hidden = statedTwice(fullFile(), keys, (key) => escaped(JSON.stringify(key)));
      const faults = [plain, hidden].map((text) =>
        faultsOf(text).map((fault) => [fault.path, fault.problem]),
      );
      expect(faults).toEqual([[[path, 'statedTwice']], [[path, 'statedTwice']]]);
    },
  );

  test('is said with what stands there', () => {
    const text = good.replace('"annualDollars":260000.05', '$&,"annualDollars":1');
    expect(faultsOf(text).map(faultMessage)).toEqual([
      'offers[0].phases[0].base.annualDollars: found 1; allowed: each term once, and this one stands there twice',
    ]);
  });

  test('is no term of the same name elsewhere, and no text that reads like one', () => {
    const text = good.replace('Line one.', '{\\"name\\":1,\\"name\\":2}, \\\\');
    expect([text === good, readText(text).ok]).toEqual([false, true]);
  });
});

describe('a version', () => {
  test.each(['2', '3', '99', '1000000000', '9007199254740993', '1e21', '1e300'])(
    '%s is said to be newer',
    (version) => {
      const text = good.replace('"version":1', `"version":${version}`);
      expect(faultsOf(text).map(({ path, problem }) => [path, problem])).toEqual([
        ['version', 'newerVersion'],
      ]);
    },
  );

  test('that is newer is all that is said, whatever else the file holds', () => {
    const text = good.replace('"version":1', '"version":2,"pages":[1,2]').replaceAll('bonus', '?');
    expect(faultsOf(text).map(({ problem }) => problem)).toEqual(['newerVersion']);
  });

  test.each(['0', '-1', '1.5', '"1"', 'true', '[1]', '{}', '1e400', 'null'])(
    '%s is none',
    (version) => {
      const text = good.replace('"version":1', `"version":${version}`);
      const faults = faultsOf(text);
      expect(faults.map(({ path }) => path)).toEqual(['version']);
      expect(faults.map(({ problem }) => problem)).not.toContain('newerVersion');
    },
  );
});

describe('what is too much at one place', () => {
  const values = placesIn(fullFile(), []).map(pathText);
  const isContent = /^offers\[0\]\.(?:clinic|pace|log)$/;

  test.each([
    ['10,000 lists in each other', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['10,000 terms in each other', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['a list of 10,000', JSON.stringify(Array(10_000).fill({ fromMonth: 1 }))],
    ['10,000 terms', JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, numbered)))],
    ['a text of 100,000 characters', JSON.stringify('x'.repeat(100_000))],
    ['half of a pair', '"\\ud83c"'],
    ['a number of 1,000 digits', '9'.repeat(1000)],
    ['a number below all numbers', '-1e400'],
  ])('%s is refused at each place of a file', (_, json) => {
    const said = values
      .filter((path) => !isContent.test(path))
      .map((path) => [path, faultsOf(withJson(path, json))] as const);
    expect(said.filter(([, faults]) => faults.length === 0)).toEqual([]);
    expect(said.flatMap(([, faults]) => faults.map(faultMessage))).toEqual(
      said.flatMap(([, faults]) => faults.map(() => sentence)),
    );
  });
});

function numbered(_: unknown, index: number): readonly [string, number] {
  return [`term${index}`, index];
}

/** The same JSON, each letter of its texts as its number. */
function escaped(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replace(
      /(?<!\\)[a-z]/gi,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

type Keys = readonly (string | number)[];

/** The places of all the terms that stand in a value. */
function placesIn(value: unknown, keys: Keys): readonly Keys[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, term]) => {
    const place = [...keys, Array.isArray(value) ? Number(key) : key];
    return Array.isArray(value) ? placesIn(term, place) : [place, ...placesIn(term, place)];
  });
}

/** JSON in which the term at a place stands twice, its key written as it is asked for. */
function statedTwice(
  value: unknown,
  [key, ...rest]: Keys,
  written: (key: string) => string,
): string {
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown, index) =>
      index === key ? statedTwice(entry, rest, written) : JSON.stringify(entry),
    );
    return `[${entries.join()}]`;
  }
  // A place leads through lists and objects alone.
  const terms = Object.entries(value as object).flatMap(([name, term]) => {
    const own = `${JSON.stringify(name)}:${JSON.stringify(term)}`;
    if (name !== key) return [own];
    return rest.length === 0
      ? [own, `${written(name)}:${JSON.stringify(term)}`]
      : [`${JSON.stringify(name)}:${statedTwice(term, rest, written)}`];
  });
  return `{${terms.join()}}`;
}
