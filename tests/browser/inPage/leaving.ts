import { cornersOf } from './picture.ts';
import { oneLine } from './target.ts';
import { wordFaults } from './years.ts';

/** The picture of leaving as it is drawn, in the pixels of its drawing. */
export interface DrawnLeaving {
  readonly across: readonly { readonly text: string; readonly at: number }[];
  readonly up: readonly { readonly text: string; readonly at: number }[];
  /** The corners of each line, those of a range's ends apart. */
  readonly lines: readonly (readonly { readonly x: number; readonly y: number }[])[];
  readonly bands: number;
  /** What can happen in one month alone: where it stands, from the least to the most. */
  readonly once: readonly { readonly x: number; readonly y: number }[];
  readonly names: readonly string[];
}

/** Reads the picture of leaving back from its SVG. */
export function readLeaving(): DrawnLeaving {
  const picture = document.querySelector('.leaving-picture svg');
  if (picture === null) throw new Error('no leaving is drawn');
  const ticks = (name: string, at: string) =>
    [...picture.querySelectorAll(name)]
      .map((tick) => ({ text: oneLine(tick.textContent), at: Number(tick.getAttribute(at)) }))
      .filter(({ text }) => text !== '');
  return {
    across: ticks('.picture-tick-x', 'x'),
    up: ticks('.picture-tick-y', 'y'),
    lines: [...picture.querySelectorAll('.leaving-line path')].map((path) =>
      cornersOf(path.getAttribute('d') ?? ''),
    ),
    once: [...picture.querySelectorAll('.leaving-once')].flatMap((line) =>
      ['y1', 'y2'].map((end) => ({
        x: Number(line.getAttribute('x1')),
        y: Number(line.getAttribute(end)),
      })),
    ),
    bands: picture.querySelectorAll('.leaving-band').length,
    names: [...picture.querySelectorAll('.leaving-name text')].map((name) =>
      oneLine(name.textContent),
    ),
  };
}

/** Words of the picture that lie on one another or leave it. */
export function leavingFaults(): readonly string[] {
  return wordFaults('.leaving-picture');
}
