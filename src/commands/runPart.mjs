import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * Runs one part of the tests and prints what it said in one piece when it ends, so that two parts
 * that run at once can be read one after the other.
 *
 * @param {string} name
 * @param {string} command
 * @returns {Promise<{ name: string, seconds: string, isGood: boolean }>}
 */
export function runPart(name, command) {
  const started = Date.now();
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.on('close', (status) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      const isGood = status === 0;
      console.log(`\n── ${name}: ${isGood ? 'good' : 'FAILED'}, ${seconds} s`);
      if (said.trim() !== '') console.log(stripVTControlCharacters(said).trimEnd());
      resolve({ name, seconds, isGood });
    });
  });
}
