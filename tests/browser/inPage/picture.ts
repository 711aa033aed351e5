import { oneLine } from './target.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What stands in a drawn picture, in the pixels of its drawing. */
export interface DrawnPicture {
  readonly across: readonly (Place & { readonly text: string })[];
  readonly up: readonly (Place & { readonly text: string })[];
  /** The corners of its line. */
  readonly line: readonly Place[];
  /** The middles of its marks, one's own last. */
  readonly marks: readonly (Place & { readonly label: string })[];
}

/** Reads the picture of pay over volume back from its SVG: ticks, line and marks. */
export function readPicture(): DrawnPicture {
  const picture = document.querySelector('.picture-box svg');
  if (picture === null) throw new Error('no picture is drawn');
  const all = (selector: string) => [...picture.querySelectorAll(selector)];
  const ticks = (selector: string) =>
    all(selector)
      .map((tick) => ({ text: oneLine(tick.textContent), ...numbersOf(tick, 'x', 'y') }))
      .filter(({ text }) => text !== '');
  return {
    across: ticks('.picture-tick-x'),
    up: ticks('.picture-tick-y'),
    line: cornersOf(picture.querySelector('.picture-line path')?.getAttribute('d') ?? ''),
    marks: all('.picture-mark').map((mark) => ({
      label: oneLine(mark.parentElement?.textContent ?? ''),
      ...numbersOf(mark, 'cx', 'cy'),
    })),
  };
}

function numbersOf(element: Element, across: string, up: string): Place {
  return { x: Number(element.getAttribute(across)), y: Number(element.getAttribute(up)) };
}

/** The places of a path of straight lines: `M60,280L400,120`. */
function cornersOf(path: string): readonly Place[] {
  return [...path.matchAll(/[ML]([-\d.e]+)[ ,]([-\d.e]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}
