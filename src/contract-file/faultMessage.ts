import { allowedText } from './allowedText.ts';
import type { Fault } from './fault.ts';

/**
 * A fault as one line: "offers[0].phases[0].base.annualDollars: found -1; allowed: dollars from 0
 * to 100,000,000 with at most 2 decimals".
 */
export function faultMessage(fault: Fault): string {
  const where = fault.path === '' ? 'the file' : fault.path;
  return oneLine(
    `${where}: found ${foundText(fault.found)}; allowed: ${allowedText(fault.allowed)}`,
  );
}

/** What was found, short enough for a line: texts are quoted and cut, lists and objects are named. */
export function foundText(found: unknown): string {
  if (found === undefined) return 'nothing';
  if (Array.isArray(found)) return `a list of ${found.length}`;
  if (typeof found === 'string') return JSON.stringify(cut(found));
  if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  return found === null ? 'null' : 'an object';
}

function cut(text: string): string {
  const characters = Array.from(text.slice(0, 200));
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}

/** Separators that break a line somewhere, and controls that move a terminal's cursor, are escaped. */
function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
