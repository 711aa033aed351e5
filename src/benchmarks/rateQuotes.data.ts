import type { Quote, Statistic } from './quote.ts';
import type { SourceId } from './sources.data.ts';
import type { SpecialtyId } from './specialties.data.ts';

/**
 * Pay of a year for each wRVU of it, in dollars, as quoted in public; sources and years in
 * sources.data.ts, collected on 2026-11-29. Its percentiles run against those of wRVUs (the quoted
 * 90th, $115.24, belongs to low producers): a figure here is never multiplied with one there.
 */
export const rateQuotes: readonly Quote[] = [
  rate('all', 'median', 58, 'mgma2024', 'about'),
  rate('family-medicine-outpatient', 'median', 58, 'vendor2025', 'about'),
  rate('internal-medicine-outpatient', 'median', 62, 'vendor2025', 'about'),
  rate('hospitalist', 'median', 63, 'vendor2025', 'about'),
  rate('radiology', 'median', 52, 'vendor2025', 'about'),
  rate('cardiology-all', 'median', 72, 'vendor2025', 'about'),
  rate('cardiology-all', 'median', 56, 'medAxiom2016'),
  rate('gastroenterology', 'median', 78, 'vendor2025', 'about'),
  rate('gastroenterology', 'p75', 77.37, 'mgma2016'),
  rate('hospitalist', 'notSaid', 86.57, 'sohm2018', 'West'),
  rate('hospitalist', 'notSaid', 59.38, 'sohm2018', 'South'),
  rate('hospitalist', 'notSaid', 65.74, 'sohm2018', 'East'),
  rate('hospitalist', 'notSaid', 73.08, 'sohm2018', 'Midwest'),
  rate('hospitalist', 'notSaid', 78.13, 'sohm2020', 'Midwest'),
  rate('hospitalist', 'notSaid', 78.95, 'sohm2020', 'West'),
  rate('hospitalist', 'notSaid', 57.77, 'sohm2020', 'South'),
  rate('hospitalist', 'notSaid', 67.54, 'sohm2020', 'East'),
  rate('hospitalist', 'notSaid', 52, 'hospitalistRegions2010', 'South'),
  rate('hospitalist', 'notSaid', 56, 'hospitalistRegions2010', 'Midwest'),
  rate('hospitalist', 'notSaid', 55, 'hospitalistRegions2010', 'West'),
  rate('hospitalist', 'notSaid', 54, 'hospitalistRegions2010', 'Northeast'),
];

function rate(
  specialty: SpecialtyId,
  statistic: Statistic,
  dollars: number,
  source: SourceId,
  of: string | null = null,
): Quote {
  const units = Math.round(dollars * 10_000);
  return { specialty, measure: 'dollarsPerWrvu', statistic, from: units, to: units, source, of };
}
