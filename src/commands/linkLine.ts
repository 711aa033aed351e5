import type { LinkResult } from './linkText.ts';

/** One line for what was made of a line: the link or file, or `{"error": "…"}` with what was wrong. */
export function linkLine(result: LinkResult<unknown>): string {
  if ('errors' in result) return JSON.stringify({ error: result.errors.join('; ') });
  return typeof result.value === 'string' ? result.value : JSON.stringify(result.value);
}
