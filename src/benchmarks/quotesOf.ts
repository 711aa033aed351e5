import { payQuotes } from './payQuotes.data.ts';
import type { Measure, Quote } from './quote.ts';
import { rateQuotes } from './rateQuotes.data.ts';
import type { SpecialtyId } from './specialties.data.ts';
import { workQuotes } from './workQuotes.data.ts';

const MEASURES: readonly Measure[] = [
  'wrvus',
  'dollarsPerWrvu',
  'pay',
  'startingPay',
  'callPerDay',
];

/** Every quote of a specialty: wRVUs first, then dollars per wRVU, pay, starting pay and call. */
export function quotesOf(specialty: SpecialtyId): readonly Quote[] {
  const all = [...workQuotes, ...rateQuotes, ...payQuotes];
  return MEASURES.flatMap((measure) =>
    all.filter((quote) => quote.specialty === specialty && quote.measure === measure),
  );
}

/**
 * The quote with the highest median of yearly wRVUs, a range by its upper end: 4,500–5,000 for
 * outpatient internal medicine. Null where no quote says that it is a median.
 */
export function highestMedian(specialty: SpecialtyId): Quote | null {
  const medians = workQuotes.filter(
    (quote) => quote.specialty === specialty && quote.statistic === 'median',
  );
  return medians.toSorted((a, b) => b.to - a.to)[0] ?? null;
}
