/**
 * The words of each term that is a choice, by the path of its row. Their places are permanent: a
 * link writes the place and not the word, so a new word is added at the end and none is ever moved.
 */
export const choices: readonly (readonly [path: string, words: readonly (string | number)[]])[] = [
  ['phases[].productivity.model', ['salary', 'bonus', 'greaterOf', 'production', 'draw']],
  ['phases[].productivity.threshold', ['asWritten', 'baseDividedByRate']],
  ['phases[].productivity.applies', ['marginal', 'wholeAboveThreshold', 'wholeFromFirst']],
  ['phases[].productivity.measuredEveryMonths', [1, 3, 6, 12]],
  ['phases[].productivity.deficit', ['forgiven', 'carried', 'repaid']],
  [
    'items[].kind',
    [
      'stipend',
      'quality',
      'withhold',
      'call',
      'signing',
      'relocation',
      'retention',
      'loanRepayment',
      'benefit',
    ],
  ],
  ['items[withhold].of', ['base', 'productivity', 'both']],
  ['items[].repayment.how', ['monthly', 'yearly', 'cliff']],
  ['rebase.becomes', ['base', 'production']],
  ['exit.withoutCause', ['both', 'employer', 'physician', 'neither']],
  ['exit.noticePay', ['base', 'average', 'asProduced']],
  ['exit.bonusNeedsEmployment', ['no', 'periodEnd', 'paymentDate']],
  ['exit.tail.coverage', ['occurrence', 'claimsMade', 'selfInsured']],
  ['exit.tail.ifIResign', ['employer', 'physician']],
  ['exit.tail.ifLetGo', ['employer', 'physician']],
  ['planChange.by', ['employer', 'both']],
  ['engagement', ['w2', '1099']],
  ['employerKind', ['nonprofit', 'government', 'forProfit']],
  ['sources[].status', ['stated', 'unclear', 'oral']],
  ['volume.from', ['stated', 'clinic', 'pace']],
  ['clinic.calendar.absences[].reason', ['holiday', 'vacation', 'education', 'leave', 'other']],
  ['clinic.visits[].kind', ['new', 'return', 'procedure']],
  ['clinic.visits[].creditedAs', ['performed', 'assistant', 'furtherProcedure']],
  ['pace.shareBy', ['months', 'clinicDays']],
  ['pace.anyoneReachesTarget', ['yes', 'no', 'notTold']],
  [
    'log.notes[].about',
    ['slotsHeld', 'dataAsked', 'dataNotProvided', 'conversation', 'staffing', 'other'],
  ],
];
