import { isVisible } from './target.ts';

/**
 * What in a part of the page is read, and walked through by Tab, before something that stands above
 * it, or on the same line to the left of it. Pictures say themselves in a sentence and a table.
 */
export function readingOrderFaults(within: string): readonly string[] {
  const part = document.querySelector(within);
  if (part === null) return [`${within} is not on the page`];
  const read = [...part.querySelectorAll<HTMLElement>('*')].filter(isRead);
  if (read.length < 20) return [`only ${read.length} things are read in ${within}`];
  return read.slice(1).flatMap((element, index) => {
    const before = read[index];
    return before === undefined || !isBefore(element, before)
      ? []
      : [`${wordsOf(element)} is read after ${wordsOf(before)}, and stands before it`];
  });
}

function isRead(element: HTMLElement): boolean {
  if (element.closest('svg, [aria-hidden=true], .unseen') !== null) return false;
  const hasWords = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
  return (hasWords || element.matches('input, select')) && isVisible(element);
}

/** Above and not in a column further right, or to the left on the same line. */
function isBefore(element: HTMLElement, other: HTMLElement): boolean {
  const [box, last] = [element.getBoundingClientRect(), other.getBoundingClientRect()];
  if (box.bottom <= last.top) return box.left < last.right;
  const isOnOneLine = box.top < last.bottom && last.top < box.bottom;
  return isOnOneLine && box.right <= last.left && box.top <= last.top;
}

function wordsOf(element: HTMLElement): string {
  return `<${element.tagName.toLowerCase()}> “${element.textContent.trim().slice(0, 40)}”`;
}
