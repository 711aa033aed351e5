import type { Fault } from '../../contract-file/index.ts';

/** What a file holds as text, or why it holds none that a contract could be in. */
export type FileText = { readonly text: string } | { readonly fault: Fault };

/** More than a contract file has in any alphabet, so that nothing larger is loaded to be refused. */
const mostBytes = 30_000_000;

/** Reads a file as text. One that is no UTF-8 all through, as contract files are, is none of ours. */
export async function textOfFile(file: Blob): Promise<FileText> {
  if (file.size > mostBytes)
    return {
      fault: { ...whole, problem: 'tooLarge', allowed: { kind: 'size', bytes: 10_000_000 } },
    };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { fault: { ...whole, problem: 'unreadable' } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: { ...whole, problem: 'notJson' } };
  }
}

const whole = { path: '', found: undefined, allowed: { kind: 'json' } } as const;
