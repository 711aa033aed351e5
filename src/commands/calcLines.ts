import { answerLines } from './answerLines.ts';
import { calcText } from './calcText.ts';

/** Answers each contract file of a stream, one a line, with one line, in order. */
export async function calcLines(
  chunks: AsyncIterable<string>,
  write: (text: string) => Promise<void>,
): Promise<void> {
  await answerLines(chunks, write, (line) => {
    const result = calcText(line);
    return JSON.stringify('output' in result ? result.output : result);
  });
}
