import { isObject } from './codec.ts';
import { problemOf, type Fault } from './fault.ts';
import type { Allowed } from './allowed.ts';

export const format = 'rvu-contract-calculator';
export const newestVersion = 1;

/**
 * One step for each released version: `migrations[n]` makes the terms of version n + 1 of those of
 * version n, which the schema of version n, frozen beside it, has read. Version 1 is the first.
 */
const migrations: Readonly<Record<number, (terms: Terms) => Terms>> = {};

/** The terms of a file, without format and version, in the shape of the newest version. */
export type Terms = Readonly<Record<string, unknown>>;

/** Takes format and version off a file and brings its terms to the newest version. */
export function toNewestVersion(
  file: unknown,
): { readonly terms: Terms } | { readonly fault: Fault } {
  if (!isObject(file)) return { fault: faultAt('', file, { kind: 'terms' }) };
  const { format: found, version, ...terms } = file;
  if (found !== format) return { fault: faultAt('format', found, { kind: 'format', format }) };
  if (!isVersion(version))
    return { fault: faultAt('version', version, { kind: 'version', newest: newestVersion }) };
  return { terms: migrated(terms, version) };
}

function isVersion(found: unknown): found is number {
  return (
    typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= newestVersion
  );
}

function migrated(terms: Terms, version: number): Terms {
  const step = migrations[version];
  return step === undefined ? terms : migrated(step(terms), version + 1);
}

function faultAt(path: string, found: unknown, allowed: Allowed): Fault {
  return { path, problem: problemOf(found, allowed), found, allowed };
}
