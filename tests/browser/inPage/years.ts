import { oneLine } from './target.ts';

/** A part of a bar as it is drawn, in the pixels of its drawing. */
interface DrawnPart {
  readonly kind: string;
  readonly top: number;
  readonly foot: number;
}

/** The bars of the years as they are drawn. */
export interface DrawnYears {
  readonly up: readonly { readonly text: string; readonly y: number }[];
  readonly kinds: readonly string[];
  readonly bars: readonly {
    readonly year: number;
    readonly parts: readonly DrawnPart[];
    readonly isChosen: boolean;
  }[];
}

/** Reads the picture of the years back from its SVG. */
export function readYears(): DrawnYears {
  const picture = document.querySelector('.years-box svg');
  if (picture === null) throw new Error('no years are drawn');
  const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));
  return {
    up: [...picture.querySelectorAll('.picture-tick-y')].map((tick) => ({
      text: oneLine(tick.textContent),
      y: numberOf(tick, 'y'),
    })),
    kinds: [...document.querySelectorAll('.years-key > li')].map((kind) =>
      oneLine(kind.textContent),
    ),
    bars: [...picture.querySelectorAll('.years-bar')].map((bar) => ({
      year: numberOf(bar, 'data-year'),
      isChosen: bar.classList.contains('years-bar-chosen'),
      parts: [...bar.querySelectorAll('.years-part')].map((part) => ({
        kind: part.getAttribute('data-kind') ?? '',
        top: numberOf(part, 'y'),
        foot: numberOf(part, 'y') + numberOf(part, 'height'),
      })),
    })),
  };
}

/** Words of the years' picture that lie on one another or leave it. */
export function yearsFaults(): readonly string[] {
  return wordFaults('.years-box');
}

/** Words of a picture that lie on one another or leave its box. */
export function wordFaults(name: string): readonly string[] {
  const frame = document.querySelector(name)?.getBoundingClientRect();
  const words = [...document.querySelectorAll<SVGTextElement>(`${name} svg text`)]
    .filter((text) => oneLine(text.textContent) !== '')
    .map((text) => ({ words: oneLine(text.textContent), box: boxOf(text) }));
  return words.flatMap(({ words: one, box }, index) => [
    ...(frame !== undefined && (box.left < frame.left - 1 || box.right > frame.right + 1)
      ? [`'${one}' leaves the picture`]
      : []),
    ...words
      .slice(index + 1)
      .filter((other) => touches(box, other.box))
      .map((other) => `'${one}' lies on '${other.words}'`),
  ]);
}

/** Where the letters stand, without the stroke that keeps lines off them. */
function boxOf(text: SVGTextElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const { left = 0, top = 0 } = text.ownerSVGElement?.getBoundingClientRect() ?? {};
  return new DOMRect(left + x, top + y, width, height);
}

function touches(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top + 3 < other.bottom &&
    other.top < one.bottom - 3
  );
}
