/** What the screens of the years, of renewal, of leaving and of surveys say whatever the contract is. */
export const outlookWords = {
  /** In place of figures while there is none. */
  waiting: {
    years: { title: 'What each year pays', sentence: 'The years come with the answer.' },
    renewal: { title: 'Where this stands at renewal', sentence: 'It comes with the answer.' },
    leaving: {
      title: 'What leaving costs',
      sentence: 'What leaving costs comes with the answer.',
    },
    wrvus: { title: 'Where the wRVUs go', sentence: 'It comes with the answer.' },
    surveys: {
      title: 'What surveys are quoted to say',
      sentence: 'It comes with the answer.',
    },
  },
  explained: {
    label: 'Mark years as explained: leave, illness, staffing, a new program',
    note: 'It leaves the year out of rungs 2 and 4; the employer need not agree.',
  },
  /** What hatching and dashes stand for. */
  signs: {
    pastTerm: 'Hatched: after the term, if renewed on the same terms.',
    explained: 'Dashed: an explained year.',
  },
  leave: { entered: 'What the leave does', example: 'What 12 weeks of leave do' },
  surveys: {
    asked:
      'The survey tables are licensed. What can be shown here are figures quoted in public, by specialty, each with its source and year.',
    own: 'Percentiles of a survey that you have',
    ownNote:
      'For this specialty at full time, as the table prints them. They are kept with the offer and go into its file and its link.',
    measures: {
      wrvus: 'wRVUs a year',
      dollarsPerWrvu: 'Pay for each wRVU',
      annualDollars: 'Pay a year',
    },
  },
  ending: 'What the contract says of ending it',
  rules: 'The rules behind this, and their source',
} as const;
