/**
 * Where each quote is from. Collected on 2026-11-29 from public pages; the survey tables themselves
 * are licensed and are not here. None of these pages says which year's fee schedule counted the
 * wRVUs, so that `feeScheduleYear` is null throughout: it is not to be guessed from the year.
 */

export interface QuoteSource {
  /** The survey, as quoted: "MGMA", or null where the page names none. */
  readonly survey: string | null;
  /** The year that the survey carries, and that of the work it asked for. */
  readonly surveyYear: number | null;
  readonly dataYear: number | null;
  /** The Medicare fee schedule that counted the wRVUs. */
  readonly feeScheduleYear: number | null;
  /** Where the figure stands in public. */
  readonly quotedBy: string;
}

const table = {
  article: {
    survey: 'MGMA',
    surveyYear: null,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'residencyadvisor, on missing an RVU target',
  },
  articleItself: {
    survey: null,
    surveyYear: null,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'residencyadvisor, on missing an RVU target',
  },
  residencyAdvisorBallpark: {
    survey: null,
    surveyYear: null,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'residencyadvisor, on whether RVU-based pay fits',
  },
  amga2019: {
    survey: 'AMGA',
    surveyYear: 2019,
    dataYear: 2018,
    feeScheduleYear: null,
    quotedBy: 'physiciancareerplanning.com, e-book, p. 223',
  },
  amga2019AsMean: {
    survey: 'AMGA',
    surveyYear: 2019,
    dataYear: 2018,
    feeScheduleYear: null,
    quotedBy: 'healthleadersmedia.com',
  },
  amga2022Starting: {
    survey: 'AMGA',
    surveyYear: 2022,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'physiciancareerplanning.com, e-book, p. 218',
  },
  guidebook: {
    survey: null,
    surveyYear: null,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'physiciancareerplanning.com, e-book, p. 224',
  },
  amga2023: {
    survey: 'AMGA',
    surveyYear: 2023,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'healthcarefinancenews.com',
  },
  amga2024: {
    survey: 'AMGA',
    surveyYear: 2024,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'healthcarefinancenews.com',
  },
  mgma2023For2021: {
    survey: 'MGMA',
    surveyYear: 2023,
    dataYear: 2021,
    feeScheduleYear: null,
    quotedBy: 'resources.nejmcareercenter.org',
  },
  mgma2023For2022: {
    survey: 'MGMA',
    surveyYear: 2023,
    dataYear: 2022,
    feeScheduleYear: null,
    quotedBy: 'resources.nejmcareercenter.org',
  },
  medAxiom2025: {
    survey: 'MedAxiom',
    surveyYear: 2025,
    dataYear: 2024,
    feeScheduleYear: null,
    quotedBy: 'info.medaxiom.com',
  },
  medAxiom2023: {
    survey: 'MedAxiom',
    surveyYear: 2023,
    dataYear: 2022,
    feeScheduleYear: null,
    quotedBy: 'cardiacwire.com',
  },
  medAxiom2016: {
    survey: 'MedAxiom',
    surveyYear: 2016,
    dataYear: 2015,
    feeScheduleYear: null,
    quotedBy: 'info.medaxiom.com',
  },
  mgma2016: {
    survey: 'MGMA',
    surveyYear: 2016,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'mgma.com',
  },
  mgma2024: {
    survey: 'MGMA',
    surveyYear: 2024,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'physician-business-tools.pages.dev',
  },
  sohm2018: {
    survey: 'SoHM',
    surveyYear: 2018,
    dataYear: 2018,
    feeScheduleYear: null,
    quotedBy: 'the-hospitalist.org',
  },
  sohm2020: {
    survey: 'SoHM',
    surveyYear: 2020,
    dataYear: 2020,
    feeScheduleYear: null,
    quotedBy: 'community.the-hospitalist.org',
  },
  mgma2012: {
    survey: 'MGMA',
    surveyYear: 2012,
    dataYear: 2011,
    feeScheduleYear: null,
    quotedBy: 'the-hospitalist.org',
  },
  mgmaShm2010: {
    survey: 'MGMA/SHM',
    surveyYear: 2010,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'healthleadersmedia.com',
  },
  hospitalistRegions2010: {
    survey: null,
    surveyYear: 2010,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'acphospitalist.org',
  },
  vendor2025: {
    survey: 'several surveys, put together by a vendor',
    surveyYear: 2025,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'tatankaledger.com',
  },
  mgmaCall2012: {
    survey: 'MGMA',
    surveyYear: 2012,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'scio-apps.com',
  },
  mgmaCall2011: {
    survey: 'MGMA',
    surveyYear: 2011,
    dataYear: null,
    feeScheduleYear: null,
    quotedBy: 'scio-apps.com',
  },
  call2009: {
    survey: 'MGMA',
    surveyYear: null,
    dataYear: 2009,
    feeScheduleYear: null,
    quotedBy: 'beckersspine.com',
  },
} as const satisfies Readonly<Record<string, QuoteSource>>;

export type SourceId = keyof typeof table;

export const sources: Readonly<Record<SourceId, QuoteSource>> = table;
