import { textWidth } from './textWidth.ts';

/** Of a picture's width, what names beside its lines take at most. */
const SHARE = 0.24;
/** The shape before a name, and the air beside it. */
const BESIDE = 22;

/** Room right of the plot for the names of the lines. */
export function roomForNames(
  lines: readonly { readonly name: string }[],
  width: number,
  face: string,
): number {
  const widest = Math.max(0, ...lines.map(({ name }) => textWidth(name, face)));
  return Math.ceil(Math.min(widest + BESIDE, SHARE * width));
}
