/** As much as a file may have; of a longer line the beginning is enough to refuse it. */
const mostCharacters = 10_000_000;

/**
 * Answers each line of a stream with one line, in order. It holds one chunk, the line that the
 * chunk leaves open, and the answers to the chunk, which it gives away before it asks for the next.
 */
export async function answerLines(
  chunks: AsyncIterable<string>,
  write: (text: string) => Promise<void>,
  answerTo: (line: string) => string | Promise<string>,
): Promise<void> {
  let open = '';
  let isOpen = false;
  for await (const chunk of chunks) {
    const lines = chunk.split('\n');
    const last = lines.pop() ?? '';
    let answers = '';
    for (const line of lines) {
      answers += `${await answerTo(open + line)}\n`;
      open = '';
      isOpen = false;
    }
    if (open.length <= mostCharacters) open += last;
    isOpen ||= last !== '';
    if (answers !== '') await write(answers);
  }
  if (isOpen) await write(`${await answerTo(open)}\n`);
}
