import { keyStatedTwice } from './keyStatedTwice.ts';
import { pathText, valueAt } from './path.ts';
import { readFile, type FileReading } from './readFile.ts';
import type { Fault } from './fault.ts';

const mostCharacters = 10_000_000;

/**
 * Reads the text of a file. Text that is no JSON, or too long to be looked at, is a fault, and so is
 * a term that it states twice.
 */
export function readText(text: string): FileReading {
  if (text.length > mostCharacters)
    return faulty({
      path: '',
      problem: 'tooLarge',
      found: text,
      allowed: { kind: 'size', bytes: mostCharacters },
    });
  let file: unknown;
  try {
    // Some editors put a byte order mark before the text, which JSON.parse refuses.
    file = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return faulty({ path: '', problem: 'notJson', found: text, allowed: { kind: 'json' } });
  }
  const reading = readFile(file);
  const twice = reading.ok ? keyStatedTwice(text) : null;
  if (twice === null) return reading;
  const found = valueAt(file, twice);
  return faulty({
    path: pathText(twice),
    problem: 'statedTwice',
    found,
    allowed: { kind: 'once' },
  });
}

function faulty(fault: Fault): FileReading {
  return { ok: false, faults: [fault] };
}
