import type { TotalLine, WrvuHundredths } from '../../compensation/index.ts';
import { wrvuHundredths } from '../../compensation/index.ts';
import type { Axis } from '../axis.ts';
import type { Point } from '../curveMarks.ts';
import { place } from '../curveMarks.ts';
import type { Explanation } from '../explanation.ts';
import { wrvuNoun } from '../formatWords.ts';
import { whole, wrvus } from '../formatNumber.ts';
import { niceTicks } from '../niceTicks.ts';
import { payAxis } from '../payAxis.ts';
import type { PayByVolume } from './ahead.ts';
import { amountText, wholeDollars } from './cell.ts';
import type { Column } from './compared.ts';
import { enteredIn } from './compared.ts';
import type { ComparedYears } from './comparedYears.ts';
import { explainColumns } from './row.ts';
import type { LowAndHigh } from './volumeRows.ts';
import { linesAt } from './workedAt.ts';

/** An offer as it is drawn: a line, and one more for each other reading of it. */
export interface ComparedLine {
  readonly id: string;
  readonly place: number;
  readonly name: string;
  readonly points: readonly Point[];
  readonly otherReadings: readonly (readonly Point[])[];
  /** At the volume that is expected. */
  readonly own: Point;
}

/** A row of the table of the same figures, which the picture reads. */
export interface ComparedVolume {
  readonly key: string;
  readonly wrvus: string;
  /** The volume, for its place across. */
  readonly across: number;
  /** One for each line. */
  readonly cells: readonly string[];
  /** By line: what each of its readings pays, in dollars. */
  readonly dollars: readonly (readonly number[])[];
  readonly note: string;
  readonly explain: () => Explanation;
}

/** The picture of pay over volume with all offers, and its table. */
export interface ComparedVolumes {
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly ComparedLine[];
  readonly rows: readonly ComparedVolume[];
  /** The row that is read first: what the first offer expects. */
  readonly own: number;
}

/** Lines, axes and rows of what the first years pay at each volume; `columns` are those with figures. */
export function comparedVolumes(
  columns: readonly Column[],
  years: ComparedYears,
  pay: PayByVolume,
  { low, high }: LowAndHigh,
): ComparedVolumes {
  const { lines, stretches, to } = pay;
  const ticks = niceTicks(to / 100, 8).filter((value) => value <= to / 100);
  const expected = columns.map((column) => enteredIn(column).annual);
  const edges = stretches.slice(1).flatMap(({ from }) => edgesAt(lines, from));
  const volumes = new Set([...ticks.map((value) => 100 * value), ...edges, ...expected, low, high]);
  const rows = [...volumes]
    .filter((volume) => volume <= to)
    .toSorted((one, other) => one - other)
    .map((volume) =>
      rowAt(columns, { years, lines, volumes: { low, high } }, wrvuHundredths(volume)),
    );
  const drawn = columns.map((column, index): ComparedLine => {
    const [line, ...others] = lines[index] ?? [];
    const { annual } = enteredIn(column);
    return {
      id: column.id,
      place: column.place,
      name: column.name,
      points: pointsOf(line),
      otherReadings: others.map(pointsOf),
      own: place(annual, line?.payAt(annual) ?? 0),
    };
  });
  const ends = drawn.flatMap(({ points, otherReadings }) =>
    [points, ...otherReadings].flat().map(({ dollars }) => dollars),
  );
  return {
    x: {
      label: 'wRVUs a year in a full practice',
      from: 0,
      to: to / 100,
      ticks: ticks.map((value) => ({ value, text: whole(value) })),
    },
    y: payAxis(`Paid ${years.words}, before tax`, ends, 5),
    lines: drawn,
    rows,
    own: Math.max(
      0,
      rows.findIndex(({ across }) => across === (expected[0] ?? 0) / 100),
    ),
  };
}

/** Cents within which two lines cross, and neither jumps. */
const LEVEL = 100;

/** A crossing is one row; a jump has a row on both sides of it. */
function edgesAt(lines: PayByVolume['lines'], from: number): readonly number[] {
  const steps = lines.flat().map((line) => Math.abs(line.payAt(from) - line.payAt(from - 1)));
  return Math.max(...steps) > LEVEL * lines.length ? [from - 1, from] : [from - 1];
}

function pointsOf(line: TotalLine | undefined): readonly Point[] {
  if (line === undefined) return [];
  return line.starts.flatMap((start, index) => {
    const end = (line.starts[index + 1] ?? line.to + 1) - 1;
    const [first, last] = [place(start, line.payAt(start)), place(end, line.payAt(end))];
    return end === start ? [first] : [first, last];
  });
}

function rowAt(
  columns: readonly Column[],
  {
    years,
    lines,
    volumes: { low, high },
  }: {
    readonly years: ComparedYears;
    readonly lines: PayByVolume['lines'];
    readonly volumes: LowAndHigh;
  },
  volume: WrvuHundredths,
): ComparedVolume {
  const paid = lines.map((readings) => readings.map((line) => line.payAt(volume)));
  const expecting = columns.filter((column) => enteredIn(column).annual === volume);
  const notes = [
    ...(volume === low ? ['low'] : []),
    ...(volume === high ? ['high'] : []),
    ...(expecting.length === 0
      ? []
      : [
          expecting.length === columns.length
            ? 'expected'
            : `expected: ${expecting.map(({ name }) => name).join(', ')}`,
        ]),
  ];
  return {
    key: `compared${volume}`,
    wrvus: wrvus(volume),
    across: volume / 100,
    cells: paid.map((cents) =>
      amountText(wholeDollars, { least: Math.min(...cents), most: Math.max(...cents) }),
    ),
    dollars: paid.map((cents) => cents.map((amount) => amount / 100)),
    note: notes.join('; '),
    explain: () =>
      explainColumns(columns, {
        title: `Paid ${years.words} at ${wrvus(volume)} ${wrvuNoun(volume)} a year`,
        lines: columns.flatMap((column) => linesAt(column, years.first, volume)),
        terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume'],
        restsOn: [
          `${wrvus(volume)} ${wrvuNoun(volume)} a year in a full practice of each.`,
          'Before tax.',
        ],
      }),
  };
}
