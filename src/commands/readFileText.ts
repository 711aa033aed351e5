import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** More bytes than a file may have characters, so that nothing larger is loaded to be refused. */
const mostBytes = 50_000_000;

/** The text of a file, named as seen from where the command was typed, or why it has none. */
export function readFileText(file: string): string | { readonly errors: readonly string[] } {
  // npm runs every script in the project's folder and keeps the caller's in INIT_CWD.
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  try {
    if (statSync(path).size > mostBytes)
      return { errors: [`the file: found more than ${mostBytes} bytes; allowed: at most 10 MB`] };
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { errors: [`${file}: cannot be read: ${reason}`] };
  }
}
