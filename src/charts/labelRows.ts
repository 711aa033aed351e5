import type { Mark } from '../findings/index.ts';
import { textWidth } from './textWidth.ts';

/** A mark's label above the plot: in which row, where it starts, and whether its line goes up to it. */
export interface PlacedLabel {
  readonly mark: Mark;
  /** Counted from the top. */
  readonly row: number;
  readonly x: number;
  /** Beside its label a line goes up along it; under a label that it would cross it ends below. */
  readonly line: 'besideLabel' | 'underLabel' | 'inPlot';
}

interface Plot {
  readonly across: (wrvus: number) => number;
  /** The right edge. */
  readonly to: number;
  /** The CSS `font` of a mark's label. */
  readonly faceOf: (mark: Mark) => string;
}

interface Labels {
  readonly placed: readonly PlacedLabel[];
  /** Marks without a label: it would take more rows than there is room for. */
  readonly bare: readonly Mark[];
  /** Rows. */
  readonly count: number;
}

const beside = 6;
const apart = 12;
/** Between a label's end and another mark's line. */
const clear = 4;
/** More rows than this leave the curve no height. */
const mostRows = 3;
/** Each may stand on either side of its line: all ways to place more than this are too many to try. */
const mostLabels = 6;

/**
 * Finds each label a place in the rows above the plot, in as few rows as it takes, so that none lies
 * over another and no line of another mark passes through it: right of its own line, else left, else
 * over it. A label that reaches over other lines stands in a higher row than their labels. Where
 * three rows are too few, the marks that say least go without a label; where no order serves the
 * last three, as with labels as wide as the plot, the lines end with the plot.
 */
export function labelRows(marks: readonly Mark[], plot: Plot): Labels {
  const ranked = marks.toSorted((one, other) => rank(one) - rank(other));
  for (let labelled = Math.min(ranked.length, mostLabels); ; labelled -= 1) {
    const candidates = ranked
      .slice(0, labelled)
      .toSorted((one, other) => one.wrvus - other.wrvus)
      .map((mark) => candidateFor(mark, plot));
    const placing = bestLevels(candidates);
    const isLast = labelled <= mostRows;
    if (!isLast && (placing === null || rowsOf(placing) > mostRows)) continue;
    const bare = ranked.slice(labelled);
    return { ...labelsOf(candidates, placing ?? stacked(candidates)), bare };
  }
}

/** One's own volume first, a further tier last, and with it what says again what another says. */
function rank({ kind, isAgain }: Mark): number {
  if (isAgain === true) return 3;
  switch (kind) {
    case 'own':
      return 0;
    case 'bonusStarts':
    case 'cliff':
    case 'productionPasses':
      return 1;
    case 'target':
    case 'cap':
    case 'baseChanges':
      return 2;
    case 'tier':
      return 3;
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A label of which the row is still open. */
interface Candidate {
  readonly mark: Mark;
  readonly line: number;
  readonly spans: readonly [Span, ...Span[]];
}

function candidateFor(mark: Mark, plot: Plot): Candidate {
  const line = plot.across(mark.wrvus);
  const width = textWidth(mark.label, plot.faceOf(mark));
  const right = { from: line + beside, to: line + beside + width };
  const left = { from: line - beside - width, to: line - beside };
  const beyond = Math.max(0, Math.min(line - width / 2, plot.to - width));
  const over = { from: beyond, to: beyond + width };
  const fits = [
    ...(right.to <= plot.to ? [right] : []),
    ...(left.from >= 0 ? [left] : []),
    over,
  ] as const;
  const [first, ...others] = fits;
  return { mark, line, spans: [first, ...others] };
}

interface Placing {
  readonly spans: readonly Span[];
  /** Rows counted from the bottom. */
  readonly levels: readonly number[];
  /** Whether the lines go up to their labels. */
  readonly isJoined: boolean;
}

/** Of all ways to choose a span for each label the one with the fewest rows, the earlier spans first. */
function bestLevels(candidates: readonly Candidate[]): Placing | null {
  let best: Placing | null = null;
  let fewest = Infinity;
  for (const spans of choices(candidates)) {
    const levels = levelsOf(candidates, spans);
    if (levels === null) continue;
    const placing = { spans, levels, isJoined: true };
    const rows = rowsOf(placing);
    if (rows >= fewest) continue;
    fewest = rows;
    best = placing;
    if (rows === 1) break;
  }
  return best;
}

function choices(candidates: readonly Candidate[]): readonly (readonly Span[])[] {
  return candidates.reduce<readonly (readonly Span[])[]>(
    (before, { spans }) => before.flatMap((chosen) => spans.map((span) => [...chosen, span])),
    [[]],
  );
}

/** Each label in a row of its own, which no line comes near. */
function stacked(candidates: readonly Candidate[]): Placing {
  return {
    spans: candidates.map(({ spans: [first] }) => first),
    levels: candidates.map((_, index) => index),
    isJoined: false,
  };
}

function rowsOf({ levels }: Placing): number {
  return Math.max(0, ...levels) + 1;
}

function labelsOf(candidates: readonly Candidate[], placing: Placing): Omit<Labels, 'bare'> {
  const count = rowsOf(placing);
  const placed = candidates.map(({ mark, line }, index): PlacedLabel => {
    const span = placing.spans[index] ?? { from: line, to: line };
    const isOver = span.from < line && line < span.to;
    return {
      mark,
      row: count - 1 - (placing.levels[index] ?? 0),
      x: span.from,
      line: placing.isJoined ? (isOver ? 'underLabel' : 'besideLabel') : 'inPlot',
    };
  });
  return { placed, count };
}

/** The lowest row for each label with every label that must stand below it lower; null in a circle. */
function levelsOf(
  candidates: readonly Candidate[],
  spans: readonly Span[],
): readonly number[] | null {
  const levels: (number | undefined)[] = spans.map(() => undefined);
  for (let placed = 0; placed < spans.length; placed += 1) {
    const next = spans.findIndex(
      (span, index) =>
        levels[index] === undefined &&
        candidates.every(
          ({ line }, other) =>
            other === index || levels[other] !== undefined || !isCrossed(span, line),
        ),
    );
    const span = spans[next];
    if (span === undefined) return null;
    levels[next] = lowestFree(next, span, { candidates, spans, levels });
  }
  return levels.map((level) => level ?? 0);
}

interface Placed {
  readonly candidates: readonly Candidate[];
  readonly spans: readonly Span[];
  readonly levels: readonly (number | undefined)[];
}

/** Above every label whose line it would cross, and in no row with a label that it would touch. */
function lowestFree(index: number, span: Span, { candidates, spans, levels }: Placed): number {
  let level = Math.max(
    0,
    ...candidates.map(({ line }, other) =>
      other !== index && isCrossed(span, line) ? (levels[other] ?? -1) + 1 : 0,
    ),
  );
  const isTaken = (at: number) =>
    spans.some((other, place) => place !== index && levels[place] === at && touches(span, other));
  while (isTaken(level)) level += 1;
  return level;
}

function isCrossed({ from, to }: Span, line: number): boolean {
  return from - clear < line && line < to + clear;
}

function touches(one: Span, other: Span): boolean {
  return one.from - apart < other.to && other.from - apart < one.to;
}
