import type { TermWording } from '../termWording.ts';

/** What contracts say of the expected work, and what to ask where they do not. */
export const volumeWordings: readonly TermWording[] = [
  {
    path: 'volume.annualWrvus',
    looksLike: null,
    question: 'How many work RVUs did each physician here produce last year?',
  },
  {
    path: 'volume.rampPercent',
    looksLike: null,
    question: 'Do I take over a panel of patients, or start a new practice?',
  },
  {
    path: 'volume.leave[].basePaidPercent',
    looksLike:
      '"Parental leave of twelve weeks, of which six are paid", or a disability plan at 60%.',
    question: 'Which share of the base is paid during leave?',
  },
  {
    path: 'volume.creditPercent',
    looksLike:
      '"Personally performed services, as billed and collected", after modifiers and without those of others.',
    question:
      'When is work credited: on service, billing or payment, and what is not credited at all?',
  },
];
