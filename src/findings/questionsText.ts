import type { Questions } from './questions.ts';

/** The questions as text to paste into a message, numbered: the question, then what hangs on it. */
export function questionsText(offerName: string, { basis, list }: Questions): string {
  const lines = list.map(({ question, name, stake, assumes }, index) =>
    [
      `${index + 1}. ${question}`,
      `   ${name}.`,
      ...[stake, assumes].filter((line) => line !== null).map((line) => `   ${line}`),
    ].join('\n'),
  );
  return [
    `Questions about ${offerName}`,
    ...(basis === null ? [] : [basis]),
    '',
    ...lines,
    '',
  ].join('\n');
}
