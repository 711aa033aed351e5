import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES, holds } from '../../tests/arbitraries/law.ts';
import { formatEntry } from './formatEntry.ts';
import { parseEntry } from './parseEntry.ts';
import type { NumberUnit } from './unit.ts';

const units = fc.constantFrom<NumberUnit>(
  'dollars',
  'wrvus',
  'rate',
  'percent',
  'fte',
  'shifts',
  'miles',
  'months',
);
const wholeUnits = fc.constantFrom<NumberUnit>('days', 'years', 'contractMonth', 'weight');
const scale: Readonly<Record<string, number>> = { rate: 10_000 };

/** A number that a unit can hold, by its whole units, and the unit. */
const numbers = fc.oneof(
  fc
    .tuple(units, fc.integer({ min: -1_000_000, max: 10_000_000_000 }))
    .map(([unit, whole]) => ({ unit, value: whole / (scale[unit] ?? 100) + 0 })),
  fc.tuple(wholeUnits, fc.integer({ min: 0, max: 4000 })).map(([unit, value]) => ({ unit, value })),
);

describe('numbers as they are typed', () => {
  test('house style reads back as the number, and is set as itself', () => {
    holds(numbers, ({ unit, value }) => {
      const text = formatEntry(value, unit);
      expect(parseEntry(text, unit)).toEqual({ kind: 'value', value, text });
    });
  });

  test('digits without separators read as the same number', () => {
    holds(numbers, ({ unit, value }) => {
      const plain = formatEntry(value, unit).replaceAll(',', '');
      expect(parseEntry(plain, unit)).toMatchObject({ kind: 'value', value });
    });
  });

  test('spaces of any kind group as commas do', () => {
    const space = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', '\u2007');
    holds(fc.tuple(numbers, space), ([{ unit, value }, between]) => {
      const spaced = formatEntry(value, unit).replaceAll(',', between);
      expect(parseEntry(spaced, unit)).toMatchObject({ kind: 'value', value });
    });
  });

  test('no start of a number in house style is refused while it is typed', () => {
    holds(numbers, ({ unit, value }) => {
      const text = formatEntry(value, unit);
      for (let end = 0; end <= text.length; end += 1)
        expect(parseEntry(text.slice(0, end), unit).kind).not.toBe('refused');
    });
  });

  test('any text at all gets an answer, and a value is set so that it reads as itself', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,$% k()-−e/wRVUs\t')) }),
    );
    fc.assert(
      fc.property(texts, units, (text, unit) => {
        const read = parseEntry(text, unit);
        const again = read.kind === 'value' ? parseEntry(read.text, unit) : read;
        expect(again).toEqual(read);
      }),
      { numRuns: 3 * CASES },
    );
  });

  test('a page that is pasted whole is refused as it is', () => {
    const pages = fc.constantFrom('1', '1,', '1 ', '1.', '(', '$', ' \t', '-');
    holds(fc.tuple(pages, fc.integer({ min: 1001, max: 2000 })), ([part, times]) => {
      expect(parseEntry(part.repeat(times), 'dollars')).toEqual({
        kind: 'refused',
        problem: { code: 'notANumber' },
      });
    });
  });
});
