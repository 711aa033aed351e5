import type { PayCurve } from '../compensation/index.ts';
import { payAt, run, wrvuHundredths, yearVolumes } from '../compensation/index.ts';
import type { Axis } from './axis.ts';
import type { Mark, Point } from './curveMarks.ts';
import { place } from './curveMarks.ts';
import { dollars, shownDollars, wrvus } from './formatNumber.ts';
import { eachWrvu, partsOfEach } from './slopeSentence.ts';
import type { YearView } from './yearView.ts';

/** A row of the table of the same figures. */
export interface CurveRow {
  readonly key: string;
  readonly wrvus: string;
  readonly pay: string;
  /** What each wRVU adds from here on, at the last volume too: "$50.00". */
  readonly nextWrvu: string;
  /** "you: 4,200", "bonus starts at 5,000", of what a changed step is made; empty at a round volume. */
  readonly note: string;
  readonly point: Point;
}

/** Round volumes, both sides of each jump, each bend, the target and one's own volume. */
export function curveRows(
  view: YearView,
  curve: PayCurve,
  x: Axis,
  marks: readonly Mark[],
): readonly CurveRow[] {
  const marked = new Set(marks.map((mark) => Math.round(mark.wrvus * 100)));
  const bends = curve.breakpoints.flatMap(({ at, jump }) => {
    if (jump !== 0) return [at - 1, at];
    // A bend whose mark stands 0.01 beside it needs no second row.
    return marked.has(at - 1) || marked.has(at + 1) ? [] : [at];
  });
  const volumes = new Set([
    ...x.ticks.map(({ value }) => Math.round(value * 100)),
    ...bends,
    ...marked,
  ]);
  const last = Math.round(x.to * 100);
  const stretches = new Set<number>();
  return [...volumes]
    .filter((volume) => volume <= last)
    .toSorted((a, b) => a - b)
    .map((volume) => {
      const at = stretchFrom(curve, volume);
      const isFirst = !stretches.has(at);
      stretches.add(at);
      return row(view, curve, volume, marks, isFirst);
    });
}

/** The stretch that a further wRVU is worked on. */
function stretchFrom({ segments }: PayCurve, volume: number): number {
  const found = segments.findIndex(({ to }) => volume < to);
  return found === -1 ? segments.length - 1 : found;
}

function row(
  view: YearView,
  curve: PayCurve,
  volume: number,
  marks: readonly Mark[],
  isFirst: boolean,
): CurveRow {
  const { subject, year } = view;
  const pay = payAt(subject.plan, year, wrvuHundredths(volume));
  const segment = curve.segments[stretchFrom(curve, volume)];
  const labels = marks
    .filter((mark) => Math.round(mark.wrvus * 100) === volume)
    .map(({ label }) => label);
  const parts = isFirst && segment !== undefined ? partsOfEach(view, segment) : [];
  return {
    key: `wrvus${volume}`,
    wrvus: wrvus(volume),
    pay: dollars(pay),
    nextWrvu: segment === undefined ? '' : eachWrvu(segment),
    note: [...labels, ...advanceNote(view, volume), ...parts].join('; '),
    point: place(volume, pay),
  };
}

/** What of a year's pay at a volume a draw only advances, so that no total hides an open balance. */
function advanceNote({ subject, terms, year }: YearView, volume: number): readonly string[] {
  if (terms.model !== 'draw' || terms.deficit !== 'carried') return [];
  const { plan } = subject;
  const { deficits } = run(plan, yearVolumes(plan, wrvuHundredths(volume)));
  const advance = (deficits[12 * year - 1] ?? 0) - (deficits[12 * year - 13] ?? 0);
  return shownDollars(advance) > 0 ? [`${dollars(advance)} of it an advance not yet earned`] : [];
}
