import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The lines of a file of cases beside this one, each parsed as JSON. */
export function readLines<Case>(name: string): readonly Case[] {
  const bytes = readFileSync(new URL(name, import.meta.url));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Case); // the caller knows what its cases hold
}
