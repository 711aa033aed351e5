import type { EntryProblem } from './entryProblem.ts';
import { parseCalendarMonth } from './parseCalendarMonth.ts';
import { parseCalendarDay } from './parseCalendarDay.ts';
import { parseEntry } from './parseEntry.ts';
import { isNumberUnit, type Unit } from './unit.ts';

/** What a typed text says, whatever it counts in, as the file writes it. */
export type TypedEntry =
  | {
      readonly kind: 'value';
      readonly value: unknown;
      /** In house style. */
      readonly text: string;
    }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'partial';
      readonly problem: EntryProblem;
      readonly leftAs: { readonly text: string } | null;
    }
  | { readonly kind: 'refused'; readonly problem: EntryProblem };

/** Reads a typed text as a value of the file; the schema judges what it may be. */
export function readTyped(text: string, unit: Unit): TypedEntry {
  if (isNumberUnit(unit)) return parseEntry(text, unit);
  switch (unit) {
    case 'text':
      return { kind: 'value', value: text, text };
    case 'choice':
      return text === '' ? { kind: 'empty' } : { kind: 'value', value: text, text };
    case 'flag':
      return readFlag(text);
    case 'calendarMonth':
      return parseCalendarMonth(text);
    case 'calendarDay':
      return parseCalendarDay(text);
    case 'calendarYear':
      return readYear(text);
    case 'scheduleYear':
      return text.trim() === 'current'
        ? { kind: 'value', value: 'current', text: 'current' }
        : readYear(text);
    case 'content':
      return readContent(text);
  }
}

function readFlag(text: string): TypedEntry {
  if (text === '') return { kind: 'empty' };
  if (text === 'true' || text === 'false') return { kind: 'value', value: text === 'true', text };
  return { kind: 'refused', problem: { code: 'notAWord', allowed: ['true', 'false'] } };
}

/** A year of the calendar is a name: it has no separator. */
function readYear(text: string): TypedEntry {
  const read = parseEntry(text, 'years');
  return read.kind === 'value' ? { ...read, text: String(read.value) } : read;
}

/** Content that nothing reads came from a file, not from a field. */
function readContent(text: string): TypedEntry {
  try {
    return { kind: 'value', value: JSON.parse(text) as unknown, text }; // any content is allowed
  } catch {
    return { kind: 'refused', problem: { code: 'notAWord', allowed: ['content of a file'] } };
  }
}
