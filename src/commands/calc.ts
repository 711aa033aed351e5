import { calcLines } from './calcLines.ts';
import { calcText } from './calcText.ts';
import { endWithReader, inputText, writeOutput } from './pipedText.ts';
import { readFileText } from './readFileText.ts';

const usage = `Usage:
  npm run --silent calc -- FILE      what each offer of a contract file pays, year by year
  npm run --silent calc -- --lines   the same for one file a line on standard input, one result a line`;

const [argument, ...more] = process.argv.slice(2);

endWithReader();

if (argument === '--lines' && more.length === 0) {
  await calcLines(inputText(), writeOutput);
} else if (argument !== undefined && !argument.startsWith('-') && more.length === 0) {
  calcFile(argument);
} else {
  console.error(usage);
  process.exitCode = 2;
}

function calcFile(file: string): void {
  const text = readFileText(file);
  const result = typeof text === 'string' ? calcText(text) : text;
  if ('output' in result) {
    console.log(JSON.stringify(result.output, null, 2));
  } else {
    console.error(result.errors.join('\n'));
    process.exitCode = 1;
  }
}
