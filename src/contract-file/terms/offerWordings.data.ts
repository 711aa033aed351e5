import type { TermWording } from '../termWording.ts';

/** What contracts say of the offer as a whole, and what to ask where they do not. */
export const offerWordings: readonly TermWording[] = [
  {
    path: 'employer',
    looksLike: 'The first paragraph names it: "This agreement is made between … and …".',
    question: null,
  },
  {
    path: 'specialty',
    looksLike: 'Under duties: "Physician shall practice outpatient internal medicine".',
    question: null,
  },
  {
    path: 'startMonth',
    looksLike:
      '"Commencing on July 1, 2027", or "on the date on which Physician first sees patients".',
    question: 'On which date do the term of the contract and the pay begin?',
  },
  {
    path: 'termMonths',
    looksLike:
      '"An initial term of three years", often with "renews for successive terms of one year".',
    question: 'How long is the initial term, and does it renew by itself?',
  },
  {
    path: 'guaranteedMonths',
    looksLike:
      '"For the first twenty-four months the base salary shall be guaranteed" or "shall not be adjusted".',
    question: 'For how many months is the base fixed, whatever I produce?',
  },
  {
    path: 'clinicalFte',
    looksLike: '"A 0.8 FTE position" or "thirty-two hours of patient care a week".',
    question: 'Which share of a full-time clinical position is this?',
  },
  {
    path: 'printedForFte',
    looksLike:
      'In the exhibit: "amounts shown are for 1.0 FTE and are prorated", beside a part-time position.',
    question: 'Are base, target and thresholds printed for full time, or for my own FTE?',
  },
  {
    path: 'totalCashCapDollars',
    looksLike:
      '"Total cash compensation shall not exceed $400,000", or the 75th or 90th percentile of a named survey.',
    question: 'Is total yearly pay capped, and at which amount?',
  },
  {
    path: 'planChange',
    looksLike:
      '"Employer may amend the compensation plan from time to time", or "only by a writing signed by both".',
    question: 'Can the compensation plan be changed during the term, and who must agree?',
  },
  {
    path: 'planChange.by',
    looksLike: '"In its sole discretion" means the employer; "by mutual written agreement", both.',
    question: 'Can you change the compensation plan without my signature?',
  },
  {
    path: 'planChange.noticeDays',
    looksLike: '"Upon ninety days’ written notice to Physician".',
    question: 'How long before a changed plan takes effect will I be told?',
  },
  {
    path: 'wrvuSchedule',
    looksLike:
      '"As published in the Medicare Physician Fee Schedule for 2025", or "as amended from year to year".',
    question: 'Which year’s fee schedule sets the work RVUs that I am credited with?',
  },
  {
    path: 'engagement',
    looksLike:
      '"Employee" with withholding and benefits is W-2; "independent contractor" is paid on a 1099.',
    question: 'Am I paid as an employee or as an independent contractor?',
  },
  {
    path: 'employerKind',
    looksLike:
      'The first paragraph: "a nonprofit corporation", "a professional corporation", a county.',
    question: 'Is the employer that signs nonprofit, for profit or part of government?',
  },
  {
    path: 'sources[].ref',
    looksLike: 'The number beside the paragraph: "4.2(b)", "Exhibit B, section 3".',
    question: null,
  },
];
