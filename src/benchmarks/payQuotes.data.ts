import type { Measure, Quote, Statistic } from './quote.ts';
import type { SourceId } from './sources.data.ts';
import type { SpecialtyId } from './specialties.data.ts';

/**
 * Pay in dollars, as quoted in public: of a year, offered to new graduates, and for a day on call;
 * sources and years in sources.data.ts, collected on 2026-11-29. Four AMGA figures of 2019 are
 * printed as medians by one page and as means by another: `of` says so.
 */
export const payQuotes: readonly Quote[] = [
  pay('family-medicine-outpatient', 'median', 260108, 'amga2019', '9,366 physicians'),
  pay('internal-medicine-outpatient', 'median', 273254, 'amga2019', '7,367 physicians'),
  pay('hospitalist', 'median', 293252, 'amga2019', '5,982 physicians'),
  pay('pediatrics', 'median', 245043, 'amga2019'),
  pay('geriatrics', 'median', 250000, 'amga2019'),
  pay('urgent-care', 'median', 283787, 'amga2019'),
  pay('anesthesiology', 'median', 436404, 'amga2019'),
  pay('cardiology', 'median', 519964, 'amga2019', 'a mean by another page'),
  pay('cardiology-interventional', 'median', 613743, 'amga2019', 'cath lab'),
  pay('radiology', 'median', 482599, 'amga2019', 'a mean by another page'),
  pay('emergency-medicine', 'median', 363201, 'amga2019'),
  pay('gastroenterology', 'median', 527998, 'amga2019', 'a mean by another page'),
  pay('general-surgery', 'median', 431163, 'amga2019'),
  pay('hematology-oncology', 'median', 450502, 'amga2019'),
  pay('orthopedics', 'mean', 591245, 'amga2019AsMean'),
  pay('urology', 'median', 469755, 'amga2019'),
  pay('psychiatry', 'median', 295000, 'guidebook'),
  pay('nephrology', 'median', 310000, 'guidebook'),
  pay('primary-care', 'median', 298726, 'amga2023'),
  pay('primary-care', 'median', 311666, 'amga2024'),
  pay('surgical-all', 'notSaid', 517501, 'mgma2023For2021'),
  pay('surgical-all', 'notSaid', 530649, 'mgma2023For2022'),
  pay('nonsurgical-all', 'notSaid', 415465, 'mgma2023For2021'),
  pay('nonsurgical-all', 'notSaid', 425265, 'mgma2023For2022'),
  pay('cardiology-invasive', 'notSaid', 630026, 'mgma2023For2022'),
  pay('cardiology-all', 'median', 694954, 'medAxiom2025'),
  pay('cardiology-all', 'notSaid', 588479, 'medAxiom2025', 'private practice'),
  pay('electrophysiology', 'notSaid', 715000, 'medAxiom2023'),
  pay('cardiology-interventional', 'notSaid', 710000, 'medAxiom2023'),
  pay('cardiology-invasive', 'notSaid', 662000, 'medAxiom2023'),
  pay('cardiology', 'notSaid', 585000, 'medAxiom2023'),
  pay('cardiology-heart-failure', 'notSaid', 575000, 'medAxiom2023'),
  pay('gastroenterology', 'p75', 695424, 'mgma2016'),
  pay('hospitalist', 'notSaid', 289151, 'sohm2018'),
  pay('hospitalist-pediatric', 'notSaid', 205342, 'sohm2018'),
  pay('hospitalist', 'notSaid', 307633, 'sohm2020'),
  pay('hospitalist', 'notSaid', 233855, 'mgma2012'),
  pay('hospitalist', 'notSaid', 215000, 'mgmaShm2010'),
  pay('hospitalist', 'notSaid', 246000, 'hospitalistRegions2010', 'South'),
  pay('hospitalist', 'notSaid', 224000, 'hospitalistRegions2010', 'Midwest'),
  pay('hospitalist', 'notSaid', 213000, 'hospitalistRegions2010', 'West'),
  pay('hospitalist', 'notSaid', 212000, 'hospitalistRegions2010', 'Northeast'),
  starting('anesthesiology', 425000),
  starting('emergency-medicine', 354000),
  starting('family-medicine-outpatient', 225000),
  starting('general-surgery', 372000),
  starting('hospitalist', 268000),
  starting('internal-medicine-outpatient', 230000),
  starting('neurology', 300000),
  starting('obstetrics-gynecology', 321000),
  starting('pediatrics', 200000),
  call('family-medicine-outpatient', 150, 'mgmaCall2012', 'without obstetrics'),
  call('family-medicine-outpatient', 100, 'mgmaCall2011', 'without obstetrics'),
  call('obstetrics-gynecology', 500, 'mgmaCall2012'),
  call('obstetrics-gynecology', 500, 'mgmaCall2011'),
  call('neurology', 600, 'mgmaCall2012'),
  call('neurology', 650, 'mgmaCall2011'),
  call('orthopedics', 953, 'mgmaCall2012'),
  call('orthopedics', 854, 'mgmaCall2011'),
  call('cardiology-all', 900, 'mgmaCall2012'),
  call('cardiology-all', 650, 'mgmaCall2011'),
  call('general-surgery', 1000, 'mgmaCall2012'),
  call('general-surgery', 920, 'mgmaCall2011'),
  call('radiology', 1000, 'mgmaCall2012'),
  call('radiology', 1000, 'mgmaCall2011'),
  call('anesthesiology', 2400, 'mgmaCall2012'),
  call('anesthesiology', 1500, 'mgmaCall2011'),
  call('neurosurgery', 1671, 'call2009'),
  call('ophthalmology', 500, 'call2009'),
  call('urology', 283, 'call2009'),
  call('general-surgery', 905, 'call2009'),
  call('general-surgery', 3000, 'call2009', 'holidays'),
  call('family-medicine-outpatient', 110, 'call2009'),
  call('family-medicine-outpatient', 588, 'call2009', 'holidays'),
];

function pay(
  specialty: SpecialtyId,
  statistic: Statistic,
  dollars: number,
  source: SourceId,
  of: string | null = null,
): Quote {
  return inDollars('pay', specialty, statistic, dollars, source, of);
}

function starting(specialty: SpecialtyId, dollars: number): Quote {
  return inDollars('startingPay', specialty, 'median', dollars, 'amga2022Starting', null);
}

function call(
  specialty: SpecialtyId,
  dollars: number,
  source: SourceId,
  of: string | null = null,
): Quote {
  return inDollars('callPerDay', specialty, 'median', dollars, source, of);
}

function inDollars(
  measure: Measure,
  specialty: SpecialtyId,
  statistic: Statistic,
  dollars: number,
  source: SourceId,
  of: string | null,
): Quote {
  const cents = dollars * 100;
  return { specialty, measure, statistic, from: cents, to: cents, source, of };
}
