import { visibleText } from './visibleText.ts';
import type { VisibleText } from './visibleText.ts';

interface Piece {
  readonly text: VisibleText;
  readonly layer: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pieces of text that stand on one another within one layer of the page. */
export function overlapFaults(seen: readonly VisibleText[] = visibleText()): readonly string[] {
  const pieces = seen.flatMap((text) => piecesOf(text));
  pieces.sort((one, other) => one.top - other.top);
  const faults = new Set<string>();
  for (const [index, piece] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (other.top >= piece.bottom) break;
      if (piece.text !== other.text && piece.layer === other.layer && overlaps(piece, other)) {
        faults.add(`'${piece.text.words.slice(0, 40)}' and '${other.text.words.slice(0, 40)}'`);
      }
    }
  }
  return [...faults];
}

/** A line's box is taller than its letters; a fifth at either end is air. */
function piecesOf(text: VisibleText): readonly Piece[] {
  const layer = layerOf(text.element);
  return text.boxes.map((box) => ({
    text,
    layer,
    left: box.left + 1,
    right: box.right - 1,
    top: box.top + box.height / 5,
    bottom: box.bottom - box.height / 5,
  }));
}

/** What floats, sticks or scrolls by itself may pass over the rest. */
function layerOf(element: Element): Element {
  for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
    const { position, overflowX, overflowY } = getComputedStyle(outer);
    if (position === 'fixed' || position === 'sticky' || outer.matches('dialog, [popover]')) {
      return outer;
    }
    if (/auto|scroll/.test(overflowY) && outer.scrollHeight > outer.clientHeight) return outer;
    if (/auto|scroll/.test(overflowX) && outer.scrollWidth > outer.clientWidth) return outer;
  }
  return document.documentElement;
}

function overlaps(one: Piece, other: Piece): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
  );
}
