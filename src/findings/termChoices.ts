/** A value that a term can have, as the file writes it, and what it says. */
export interface TermChoice {
  readonly value: string;
  readonly words: string;
}

/**
 * The values of a term that is a choice or a flag, in plain words and in the order in which they
 * are offered; empty for a term that is neither.
 */
export function termChoices(path: string): readonly TermChoice[] {
  const pattern = path
    .replace(/^sources\["(?:[^"\\]|\\.)*"\]/, 'sources[]')
    .replace(/\[\d+\]/g, '[]');
  const words = WORDS[pattern] ?? (FLAGS.has(pattern) ? YES_OR_NO : []);
  return words.map(([value, text]) => ({ value, words: text }));
}

type Words = readonly (readonly [value: string, words: string])[];

const YES_OR_NO: Words = [
  ['true', 'yes'],
  ['false', 'no'],
];

const WHO_PAYS: Words = [
  ['employer', 'the employer'],
  ['physician', 'you'],
];

const FLAGS: ReadonlySet<string> = new Set([
  'phases[].target.proratedForLeave',
  'phases[].productivity.cumulative',
  'rebase.leaveExcluded',
  'rebase.thresholdFollows',
  'items[].repayment.waived.letGo',
  'items[].repayment.waived.nonRenewed',
  'items[].repayment.waived.deathOrDisability',
  'items[].repayment.waived.goodReason',
  'exit.assignable',
  'exit.nonCompete.ifLetGo',
  'exit.nonCompete.afterNonRenewal',
]);

const WORDS: Readonly<Record<string, Words>> = {
  'clinic.calendar.absences[].reason': [
    ['vacation', 'vacation'],
    ['holiday', 'holiday'],
    ['education', 'education'],
    ['leave', 'leave'],
    ['other', 'something else'],
  ],
  'clinic.visits[].kind': [
    ['new', 'new patient'],
    ['return', 'follow-up'],
    ['procedure', 'procedure'],
  ],
  'clinic.visits[].creditedAs': [
    ['performed', 'performed by you'],
    ['assistant', 'done as assistant'],
    ['furtherProcedure', 'second or later procedure of a visit'],
  ],
  'pace.shareBy': [
    ['months', 'months'],
    ['clinicDays', 'clinic days'],
  ],
  'pace.anyoneReachesTarget': [
    ['yes', 'yes'],
    ['no', 'no'],
    ['notTold', 'asked, not told'],
  ],
  'log.notes[].about': [
    ['slotsHeld', 'slots held'],
    ['dataAsked', 'data asked for'],
    ['dataNotProvided', 'data asked for and not provided'],
    ['conversation', 'a conversation'],
    ['staffing', 'staffing'],
    ['other', 'something else'],
  ],
  engagement: [
    ['w2', 'employee (W-2)'],
    ['1099', 'contractor (1099)'],
  ],
  employerKind: [
    ['nonprofit', 'nonprofit'],
    ['government', 'government'],
    ['forProfit', 'for profit'],
  ],
  'phases[].productivity.model': [
    ['bonus', 'base plus a bonus for production'],
    ['salary', 'base alone'],
    ['greaterOf', 'base or production, whichever is more'],
    ['production', 'production alone, no base'],
    ['draw', 'a draw: pay in advance, set off against production'],
  ],
  'phases[].productivity.threshold': [
    ['asWritten', 'a number of wRVUs'],
    ['baseDividedByRate', 'base ÷ rate'],
  ],
  'phases[].productivity.applies': [
    ['marginal', 'the wRVUs within its own tier'],
    ['wholeAboveThreshold', 'all wRVUs above the first threshold'],
    ['wholeFromFirst', 'every wRVU from the first'],
  ],
  'phases[].productivity.measuredEveryMonths': [
    ['12', 'year'],
    ['6', 'half-year'],
    ['3', 'quarter'],
    ['1', 'month'],
  ],
  'phases[].productivity.deficit': [
    ['forgiven', 'is let go'],
    ['carried', 'is carried forward'],
    ['repaid', 'is paid back'],
  ],
  'rebase.becomes': [
    ['base', 'a new base'],
    ['production', 'pay for production alone'],
  ],
  'items[].kind': [
    ['stipend', 'stipend'],
    ['quality', 'quality bonus'],
    ['withhold', 'withheld pay'],
    ['call', 'call pay'],
    ['signing', 'signing bonus'],
    ['relocation', 'relocation payment'],
    ['retention', 'retention bonus'],
    ['loanRepayment', 'loan repayment'],
    ['benefit', 'benefit'],
  ],
  'items[].of': [
    ['base', 'base'],
    ['productivity', 'production pay'],
    ['both', 'both'],
  ],
  'items[].repayment.how': [
    ['monthly', 'month by month'],
    ['yearly', 'year by year'],
    ['cliff', 'all at once, at the end'],
  ],
  'exit.withoutCause': [
    ['both', 'either side'],
    ['employer', 'the employer alone'],
    ['physician', 'you alone'],
    ['neither', 'neither side'],
  ],
  'exit.noticePay': [
    ['base', 'the base'],
    ['average', 'the average of earlier pay'],
    ['asProduced', 'what is produced'],
  ],
  'exit.bonusNeedsEmployment': [
    ['no', 'not needed'],
    ['periodEnd', 'to the end of the period'],
    ['paymentDate', 'to the day of payment'],
  ],
  'exit.tail.coverage': [
    ['occurrence', 'occurrence: needs no tail'],
    ['claimsMade', 'claims-made: needs a tail'],
    ['selfInsured', 'the employer insures itself'],
  ],
  'exit.tail.ifIResign': WHO_PAYS,
  'exit.tail.ifLetGo': WHO_PAYS,
  'planChange.by': [
    ['employer', 'the employer alone'],
    ['both', 'only both together'],
  ],
  'sources[].status': [
    ['stated', 'stated'],
    ['unclear', 'unclear'],
    ['oral', 'told, not written'],
  ],
  'volume.from': [
    ['stated', 'one number'],
    ['clinic', 'the clinic'],
    ['pace', 'the year so far'],
  ],
};
