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

/** Labels of marks that lie over another, that a line or a mark crosses, or that leave the picture. */
export function pictureFaults(): readonly string[] {
  const all = (selector: string) =>
    [...document.querySelectorAll(`.picture-box svg ${selector}`)].map((element) => ({
      element,
      box: element instanceof SVGTextElement ? boxOfText(element) : element.getBoundingClientRect(),
    }));
  const labels = all('.picture-mark-label');
  const others = [...all('.picture-mark-line'), ...all('.picture-mark'), ...all('.picture-tick')];
  return labels.flatMap(({ element, box }, index) => {
    const words = oneLine(element.textContent);
    const frame = element.closest('.picture-box')?.getBoundingClientRect();
    const isOut = frame !== undefined && (box.left < frame.left - 1 || box.right > frame.right + 1);
    return [
      ...(isOut ? [`'${words}' leaves the picture`] : []),
      ...labels
        .slice(index + 1)
        .filter((other) => touches(box, other.box))
        .map((other) => `'${words}' lies on '${oneLine(other.element.textContent)}'`),
      ...others
        .filter((other) => touches(box, other.box))
        .map(
          (other) =>
            `'${words}' is crossed by <${other.element.localName}> of '${nearby(other.element)}'`,
        ),
    ];
  });
}

/** Where the letters stand, without the stroke that keeps lines off them: Firefox counts it in. */
function boxOfText(text: SVGTextElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const { left = 0, top = 0 } = text.ownerSVGElement?.getBoundingClientRect() ?? {};
  return new DOMRect(left + x, top + y, width, height);
}

/** A line without width has a box without width; letters leave a few pixels of their box free. */
function touches(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left < other.right + 1 &&
    other.left < one.right + 1 &&
    one.top + 3 < other.bottom &&
    other.top < one.bottom - 3
  );
}

function nearby(element: Element): string {
  return oneLine(element.parentElement?.textContent ?? '');
}

function numbersOf(element: Element, across: string, up: string): Place {
  return { x: Number(element.getAttribute(across)), y: Number(element.getAttribute(up)) };
}

/** The places of a path of straight lines: `M60,280L400,120`. */
export function cornersOf(path: string): readonly Place[] {
  return [...path.matchAll(/[ML]([-\d.e]+)[ ,]([-\d.e]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}
