import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { calcLines } from './calcLines.ts';
import { calcText } from './calcText.ts';

const usage = `Usage:
  npm run --silent calc -- FILE      what each offer of a contract file pays, year by year
  npm run --silent calc -- --lines   the same for one file a line on standard input, one result a line`;

/** More bytes than a file may have characters, so that nothing larger is loaded to be refused. */
const mostBytes = 50_000_000;

const [argument, ...more] = process.argv.slice(2);

// A reader that has seen enough, as head does, closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

if (argument === '--lines' && more.length === 0) {
  process.stdin.setEncoding('utf8');
  await calcLines(process.stdin, async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  });
} else if (argument !== undefined && !argument.startsWith('-') && more.length === 0) {
  calcFile(argument);
} else {
  console.error(usage);
  process.exitCode = 2;
}

function calcFile(file: string): void {
  const text = textOf(file);
  const result = typeof text === 'string' ? calcText(text) : text;
  if ('output' in result) {
    console.log(JSON.stringify(result.output, null, 2));
  } else {
    console.error(result.errors.join('\n'));
    process.exitCode = 1;
  }
}

/** The text of a file, named as seen from where the command was typed. */
function textOf(file: string): string | { readonly errors: readonly string[] } {
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
