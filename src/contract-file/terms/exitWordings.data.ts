import type { TermWording } from '../termWording.ts';

/** What contracts say of ending them and of what that leaves behind, and what to ask where they do not. */
export const exitWordings: readonly TermWording[] = [
  {
    path: 'exit',
    looksLike: 'The article "Term and termination", and what survives it.',
    question: 'How can either side end the contract?',
  },
  {
    path: 'exit.physicianNoticeDays',
    looksLike: '"By Physician upon ninety days’ prior written notice."',
    question: 'How much notice must I give to leave without cause?',
  },
  {
    path: 'exit.employerNoticeDays',
    looksLike: '"Either party may terminate without cause upon ninety days’ written notice."',
    question: 'How much notice must you give to end the contract without cause?',
  },
  {
    path: 'exit.withoutCause',
    looksLike: '"Either party may terminate this agreement at any time without cause."',
    question: 'Who can end the contract without cause: both sides, one, or neither?',
  },
  {
    path: 'exit.curePeriodDays',
    looksLike: '"… if such breach is not cured within thirty days after written notice."',
    question: 'After notice of a breach, how many days are there to put it right?',
  },
  {
    path: 'exit.autoRenewNoticeDays',
    looksLike:
      '"Renews automatically unless either party gives notice at least 120 days before the term ends."',
    question: 'How long before the end of the term must either side say that it will not renew?',
  },
  {
    path: 'exit.noticePay',
    looksLike: '"Compensation shall continue through the notice period", at base or as earned.',
    question: 'What is paid during the notice period, also if I am asked not to work?',
  },
  {
    path: 'exit.bonusNeedsEmployment',
    looksLike: '"Physician must be employed on the date of payment to receive any bonus."',
    question: 'Is bonus that I have earned paid if I have left before the payment date?',
  },
  {
    path: 'exit.bonusPaidAfterDays',
    looksLike: '"Within ninety days after the end of each measurement period."',
    question: 'How many days after a period ends is its bonus paid?',
  },
  {
    path: 'exit.assignable',
    looksLike: '"Employer may assign this agreement to any successor without consent."',
    question: 'If the practice is sold, does the contract pass to the buyer without my consent?',
  },
  {
    path: 'exit.state',
    looksLike: '"Governed by the laws of the State of …", near the end.',
    question: 'Which state’s law governs the contract?',
  },
  {
    path: 'exit.tail',
    looksLike:
      '"Physician shall obtain an extended reporting endorsement on termination", or the employer does.',
    question: 'Who pays for tail coverage when I leave, and what would it cost?',
  },
  {
    path: 'exit.tail.coverage',
    looksLike:
      '"Occurrence-based" needs no tail; "claims-made" does; a large system may self-insure.',
    question: 'Is malpractice coverage occurrence, claims-made or self-insured?',
  },
  {
    path: 'exit.tail.ifIResign',
    looksLike: '"If Physician terminates without cause, Physician shall pay for tail coverage."',
    question: 'Who pays for the tail if I resign?',
  },
  {
    path: 'exit.tail.ifLetGo',
    looksLike: '"If Employer terminates without cause, Employer shall pay for tail coverage."',
    question: 'Who pays for the tail if you end the contract or do not renew it?',
  },
  {
    path: 'exit.tail.dollars',
    looksLike: 'Rarely in a contract; often about twice a year’s premium. The insurer quotes it.',
    question: 'What would the tail cost today, by your insurer’s quote?',
  },
  {
    path: 'exit.tail.physicianPercentByYear',
    looksLike: '"Employer pays one third after two years, two thirds after three, all after four."',
    question: 'Does my share of the tail fall with years of service?',
  },
  {
    path: 'exit.nonCompete',
    looksLike:
      '"For twelve months Physician shall not practice within ten miles of any site of the employer."',
    question: 'Is there a restriction on where I may work afterwards?',
  },
  {
    path: 'exit.nonCompete.months',
    looksLike: '"For a period of twelve months after termination."',
    question: 'How long does the non-compete last?',
  },
  {
    path: 'exit.nonCompete.miles',
    looksLike: '"Within a radius of ten miles", of one site or of every site.',
    question: 'Within how many miles, and of which sites, does the non-compete hold?',
  },
  {
    path: 'exit.nonCompete.buyoutDollars',
    looksLike: '"Physician may be released upon payment of $50,000 as liquidated damages."',
    question: 'Can the non-compete be bought out, and at which price?',
  },
  {
    path: 'exit.nonCompete.ifLetGo',
    looksLike: '"This restriction shall not apply if Employer terminates without cause."',
    question: 'Does the non-compete hold if you end the contract without cause?',
  },
  {
    path: 'exit.nonCompete.afterNonRenewal',
    looksLike: '"Upon expiration or termination for any reason."',
    question: 'Does the non-compete hold if the contract simply ends or is not renewed?',
  },
];
