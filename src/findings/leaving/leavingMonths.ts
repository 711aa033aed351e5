import type { Ending, Leaving, LeavingPartKind } from '../../compensation/index.ts';
import { canEnd, ENDINGS, LEAVING_PARTS } from '../../compensation/index.ts';
import { monthName } from '../formatMonth.ts';
import { textOf } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { noticeText, totalText } from './leavingAtMonth.ts';
import { leavingIn, leavingOf } from './leavingOf.ts';
import { leavingSentences } from './leavingSentences.ts';
import { endingHeading, partHeading, rangeText } from './leavingWords.ts';

/** What leaving at the end of each month costs, for a table that holds numbers: every part and ending. */
export interface LeavingMonths {
  /** Over the columns: whose they are, and what each holds. */
  readonly columns: readonly LeavingColumn[];
  readonly rows: readonly {
    readonly month: number;
    readonly name: string;
    readonly cells: readonly LeavingCell[];
  }[];
  /** The cheapest and the dearest month, and what the contract says of ending it. */
  readonly sentences: readonly string[];
}

export interface LeavingColumn {
  readonly ending: string;
  readonly part: string;
  readonly isSum: boolean;
  readonly isNotice: boolean;
}

/** An amount to the cent, or in words what is a range or has no price. */
export type LeavingCell = { readonly cents: number } | { readonly text: string };

interface Cells extends LeavingColumn {
  readonly of: (month: number) => LeavingCell;
}

/** The table of leaving, without the columns in which every month has nothing. */
export function leavingMonths(subject: ReadySubject): LeavingMonths {
  const { months } = leavingOf(subject);
  const columns = [
    ...WHOEVER.map((kind) => partColumn(subject, 'resign', kind, 'Whoever ends it')),
    ...ENDINGS.flatMap((ending) => columnsOf(subject, ending)),
  ].filter((column) => column.isSum || months.some(({ month }) => hasSome(column.of(month))));
  const { extremes, terms } = leavingSentences(subject);
  return {
    columns: columns.map(({ ending, part, isSum, isNotice }) => ({
      ending,
      part,
      isSum,
      isNotice,
    })),
    rows: months.map(({ month }) => ({
      month,
      name: monthName(subject.offer.startMonth, month),
      cells: columns.map(({ of }) => of(month)),
    })),
    sentences: [...extremes, ...terms].map(textOf),
  };
}

/** Parts that cost the same whoever ends it. */
const WHOEVER: readonly LeavingPartKind[] = LEAVING_PARTS.filter(
  (kind) => kind === 'deficit' || kind === 'notPayable',
);

function columnsOf(subject: ReadySubject, ending: Ending): readonly Cells[] {
  const isAllowed = canEnd(subject.offer, ending) !== 'no';
  const when = ending === 'nonRenewed' ? ', if the term ended then' : '';
  const heading = `${endingHeading(ending)}${when}${isAllowed ? '' : ' (not allowed as written)'}`;
  const leaving = (month: number) => leavingIn(subject, month, ending);
  return [
    ...LEAVING_PARTS.filter((kind) => !WHOEVER.includes(kind)).map((kind) =>
      partColumn(subject, ending, kind, heading),
    ),
    {
      ending: heading,
      part: 'In all',
      isSum: true,
      isNotice: false,
      of: (month) => sumCell(leaving(month)),
    },
    {
      ending: heading,
      part: 'Beside it: pay through the notice',
      isSum: false,
      isNotice: true,
      of: (month) => {
        const { noticePay } = leaving(month);
        return noticePay.kind === 'amount'
          ? { cents: noticePay.cents }
          : { text: noticeText(noticePay) };
      },
    },
  ];
}

function partColumn(
  subject: ReadySubject,
  ending: Ending,
  kind: LeavingPartKind,
  heading: string,
): Cells {
  return {
    ending: heading,
    part: partHeading(kind),
    isSum: false,
    isNotice: false,
    of: (month) => {
      const part = leavingIn(subject, month, ending).parts.find((each) => each.kind === kind);
      const { least, most } = part ?? { least: 0, most: 0 };
      if (most === null) return { text: 'not priced' };
      return least === most ? { cents: most } : { text: rangeText(least, most) };
    },
  };
}

function sumCell(leaving: Leaving): LeavingCell {
  const { least, most } = leaving;
  return least === most ? { cents: most } : { text: totalText(leaving) };
}

/** A notice that there is none in any month needs no column. */
function hasSome(cell: LeavingCell): boolean {
  return 'text' in cell ? cell.text !== 'none' : cell.cents !== 0;
}
