import type { TermRule } from './term.ts';

const depth = 16;
const values = 20_000;

/**
 * Content that the file carries and nothing reads. It is bounded, for what is nested too deeply
 * could be read but not be written again.
 */
export const content: TermRule<unknown> = {
  allowed: { kind: 'content', depth, values },
  read: (found) => (isBounded(found) ? found : null),
  write: (value) => value,
};

function isBounded(found: unknown): boolean {
  let left = values;
  const fits = (value: unknown, levels: number): boolean => {
    left -= 1;
    if (left < 0 || levels < 0) return false;
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return true;
      case 'number':
        return Number.isFinite(value);
      case 'object':
        return value === null || Object.values(value).every((inner) => fits(inner, levels - 1));
      case 'undefined':
      case 'function':
      case 'symbol':
      case 'bigint':
        return false;
    }
  };
  return fits(found, depth);
}
