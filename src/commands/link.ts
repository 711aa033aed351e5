import { offersAlone, type Included } from '../sharing/index.ts';
import { answerLines } from './answerLines.ts';
import { linkLine } from './linkLine.ts';
import { fileOfLink, linkOfText, type LinkResult } from './linkText.ts';
import { endWithReader, inputText, writeOutput } from './pipedText.ts';
import { readFileText } from './readFileText.ts';

const usage = `Usage:
  npm run --silent link -- encode FILE          the sharing link of a contract file, from its "?" on
  npm run --silent link -- decode 'URL or part' the contract file of a link
  npm run --silent link -- encode --lines       the same for one file a line on standard input
  npm run --silent link -- decode --lines       the same for one link a line on standard input

  --with names,employer,notes,quotes,log        what else goes into the link; left out unless named
  LINK_PASSPHRASE=…                             locks the link, and opens a locked one`;

/** Set by the caller and not an argument: the arguments of a command are seen by others. */
const passphrase = process.env['LINK_PASSPHRASE'] || null;

const [action, ...rest] = process.argv.slice(2);
const { included, subjects } = readArguments(rest);
const [subject, ...more] = subjects;

endWithReader();

if (subject === undefined || more.length > 0 || included === null) {
  misused();
} else if (action === 'encode') {
  const encode = (text: string) => linkOfText(text, included, passphrase);
  if (subject === '--lines') await answerEach(encode);
  else if (subject.startsWith('-')) misused();
  else await print(await ofFile(subject, encode));
} else if (action === 'decode') {
  const decode = (text: string) => fileOfLink(text, passphrase);
  if (subject === '--lines') await answerEach(decode);
  else await print(await decode(subject));
} else {
  misused();
}

async function answerEach(of: (line: string) => Promise<LinkResult<unknown>>): Promise<void> {
  await answerLines(inputText(), writeOutput, async (line) => linkLine(await of(line)));
}

async function ofFile<Value>(
  file: string,
  of: (text: string) => Promise<LinkResult<Value>>,
): Promise<LinkResult<Value>> {
  const text = readFileText(file);
  return typeof text === 'string' ? of(text) : text;
}

async function print(result: LinkResult<unknown>): Promise<void> {
  if ('errors' in result) {
    console.error(result.errors.join('\n'));
    process.exitCode = 1;
  } else {
    const { value } = result;
    await writeOutput(`${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}\n`);
  }
}

function misused(): void {
  console.error(usage);
  process.exitCode = 2;
}

/** What else goes in, null where it names something else; and what is to be encoded or decoded. */
function readArguments(words: readonly string[]): {
  readonly included: Included | null;
  readonly subjects: readonly string[];
} {
  const at = words.indexOf('--with');
  if (at < 0) return { included: offersAlone, subjects: words };
  const named = new Set(words[at + 1]?.split(',') ?? []);
  const known = Object.keys(offersAlone);
  const isKnown = named.size > 0 && [...named].every((name) => known.includes(name));
  const entries = known.map((name) => [name, named.has(name)] as const);
  return {
    included: isKnown ? (Object.fromEntries(entries) as unknown as Included) : null, // the names of Included, each once
    subjects: words.toSpliced(at, 2),
  };
}
