import type { PayCurve, Segment } from '../compensation/index.ts';
import { payAt, round, wrvuHundredths } from '../compensation/index.ts';
import type { Mark, Point } from './curveMarks.ts';
import { curveMarks, place } from './curveMarks.ts';
import { curveOf } from './curveOf.ts';
import { curveSentence, curveTitle } from './curveSentence.ts';
import { dollars, exactDollars, whole, wrvus } from './formatNumber.ts';
import { niceTicks } from './niceTicks.ts';
import type { Sentence } from './sentence.ts';
import type { ReadySubject } from './subject.ts';
import type { YearView } from './yearView.ts';
import { yearView } from './yearView.ts';

/** One axis of a picture, ticks chosen; values are wRVUs or dollars as plain numbers. */
export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** A row of the table of the same figures. */
export interface CurveRow {
  readonly key: string;
  readonly wrvus: string;
  readonly pay: string;
  /** What each wRVU adds from here on: "$50.00"; null at the last volume. */
  readonly nextWrvu: string | null;
  /** "you: 4,200", "bonus starts at 5,000"; empty at a round volume. */
  readonly note: string;
  readonly point: Point;
}

/** The picture of a year's pay over the mature volume, with the table of the same figures. */
export interface PayOverVolume {
  readonly year: number;
  /** Says the point: "The bonus starts at 5,000 wRVUs; you are at 4,200". */
  readonly title: string;
  readonly sentence: Sentence;
  readonly x: Axis;
  readonly y: Axis;
  /** In drawing order; on the left of a jump the line ends 0.01 wRVU before it. */
  readonly points: readonly Point[];
  readonly marks: readonly Mark[];
  readonly rows: readonly CurveRow[];
}

/** Rows, marks and ticks for the picture of what a year pays at each volume. */
export function payOverVolume(subject: ReadySubject, chosenYear: number): PayOverVolume {
  const view = yearView(subject, chosenYear);
  const curve = curveOf(subject, view.year);
  const marks = curveMarks(view);
  const x = volumeAxis(curve);
  return {
    year: view.year,
    title: curveTitle(view, marks),
    sentence: curveSentence(view, curve, marks),
    x,
    y: payAxis(curve, view),
    points: curve.segments.flatMap(({ from, to, fromCents, toCents }) =>
      from === to ? [place(from, fromCents)] : [place(from, fromCents), place(to, toCents)],
    ),
    marks,
    rows: rowsOf(view, curve, x, marks),
  };
}

function volumeAxis({ segments }: PayCurve): Axis {
  const to = (segments.at(-1)?.to ?? 0) / 100;
  const ticks = niceTicks(to, 8).map((value) => ({ value, text: whole(value) }));
  return { label: 'wRVUs a year', from: 0, to, ticks };
}

function payAxis({ segments }: PayCurve, { year, isPastTerm }: YearView): Axis {
  const ends = segments.flatMap(({ fromCents, toCents }) => [fromCents, toCents]);
  const values = niceTicks(Math.max(100, ...ends) / 100, 5);
  return {
    label: `Paid in year ${year}, before tax${isPastTerm ? ', if renewed on the same terms' : ''}`,
    from: Math.min(0, ...ends) / 100,
    to: values.at(-1) ?? 0,
    ticks: values.map((value) => ({ value, text: shortDollars(value) })),
  };
}

/** "$250k" on an axis, where five digits more would crowd out the picture. */
function shortDollars(value: number): string {
  return value >= 1000 && value % 100 === 0 ? `$${whole(value / 1000)}k` : `$${whole(value)}`;
}

/** Round volumes, both sides of each jump, each bend, the target and one's own volume. */
function rowsOf(
  view: YearView,
  curve: PayCurve,
  x: Axis,
  marks: readonly Mark[],
): readonly CurveRow[] {
  const marked = new Set(marks.map((mark) => Math.round(mark.wrvus * 100)));
  const bends = curve.breakpoints.flatMap(({ at, jump }) => {
    if (jump !== 0) return [at - 1, at];
    // A bend whose mark stands 0.01 before it needs no second row.
    return marked.has(at - 1) ? [] : [at];
  });
  const volumes = new Set([
    ...x.ticks.map(({ value }) => Math.round(value * 100)),
    ...bends,
    ...marked,
  ]);
  const last = Math.round(x.to * 100);
  return [...volumes]
    .filter((volume) => volume <= last)
    .toSorted((a, b) => a - b)
    .map((volume) => row(view, curve, volume, marks));
}

function row(
  { subject, year }: YearView,
  { segments }: PayCurve,
  volume: number,
  marks: readonly Mark[],
): CurveRow {
  const pay = payAt(subject.plan, year, wrvuHundredths(volume));
  const segment = segments.find(({ to }) => volume < to);
  const notes = marks.filter((mark) => Math.round(mark.wrvus * 100) === volume);
  return {
    key: `wrvus${volume}`,
    wrvus: wrvus(volume),
    pay: dollars(pay),
    nextWrvu: segment === undefined ? null : eachWrvu(segment),
    note: notes.map(({ label }) => label).join('; '),
    point: place(volume, pay),
  };
}

/** What a wRVU adds along a stretch, to the cent. */
export function eachWrvu({ slope }: Segment): string {
  return exactDollars(round({ n: Number(slope.n) * 100, d: slope.d }));
}
