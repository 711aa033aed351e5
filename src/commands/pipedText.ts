import { once } from 'node:events';

/** Ends the command where its reader has seen enough, as head does, and closes the pipe; that is no failure. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

/** Standard input as text, chunk by chunk. */
export function inputText(): AsyncIterable<string> {
  process.stdin.setEncoding('utf8');
  return process.stdin;
}

/** Writes to standard output, and waits where its reader is slower. */
export async function writeOutput(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
