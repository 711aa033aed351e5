import { oneLine } from './target.ts';
import { wordFaults } from './years.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A picture of several offers as it is drawn, in the pixels of its drawing. */
export interface DrawnOffers {
  readonly across: readonly (Place & { readonly text: string })[];
  readonly up: readonly (Place & { readonly text: string })[];
  /** The corners of each offer's line, in the order of their places. */
  readonly lines: readonly (readonly Place[])[];
}

/** Reads a picture of several offers back from its SVG. */
export function readCompared(name: string): DrawnOffers {
  const picture = document.querySelector(`${name} svg`);
  if (picture === null) throw new Error(`nothing is drawn in ${name}`);
  const ticks = (selector: string) =>
    [...picture.querySelectorAll(selector)]
      .map((tick) => ({
        text: oneLine(tick.textContent),
        x: Number(tick.getAttribute('x')),
        y: Number(tick.getAttribute('y')),
      }))
      .filter(({ text }) => text !== '');
  return {
    across: ticks('.picture-tick:not(.picture-tick-y)'),
    up: ticks('.picture-tick-y'),
    lines: [...picture.querySelectorAll('.compared-line')]
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .map((line) => cornersOf(line.getAttribute('d') ?? '')),
  };
}

function placeOf(line: Element): number {
  return Number(line.getAttribute('data-place'));
}

function cornersOf(path: string): readonly Place[] {
  return path
    .slice(1)
    .split('L')
    .map((corner) => {
      const [x = Number.NaN, y = Number.NaN] = corner.split(',').map(Number);
      return { x, y };
    });
}

/** Words of the pictures of several offers that lie on one another or leave them. */
export function comparedFaults(): readonly string[] {
  return ['.compared-volumes', '.compared-years'].flatMap(wordFaults);
}
