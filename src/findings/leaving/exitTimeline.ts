import type { Axis } from '../axis.ts';
import { figure } from '../figure.ts';
import { plural } from '../formatWords.ts';
import type { Figure } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { yearView } from '../yearView.ts';
import type { ExitTerm } from './exitTerms.ts';
import { exitTerms, nonCompeteOnce } from './exitTerms.ts';
import { exitTitle } from './exitTitle.ts';

/** How fast either side can act, as a picture of days around the last day of work. */
export interface ExitTimeline {
  readonly title: string;
  /** What stands where, and what is dashed. */
  readonly note: string;
  /** Days from the last day of work: below 0 before it. */
  readonly x: Axis;
  readonly rows: readonly ExitRow[];
}

/** One term: a bar of the picture and a row of its table. */
export interface ExitRow {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly words: string;
  /** From and to in days from the last day; null where nothing is to be drawn. */
  readonly span: { readonly from: number; readonly to: number; readonly isStated: boolean } | null;
  readonly figure: Figure;
  /** The row as it is read out. */
  readonly spoken: string;
}

/** Notice, cure and renewal before the last day; payment, tail and non-compete after it. */
export function exitTimeline(subject: ReadySubject): ExitTimeline {
  const terms = nonCompeteOnce(exitTerms(subject.offer));
  const days = (side: ExitTerm['side']) =>
    Math.max(
      LEAST,
      ...terms.map((term) => (term.side === side && typeof term.days === 'number' ? term.days : 0)),
    );
  const [from, to] = [0 - days('before'), days('after')];
  const unknown = Math.round((to - from) / UNKNOWN_PART);
  return {
    title: exitTitle(terms, subject.offer),
    note: 'Left of the line: notice before the last day of work. Right of it: what follows, a bonus from the end of its period. Dashed: not stated.',
    x: { label: 'Days from the last day of work', from, to, ticks: ticksOf(from, to) },
    rows: terms.map((term) => rowOf(subject, term, unknown)),
  };
}

/** A side with nothing on it is a month wide. */
const LEAST = 30;
/** What is not stated is drawn as a twelfth of the width, whatever it is. */
const UNKNOWN_PART = 12;

const STEPS = [30, 60, 90, 182.5, 365, 730, 1825, 3650];
const MOST_TICKS = 6;

function ticksOf(from: number, to: number): Axis['ticks'] {
  const step = STEPS.find((days) => (to - from) / days <= MOST_TICKS) ?? 3650;
  const [first, last] = [Math.ceil(from / step), Math.floor(to / step)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const value = (first + index) * step;
    return { value, text: tickText(Math.abs(value)) };
  });
}

function tickText(days: number): string {
  if (days === 0) return 'last day';
  if (days % 182.5 !== 0) return plural(days, 'day');
  return days < 365 ? 'half a year' : `${days / 365} ${days === 365 ? 'year' : 'years'}`;
}

function rowOf(subject: ReadySubject, term: ExitTerm, unknown: number): ExitRow {
  const { key, name, label, words, terms } = term;
  return {
    key,
    name,
    label,
    words,
    span: spanOf(term, unknown),
    figure: figure(yearView(subject, 1), {
      of: `exit.${key}`,
      text: label,
      exact: words,
      title: name,
      lines: () => [],
      terms,
      restsOn: ['As the contract says it, as entered.'],
    }),
    spoken: `${name}: ${words}`,
  };
}

function spanOf({ side, days }: ExitTerm, unknown: number): ExitRow['span'] {
  if (days === null) return null;
  const isStated = days !== 'notStated';
  const length = isStated ? days : unknown;
  return side === 'before'
    ? { from: 0 - length, to: 0, isStated }
    : { from: 0, to: length, isStated };
}
