import type { Quote, Statistic } from './quote.ts';
import type { SourceId } from './sources.data.ts';
import type { SpecialtyId } from './specialties.data.ts';

/**
 * wRVUs a year at 1.0 clinical FTE, as quoted in public; sources and years in sources.data.ts,
 * collected on 2026-11-29. A figure whose page does not say "median" is not taken for one.
 */
export const workQuotes: readonly Quote[] = [
  work('internal-medicine-outpatient', 'median', [4500, 5000], 'article'),
  work('family-medicine-outpatient', 'median', [4800, 5200], 'article'),
  work('general-surgery', 'median', [7000, 8000], 'article'),
  work('cardiology', 'median', [9000, 10000], 'article', 'non-interventional'),
  work('internal-medicine-outpatient', 'newGraduateTarget', [4500, 6000], 'articleItself'),
  work('family-medicine-outpatient', 'newGraduateTarget', [4500, 6000], 'articleItself'),
  work('general-surgery', 'newGraduateTarget', [6000, 8500], 'articleItself'),
  work('cardiology', 'newGraduateTarget', [8500, 11000], 'articleItself', 'non-interventional'),
  work('family-medicine-outpatient', 'ballpark', [4500], 'residencyAdvisorBallpark'),
  work('internal-medicine-outpatient', 'ballpark', [5000], 'residencyAdvisorBallpark'),
  work('cardiology', 'ballpark', [9000], 'residencyAdvisorBallpark', 'non-invasive'),
  work('general-surgery', 'ballpark', [8500], 'residencyAdvisorBallpark'),
  work('emergency-medicine', 'ballpark', [6000], 'residencyAdvisorBallpark'),
  work('electrophysiology', 'notSaid', [13118], 'medAxiom2023'),
  work('cardiology-heart-failure', 'notSaid', [5494], 'medAxiom2023'),
  work('cardiology-app', 'median', [1987], 'medAxiom2025'),
  work('gastroenterology', 'p75', [10051], 'mgma2016'),
  work('hospitalist', 'notSaid', [4159], 'mgma2012'),
  work('hospitalist', 'notSaid', [5407], 'mgmaShm2010', 'base at most 50% of pay'),
  work('hospitalist', 'notSaid', [4591], 'mgmaShm2010', 'base 51–70% of pay'),
  work('hospitalist', 'notSaid', [3859], 'mgmaShm2010', 'base 71–90% of pay'),
  work('hospitalist', 'notSaid', [3571], 'mgmaShm2010', 'base 91–100% of pay'),
];

function work(
  specialty: SpecialtyId,
  statistic: Statistic,
  [from, to = from]: readonly [number, number?],
  source: SourceId,
  of: string | null = null,
): Quote {
  return { specialty, measure: 'wrvus', statistic, from: from * 100, to: to * 100, source, of };
}
