import type { Sentence } from './sentence.ts';
import type { ReadySubject } from './subject.ts';

/** One axis of a picture, ticks chosen; values are wRVUs or dollars as plain numbers. */
export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** A place of the picture: wRVUs across, dollars up. */
export interface Point {
  readonly wrvus: number;
  readonly dollars: number;
}

/** Something worth marking on the curve. */
export interface Mark extends Point {
  readonly kind: 'own' | 'bonusStarts' | 'target' | 'tier' | 'cliff' | 'baseChanges' | 'cap';
  /** "you: 4,200 wRVUs, $210,000". */
  readonly label: string;
}

/** A row of the table of the same figures. */
export interface CurveRow {
  readonly key: string;
  readonly wrvus: string;
  readonly pay: string;
  /** What the next wRVU adds from here on; null where no line runs on. */
  readonly nextWrvu: string | null;
  /** "you", "bonus starts"; empty at a round volume. */
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
  /** In drawing order; both sides of each jump are there, at the same place across. */
  readonly points: readonly Point[];
  readonly marks: readonly Mark[];
  readonly rows: readonly CurveRow[];
}

/** Rows, marks and ticks for the picture of what a year pays at each volume. */
export function payOverVolume(subject: ReadySubject, year: number): PayOverVolume {
  throw new Error(`not yet written: ${subject.kind} ${year}`);
}
