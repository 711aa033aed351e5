import type { PayCurve } from '../compensation/index.ts';
import type { Mark, Point } from './curveMarks.ts';
import { curveMarks, place } from './curveMarks.ts';
import { volumeName } from './creditedAt.ts';
import type { Axis } from './axis.ts';
import { curveAndBeyond, curveOf } from './curveOf.ts';
import type { CurveRow } from './curveRows.ts';
import { curveRows } from './curveRows.ts';
import type { CurveWords } from './curveWords.ts';
import { curveWords } from './curveWords.ts';
import { whole } from './formatNumber.ts';
import { niceTicks } from './niceTicks.ts';
import { payAxis } from './payAxis.ts';
import type { ReadySubject } from './subject.ts';
import type { YearView } from './yearView.ts';
import { yearView } from './yearView.ts';

/** The picture of a year's pay over the mature volume, with the table of the same figures. */
export interface PayOverVolume extends CurveWords {
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
  const x = volumeAxis(curve, view);
  return {
    ...curveWords(subject, chosenYear),
    x,
    y: payAxis(labelUp(view), paidAt(curve), 5),
    points: curve.segments.flatMap(({ from, to, fromCents, toCents }) =>
      from === to ? [place(from, fromCents)] : [place(from, fromCents), place(to, toCents)],
    ),
    marks,
    rows: curveRows(view, curveAndBeyond(subject, view.year), x, marks),
  };
}

function volumeAxis({ segments }: PayCurve, view: YearView): Axis {
  const to = (segments.at(-1)?.to ?? 0) / 100;
  const ticks = niceTicks(to, 8).map((value) => ({ value, text: whole(value) }));
  return { label: labelAcross(view), from: 0, to, ticks };
}

/** What the volumes of the picture are: "wRVUs a year in a full practice". */
export function labelAcross(view: YearView): string {
  switch (volumeName(view)) {
    case 'asIs':
      return 'wRVUs a year';
    case 'fullPractice':
      return 'wRVUs a year in a full practice';
    case 'asEntered':
      return 'wRVUs a year, as entered';
  }
}

function labelUp({ year, isPastTerm }: YearView): string {
  return `Paid in year ${year}${isPastTerm ? ' if renewed' : ''}, before tax`;
}

function paidAt({ segments }: PayCurve): readonly number[] {
  return segments.flatMap(({ fromCents, toCents }) => [fromCents / 100, toCents / 100]);
}
