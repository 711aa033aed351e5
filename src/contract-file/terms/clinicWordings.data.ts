import type { TermWording } from '../termWording.ts';

/** What an employer can be asked of the clinic and of the year so far; contracts state little of it. */
export const clinicWordings: readonly TermWording[] = [
  {
    path: 'clinic.template.daysPerWeek',
    looksLike: '"Nine half-day clinic sessions per week."',
    question: 'How many days a week do I see patients in clinic?',
  },
  {
    path: 'clinic.template.weeksPerYear',
    looksLike: '"Physician shall be scheduled no fewer than 46 weeks per year."',
    question: 'How many weeks a year is my clinic open, after vacation and education?',
  },
  {
    path: 'clinic.template.slotsPerDay',
    looksLike: '"A template of 20 patient appointments per full clinic day."',
    question: 'How many bookable slots does a clinic day have, and is that written?',
  },
  {
    path: 'clinic.template.heldSlotsPerDay',
    looksLike: null,
    question: 'How many slots a day are held for other things, and who releases them?',
  },
  {
    path: 'clinic.template.fillPercent',
    looksLike: null,
    question: 'Which share of the offered slots is booked here?',
  },
  {
    path: 'clinic.template.noShowPercent',
    looksLike: null,
    question: 'Which share of booked visits does not come, or cancels on the day?',
  },
  {
    path: 'clinic.template.refillPercent',
    looksLike: null,
    question: 'How many of the missed visits are filled from a waiting list?',
  },
  {
    path: 'clinic.visits[].sharePercent',
    looksLike: null,
    question: 'How many slots are for new patients, and how many for follow-ups?',
  },
  {
    path: 'clinic.credit.assistantPercent',
    looksLike: '"wRVUs shall be adjusted for modifiers", as for an assistant at surgery.',
    question: 'What is credited of my work as assistant or co-surgeon?',
  },
  {
    path: 'clinic.credit.furtherProcedurePercent',
    looksLike: '"Multiple procedures shall be credited after reduction."',
    question: 'Are second and later procedures of a visit credited in full?',
  },
  {
    path: 'clinic.credit.supervisedPercent',
    looksLike: '"Personally performed services only", or a share of what is supervised.',
    question: 'Is anything credited for clinicians whom I supervise, and how much?',
  },
  {
    path: 'pace.wrvusToDate',
    looksLike: null,
    question: 'What are my credited wRVUs of this year to date, by month?',
  },
  {
    path: 'pace.colleagues[].annualWrvus',
    looksLike: null,
    question: 'What do colleagues in the same system produce a year, at which FTE?',
  },
  {
    path: 'pace.anyoneReachesTarget',
    looksLike: null,
    question: 'Does anyone at this site reach the target?',
  },
];
