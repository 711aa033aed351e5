/** What the form of a clinic says whatever is entered. */
export const clinicWords = {
  title: 'Where your wRVUs come from',
  build: 'Build it from the clinic',
  waiting: 'The clinic’s figure comes once every entry of this offer reads.',
  /** Before the first field, where a file holds something else in the clinic's place. */
  unread:
    'This file holds something under “clinic” that this page does not read. It is kept as it is until you type here; then the clinic below takes its place. Undo brings it back.',
  comparing: 'wRVUs of a year in a full practice',
  calendar: 'Time off and part weeks',
  credit: 'What the contract credits',
  dayOpen: 'Not counted yet: enter the first day away.',
  addVisit: 'Add a kind of visit',
  ownVisit: 'A visit with wRVUs of your own',
  ownVisitAbout: 'An average visit, or a kind that you know the wRVUs of',
  findVisit: 'A word or a code',
  found: 'Work RVUs by Medicare’s fee schedule, with each value’s source shown beside it.',
  noneFound: 'No code of the table has these words. Take one of your own.',
} as const;
