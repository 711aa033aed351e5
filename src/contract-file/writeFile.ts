import * as z from 'zod/mini';
import type { Workspace } from '../compensation/index.ts';
import { format, newestVersion } from './versions.ts';
import { workspaceSchema } from './workspaceSchema.ts';

/**
 * The file of offers in its canonical form: format and version first, terms in the order of the
 * contract, what is not stated left out. Reading it gives the same offers.
 */
export function writeFile(workspace: Workspace): Readonly<Record<string, unknown>> {
  return { format, version: newestVersion, ...(z.encode(workspaceSchema, workspace) as object) }; // parts are written as objects
}
