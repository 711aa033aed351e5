import type { YearByYear } from '../findings/index.ts';
import { textWidth } from './textWidth.ts';

type Marks = YearByYear['marks'];
type RebaseMark = Marks['rebases'][number];

/** Where things stand across the picture, in pixels. */
interface Across {
  /** The place of the end of so many contract months. */
  readonly at: (months: number) => number;
  /** The right end of the plot. */
  readonly to: number;
  /** The face of the labels, as a CSS `font`. */
  readonly face: string;
}

/** A stretch with its label, in a row of its own; rows are counted from the top. */
export interface PlacedStretch {
  readonly kind: 'held' | 'renewed';
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly labelFrom: number;
  readonly top: number;
}

/** A recalculation as a shape, with its label where there is room. */
interface PlacedRebase {
  readonly mark: RebaseMark;
  readonly x: number;
  readonly label: { readonly x: number; readonly anchor: 'start' | 'end' } | null;
}

export interface PlacedMarks {
  readonly stretches: readonly PlacedStretch[];
  readonly rebases: readonly PlacedRebase[];
  /** Where the row of the recalculations begins. */
  readonly rebasesTop: number;
  readonly height: number;
}

const stretchHeight = 28;
const rebaseHeight = 20;
/** From the middle of a shape to its label, and between a label and what stands next to it. */
const beside = 9;
const apart = 10;

/** Places what is marked over the bars so that no label lies on another or leaves the picture. */
export function placeYearMarks({ held, renewed, rebases }: Marks, across: Across): PlacedMarks {
  const rows = [
    ...(held === null ? [] : [{ kind: 'held' as const, stretch: held }]),
    ...(renewed === null ? [] : [{ kind: 'renewed' as const, stretch: renewed }]),
  ];
  const stretches = rows.map(({ kind, stretch }, row): PlacedStretch => {
    const [from, to] = [across.at(stretch.from - 1), across.at(stretch.to)];
    const start = across.at(0);
    const fitting = stretch.labels.find(
      (label) => textWidth(label, across.face) <= across.to - start,
    );
    const label = fitting ?? stretch.labels.at(-1) ?? '';
    const width = textWidth(label, across.face);
    return {
      kind,
      from,
      to,
      label,
      labelFrom: Math.max(start, Math.min(from, across.to - width)),
      top: row * stretchHeight,
    };
  });
  const rebasesTop = rows.length * stretchHeight;
  return {
    stretches,
    rebases: placeRebases(rebases, across),
    rebasesTop,
    height: rebasesTop + (rebases.length === 0 ? 0 : rebaseHeight),
  };
}

function placeRebases(rebases: readonly RebaseMark[], across: Across): readonly PlacedRebase[] {
  let taken = across.at(0);
  return rebases.map((mark, index): PlacedRebase => {
    const x = across.at(mark.month - 1);
    const width = textWidth(mark.label, across.face);
    const next = rebases[index + 1];
    const until = next === undefined ? across.to : across.at(next.month - 1) - apart;
    const place = { mark, x, label: null };
    const before = taken;
    taken = x + apart;
    if (mark.does === 'keeps') return place;
    if (x + beside + width <= until) {
      taken = x + beside + width + apart;
      return { ...place, label: { x: x + beside, anchor: 'start' } };
    }
    return x - beside - width >= before
      ? { ...place, label: { x: x - beside, anchor: 'end' } }
      : place;
  });
}
