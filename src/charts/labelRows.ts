import type { Mark } from '../findings/index.ts';
import { textWidth } from './textWidth.ts';

/** A mark's label above the plot: in which row, and where it starts. */
export interface PlacedLabel {
  readonly mark: Mark;
  readonly row: number;
  readonly x: number;
}

interface Plot {
  readonly across: (wrvus: number) => number;
  /** The right edge. */
  readonly to: number;
  /** The CSS `font` of a mark's label. */
  readonly faceOf: (mark: Mark) => string;
}

const beside = 6;
const apart = 12;

/**
 * Finds each label a place in the rows above the plot, so that none lies over another: to the right
 * of its mark where it fits, else to the left, else from the left edge, in the first row that has room for it.
 */
export function labelRows(
  marks: readonly Mark[],
  plot: Plot,
): { readonly placed: readonly PlacedLabel[]; readonly count: number } {
  const taken: { readonly from: number; readonly to: number }[][] = [];
  const placed = marks
    .toSorted((one, other) => one.wrvus - other.wrvus)
    .map((mark): PlacedLabel => {
      const line = plot.across(mark.wrvus);
      const width = textWidth(mark.label, plot.faceOf(mark));
      const goesRight = line + beside + width <= plot.to;
      const fitsLeft = line - beside - width >= 0;
      const from = goesRight ? line + beside : fitsLeft ? line - beside - width : 0;
      const span = { from, to: from + width };
      let row = taken.findIndex((spans) =>
        spans.every((other) => other.to + apart <= span.from || span.to + apart <= other.from),
      );
      if (row === -1) row = taken.push([]) - 1;
      taken[row]?.push(span);
      return { mark, row, x: from };
    });
  return { placed, count: Math.max(taken.length, 1) };
}
