import { isInPicture, visibleText } from './visibleText.ts';
import type { VisibleText } from './visibleText.ts';

const CHARACTERS_AT_MOST = 75;

/** Lines of running text with more characters than an eye follows back. */
export function lineLengthFaults(seen: readonly VisibleText[] = visibleText()): readonly string[] {
  const blocks = new Map<Element, Text[]>();
  for (const { node, element } of seen) {
    if (isInPicture(element)) continue;
    const block = blockOf(element);
    blocks.set(block, [...(blocks.get(block) ?? []), node]);
  }
  return [...blocks.values()]
    .filter((nodes) => charactersOf(nodes) > CHARACTERS_AT_MOST)
    .flatMap((nodes) => linesOf(nodes))
    .filter((line) => line.length > CHARACTERS_AT_MOST)
    .map((line) => `${line.length} characters: '${line}'`);
}

/** No line of a block is longer than all its text, with a space between its runs. */
function charactersOf(nodes: readonly Text[]): number {
  return nodes.reduce((sum, node) => sum + node.length + 1, 0);
}

function blockOf(element: Element): Element {
  for (let outer = element; outer.parentElement !== null; outer = outer.parentElement) {
    if (!/^(?:inline|contents|ruby)/.test(getComputedStyle(outer).display)) return outer;
  }
  return element;
}

/** The text of a block as it broke on screen: a character further left and lower begins a line. */
function linesOf(nodes: readonly Text[]): readonly string[] {
  const lines: string[] = [];
  const range = document.createRange();
  let line = '';
  let last: DOMRect | undefined;
  for (const node of nodes) {
    for (let index = 0; index < node.length; index += 1) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getClientRects()[0];
      if (box === undefined || box.width === 0) continue;
      if (last !== undefined && box.left < last.left && box.top > last.top + last.height / 2) {
        lines.push(line);
        line = '';
      }
      // Between two runs of text a space may be a node, a margin or a gap: it reads as one.
      if (last !== undefined && box.left > last.right + 1) line += ' ';
      line += node.data[index];
      last = box;
    }
  }
  return [...lines, line].map((text) => text.replace(/\s+/g, ' ').trim());
}
