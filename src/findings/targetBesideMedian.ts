import type { Hundredths } from '../compensation/index.ts';
import {
  aboveMedian,
  atFte,
  highestMedian,
  specialties,
  specialtyOf,
} from '../benchmarks/index.ts';
import { fteText, quoteOrigin } from './benchmarks/quoteWords.ts';
import { annualTarget } from './annualTarget.ts';

import { count, exactWrvus, percent, wrvus } from './formatNumber.ts';
import type { ReadySubject } from './subject.ts';
import { lowerFirst } from './termWords.ts';
import { yearView } from './yearView.ts';

/** A target beside the highest median that can be quoted for its offer, in few words. */
export interface BesideMedian {
  readonly text: string;
  /** How it is worked out; null where there is nothing to hold it against. */
  readonly printed: string | null;
  readonly notes: readonly string[];
}

/** The target of a year against the median of the offer's own specialty, at its own FTE. */
export function targetBesideMedian(subject: ReadySubject, year: number): BesideMedian {
  const { specialty, clinicalFte } = subject.offer;
  const id = specialtyOf(specialty);
  const median = id === null ? null : highestMedian(id);
  const target = annualTarget(yearView(subject, year));
  const silent = (text: string): BesideMedian => ({ text, printed: null, notes: [] });
  if (specialty === null) return silent('specialty not stated');
  if (id === null || median === null) return silent('no median is quoted');
  if (target === null) return silent('no target');
  const above = aboveMedian(target, median.to, clinicalFte);
  const upper = atFte(median.to, clinicalFte);
  const of = `${lowerFirst(specialties[id].name)}, at ${fteText(clinicalFte)}`;
  return {
    text: `${above > 0 ? `${percent(above)} above` : 'not above'} ${wrvus(upper)}: ${of}`,
    printed: `(${exactWrvus(target)} − ${exactWrvus(upper)}) ÷ ${exactWrvus(upper)} wRVUs = ${percent(above)}`,
    notes: [...atFullTime(median.to, clinicalFte), `${quoteOrigin(median)}.`],
  };
}

/** What a median that is quoted for full time is at another FTE. */
function atFullTime(median: number, clinicalFte: Hundredths | null): readonly string[] {
  if (clinicalFte === null || clinicalFte === 100) return [];
  const [of, is] = [exactWrvus(median), exactWrvus(atFte(median, clinicalFte))];
  return [`The median of full time, for this FTE: ${of} × ${count(clinicalFte)} = ${is} wRVUs.`];
}
