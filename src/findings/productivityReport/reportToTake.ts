import type { Offer } from '../../compensation/index.ts';
import { asRead } from '../../compensation/index.ts';
import type { SheetsReading } from '../../production/index.ts';
import { wrvus } from '../formatNumber.ts';
import { listed, plural } from '../formatWords.ts';

/** What of a report can become the year so far. */
export interface ReportToTake {
  /** "Use these 4 months". */
  readonly label: string;
  readonly months: readonly { readonly month: string; readonly wrvus: string }[];
  readonly total: string | null;
  /** What it takes the place of; null where nothing is entered. */
  readonly replaces: string | null;
}

/** The months of a report whose wRVUs are printed, or its one total; null where it has neither. */
export function reportToTake(reading: SheetsReading, offer: Offer): ReportToTake | null {
  if (reading.kind !== 'read') return null;
  const { report } = reading;
  const months = report.months.flatMap(({ month, wrvus: units }) =>
    units === null ? [] : [{ month, wrvus: wrvus(units) }],
  );
  const replaces = replacedText(offer);
  if (months.length > 0) {
    const label = months.length === 1 ? 'Use this month' : `Use these ${months.length} months`;
    return { label, months, total: null, replaces };
  }
  if (report.total === null || report.total < 0) return null;
  return { label: 'Use this total', months: [], total: wrvus(report.total), replaces };
}

function replacedText(offer: Offer): string | null {
  const pace = asRead(offer.pace);
  if (pace === null) return null;
  const entered = [
    ...(pace.months.length === 0 ? [] : [plural(pace.months.length, 'month')]),
    ...(pace.wrvusToDate === null ? [] : ['the one total']),
  ];
  return entered.length === 0
    ? null
    : `In place of what is entered now: ${listed(entered)}. Undo brings it back.`;
}
