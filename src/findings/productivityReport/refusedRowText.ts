import type { RefusedRow } from '../../production/index.ts';
import { fineWrvus } from '../formatNumber.ts';

/** Why a row of a report is not counted, by its number in the file, with what it leaves out. */
export function refusedRowText(row: RefusedRow): string {
  const left = row.units === 0 ? '' : ` ${fineWrvus(row.units)} wRVUs are not counted.`;
  return `Row ${row.row}: ${reason(row)}${left}`;
}

function reason({ why, found, when, against }: RefusedRow): string {
  const quoted = found === '' ? 'nothing' : `“${found}”`;
  const of = when === '' || when === found ? '' : ` for “${when}”`;
  switch (why) {
    case 'notAMonth':
      return `${quoted} is no month that can be read.`;
    case 'longer':
      return `${quoted} is longer than a month, and is not the sum of rows above it.`;
    case 'dayWithoutYear':
      return `${quoted} is a day without its year.`;
    case 'outside':
      return `${quoted} is not once in the period at the head of the report.`;
    case 'notANumber':
      return `${quoted}${of} is no number of wRVUs.`;
    case 'money':
      return `${quoted}${of} is dollars, not wRVUs.`;
    case 'percent':
      return `${quoted}${of} is a percent, not wRVUs.`;
    case 'noValue':
      return `The cell${of} holds ${found.startsWith('#') ? `the error ${found}` : found}. Open the file in a spreadsheet, save it, and read it again.`;
    case 'monthTwice':
      return `“${when}” is there again with another figure than in row ${String(against)}. Leave out the one that does not hold.`;
    case 'sameRow':
      return `It repeats row ${String(against)} word for word.`;
    case 'nobody':
      return 'It names nobody, and the report holds several people’s figures.';
  }
}
