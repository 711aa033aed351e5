import type { Axis } from '../axis.ts';
import { payAxis } from '../payAxis.ts';
import type { Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { yearView } from '../yearView.ts';
import { ownYearSentences } from './ownYearSentences.ts';
import type { KindOfPay, YearBar } from './yearBars.ts';
import { kindsOfPay, yearBars } from './yearBars.ts';
import type { YearMarks } from './yearMarks.ts';
import { yearMarks } from './yearMarks.ts';
import { yearNotes } from './yearNotes.ts';
import { yearsSentence } from './yearsSentence.ts';
import { yearsTitle } from './yearsTitle.ts';
import type { YearRow } from './yearRows.ts';
import { yearRows } from './yearRows.ts';

/** The years side by side: a bar for each, what is marked over them, and the table of their figures. */
export interface YearByYear {
  readonly years: number;
  readonly chosen: number;
  /** Says the point: "Pay falls from $260,000 to $210,000 in year 3". */
  readonly title: string;
  readonly sentence: Sentence;
  readonly kinds: readonly KindOfPay[];
  readonly bars: readonly YearBar[];
  readonly marks: YearMarks;
  readonly y: Axis;
  /** The same axis where the amounts over the bars are in thousands. */
  readonly labelInThousands: string;
  /** What happens in the years, each with its date. */
  readonly notes: readonly Sentence[];
  readonly rows: readonly YearRow[];
}

/** Bars, marks, sentences and table of an offer's contract years. */
export function yearByYear(subject: ReadySubject, chosenYear: number): YearByYear {
  const views = subject.ledger.map(({ year }) => yearView(subject, year));
  const chosen = yearView(subject, chosenYear);
  const bars = yearBars(views, chosen.year);
  return {
    years: views.length,
    chosen: chosen.year,
    title: yearsTitle(views),
    sentence: yearsSentence(views),
    kinds: kindsOfPay(views),
    bars,
    marks: yearMarks(views, chosen),
    labelInThousands: 'Paid in each contract year, in $1,000s',
    y: payAxis(
      'Paid in each contract year, before tax',
      bars.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to])),
      4,
    ),
    notes: [...yearNotes(views, chosen), ...ownYearSentences(chosen)],
    rows: yearRows(views),
  };
}
