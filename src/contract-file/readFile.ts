import * as z from 'zod/mini';
import type { Workspace } from '../compensation/index.ts';
import type { Allowed } from './allowed.ts';
import { problemOf, type Fault } from './fault.ts';
import { pathText, valueAt } from './path.ts';
import { toNewestVersion } from './versions.ts';
import { workspaceSchema } from './workspaceSchema.ts';

export type FileReading =
  | { readonly ok: true; readonly workspace: Workspace }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** More than anyone reads; a file of nothing but faults is not listed whole. */
const mostFaults = 100;

/** Reads a file, already parsed as JSON, as offers in whole units, or says all that is wrong with it. */
export function readFile(file: unknown): FileReading {
  const newest = toNewestVersion(file);
  if ('fault' in newest) return { ok: false, faults: [newest.fault] };
  const result = z.safeDecode(workspaceSchema, newest.terms);
  if (result.success) return { ok: true, workspace: result.data };
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, newest.terms));
  return { ok: false, faults: faults.slice(0, mostFaults) };
}

type Issue = z.core.$ZodIssue;

function faultsOf({ path, ...issue }: Issue, file: unknown): Fault[] {
  if (issue.code === 'custom') {
    return [faultAt(path, issue.params?.['allowed'] as Allowed, file)]; // refuse() put it there
  }
  if (issue.code === 'unrecognized_keys') {
    // The schema's message for an unknown term is the list of those that it knows.
    const allowed: Allowed = { kind: 'noSuchTerm', terms: issue.message.split(' ') };
    return issue.keys.slice(0, mostFaults).map((key) => faultAt([...path, key], allowed, file));
  }
  throw new Error(`no codec reports "${issue.code}"`);
}

function faultAt(keys: readonly PropertyKey[], allowed: Allowed, file: unknown): Fault {
  const found = valueAt(file, keys);
  return { path: pathText(keys), problem: problemOf(found, allowed), found, allowed };
}
