import type { TermFault } from './readDraft.ts';

/** The sentence under a field: what is wrong and how to fix it. */
export function faultSentence(fault: TermFault): string {
  throw new Error(`not yet written: ${fault.kind}`);
}
