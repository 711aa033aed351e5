/** A text in which no line ends between a minus and its dollars: engines take both for a sign before a number. */
export function unbroken(text: string): string {
  return text.replaceAll('\u2212$', '\u2212\u2060$');
}
