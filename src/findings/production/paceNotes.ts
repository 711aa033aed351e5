import { round } from '../../compensation/index.ts';
import { monthName } from '../formatMonth.ts';
import { wrvus } from '../formatNumber.ts';
import { listed } from '../formatWords.ts';
import type { Sentence } from '../sentence.ts';
import type { PacedOffer } from './paceFigure.ts';
import { dayText } from './paceFigure.ts';

/** What was counted how: the day, months that are missing or lie outside, a total beside months. */
export function paceNotes({ pace, soFar }: PacedOffer): readonly Sentence[] {
  const { year, unreported, outside, monthsSum, toDate } = soFar;
  const said: readonly (string | null)[] = [
    pace.asOf === null
      ? `No day is entered: the end of the last month reported counts, ${dayText(year.asOf)}.`
      : null,
    year.contractYear === null
      ? `The measured year runs from ${dayText(year.worksFrom)} to ${dayText(year.to)}.`
      : null,
    unreported.length === 0
      ? null
      : `Not reported within the year so far: ${months(unreported)}. The pace of the other months stands for ${unreported.length === 1 ? 'it' : 'them'}.`,
    outside.length === 0 ? null : `Outside the year so far and in no sum: ${months(outside)}.`,
    monthsSum === null
      ? null
      : `The months add up to ${wrvus(round(monthsSum))}; the total of ${wrvus(round(toDate))} counts.`,
  ];
  return said.flatMap((text) => (text === null ? [] : [[text]]));
}

function months(all: readonly string[]): string {
  return listed(all.map((month) => monthName(month, 1)));
}
