import type { Offer, TermReadings } from '../../compensation/index.ts';
import { shortName } from '../shortName.ts';
import type { ReadySubject, Subject } from '../subject.ts';
import type { OfferReading } from './rebaseReadings.ts';
import { rebaseReadings } from './rebaseReadings.ts';

/** An offer to compare. */
export interface ComparedOffer {
  readonly id: string;
  readonly name: string;
  /** Null while an entry of it does not read. */
  readonly subject: Subject | null;
  /** What hangs on the terms that it does not state; null until it is known. */
  readonly known: readonly TermReadings[] | null;
}

/** An offer of a comparison as its column shows it. */
export interface Column {
  readonly id: string;
  /** Counted from 1, in the order of the offers: its colour and its shape. */
  readonly place: number;
  /** As long as a sentence has room for. */
  readonly name: string;
  readonly offer: Offer | null;
  readonly subject: Subject | null;
  /** Every way in which its figures are read, the one as entered first; none where there is no figure. */
  readonly readings: readonly OfferReading[];
  readonly known: readonly TermReadings[] | null;
}

/** Characters of a name in a sentence. */
const NAMED = 32;

/** The columns of some offers; one that says nothing of rebasing is read as the others say it, too. */
export function columnsOf(offers: readonly ComparedOffer[]): readonly Column[] {
  const ready = offers.flatMap(({ id, name, subject }) =>
    subject?.kind === 'ready' ? [{ id, name: shortName(name, NAMED), subject }] : [],
  );
  return offers.map(({ id, name, subject, known }, index) => {
    const others = ready.filter((other) => other.id !== id);
    return {
      id,
      place: index + 1,
      name: shortName(name, NAMED),
      offer: subject?.offer ?? null,
      subject,
      readings: subject?.kind === 'ready' ? rebaseReadings(subject, others) : [],
      known,
    };
  });
}

/** The columns that have figures. */
export function withFigures(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ readings }) => readings.length > 0);
}

/** The offer of a column as entered; a column without figures is a fault of the caller. */
export function enteredIn({ readings, name }: Column): ReadySubject {
  const first = readings[0];
  if (first === undefined) throw new RangeError(`${name} has no figures`);
  return first.subject;
}
