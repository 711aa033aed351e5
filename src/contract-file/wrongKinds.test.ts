import { describe, expect, test } from 'vitest';
import { fullFile } from '../../tests/contract-file/fullFile.ts';
import { put } from '../../tests/contract-file/put.ts';
import { faultMessage } from './faultMessage.ts';
import { pathText } from './path.ts';
import { readFile } from './readFile.ts';

type Keys = readonly (string | number)[];

/** Every place of a file that states everything, apart from those that may hold older content. */
const places = placesIn(fullFile(), []).filter(
  ({ keys }) => keys.length !== 3 || !['clinic', 'pace', 'log'].includes(String(keys[2])),
);

/** What no term of a kind can be; where "none" may stand, terms may too. */
const wrong: Readonly<Record<string, readonly unknown[]>> = {
  string: [true, 7, [], ['text'], { text: 'text' }, 'half a pair: \uDC00', '\uD800'],
  number: ['12', 'none', '', true, [], [12], { value: 12 }, NaN, -Infinity, 1e300, -1e300],
  boolean: ['true', 1, 0, [], [true], { is: true }, 'half: \uD800'],
  list: ['none', 7, true, { length: 1 }, Array(10_000).fill(null), [[], []]],
  terms: ['no such word', 7, true, [], [{}], Array(10_000).fill({})],
};
const cases = places.flatMap(({ keys, kind, value }) =>
  (wrong[kind] ?? [])
    .filter((found) => !isAllowedWord(value, found))
    .map((found) => ({ keys, found })),
);

describe('each term of a file that states everything', () => {
  test('is tried with all that it cannot be', () => {
    expect(places.length).toBeGreaterThan(140);
    expect(cases.length).toBeGreaterThan(1000);
  });

  test.each(places.map(({ keys }) => [pathText(keys), keys] as const))(
    '%s is refused for what it cannot be, at its place and in a line of plain words',
    (path, keys) => {
      for (const { found } of cases.filter((one) => one.keys === keys)) {
        const reading = readFile(put(fullFile(), path, found));
        const faults = reading.ok ? [] : reading.faults;
        expect([path, found, reading.ok]).toEqual([path, found, false]);
        expect(faults.filter((fault) => !isAtOrUnder(fault.path, path))).toEqual([]);
        expect(faults.map(faultMessage).filter((words) => !sentence.test(words))).toEqual([]);
      }
    },
  );
});

describe('a key of a prototype', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
  const parts = places.filter(({ kind, value }) => kind === 'terms' && value !== 'none');
  const named = parts.flatMap(({ keys: part }) => keys.map((key) => [pathText([...part, key])]));

  test('is tried in each part', () => expect(named.length).toBeGreaterThan(150));

  test.each(named)('%s is no term', (path) => {
    const reading = readFile(put(fullFile(), path, { polluted: true }));
    const faults = reading.ok ? [] : reading.faults;
    expect(faults.map((fault) => [fault.path, fault.problem])).toEqual([[path, 'unknownTerm']]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

/** One line, without a trace of the program: "offers[0].name: found 7; allowed: text of …". */
const sentence =
  /^[\w[\]."() ]+: found [^\n]+; allowed: (?!.*(?:\bat \w+ \(|Error|undefined|\.ts\b))[^\n]+$/;

function placesIn(value: unknown, keys: Keys): readonly Place[] {
  const kind = kindOf(value);
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, term]) =>
          placesIn(term, [...keys, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return keys.length === 0 ? inner : [{ keys, kind, value }, ...inner];
}

interface Place {
  readonly keys: Keys;
  readonly kind: string;
  readonly value: unknown;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' || value === 'none' ? 'terms' : typeof value;
}

/** A cap can be "none", a fee schedule "current" or a year. */
function isAllowedWord(value: unknown, found: unknown): boolean {
  return found === 'none' && value === 450_000;
}

function isAtOrUnder(found: string, path: string): boolean {
  return found === path || found.startsWith(`${path}.`) || found.startsWith(`${path}[`);
}
