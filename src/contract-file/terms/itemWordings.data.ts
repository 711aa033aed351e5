import type { TermWording } from '../termWording.ts';

/** What contracts say of pay beside base and production, and what to ask where they do not. */
export const itemWordings: readonly TermWording[] = [
  {
    path: 'items[stipend].dollarsPerYear',
    looksLike: '"An annual stipend of $25,000 for service as medical director", or for teaching.',
    question: 'How much is the stipend a year?',
  },
  {
    path: 'items[stipend].fromYear',
    looksLike: '"Beginning with the second contract year".',
    question: 'From which year on is the stipend paid?',
  },
  {
    path: 'items[stipend].toYear',
    looksLike:
      '"For the first three contract years", or "for as long as Physician holds the role".',
    question: 'Does the stipend end, and when?',
  },
  {
    path: 'items[quality].maximumDollarsPerYear',
    looksLike: '"Physician may earn up to $15,000 per year under the quality program."',
    question: 'What is the most that the quality bonus can pay in a year?',
  },
  {
    path: 'items[quality].expectedPercent',
    looksLike: null,
    question: 'Which share of the quality bonus have physicians here been paid in recent years?',
  },
  {
    path: 'items[quality].fromYear',
    looksLike: '"Physician becomes eligible after twelve months of service."',
    question: 'From which year on can I earn the quality bonus?',
  },
  {
    path: 'items[quality].toYear',
    looksLike: '"For the calendar years 2027 and 2028", or no end.',
    question: 'Does the quality bonus end, and when?',
  },
  {
    path: 'items[withhold].of',
    looksLike: '"Ten percent of base salary", or "of all compensation", "shall be held at risk".',
    question: 'Is it withheld from the base, from production pay, or from both?',
  },
  {
    path: 'items[withhold].percent',
    looksLike: '"Employer shall withhold 10%, to be distributed on meeting the goals."',
    question: 'Which percentage is withheld?',
  },
  {
    path: 'items[withhold].expectedReturnPercent',
    looksLike: '"Returned in proportion to the score achieved."',
    question: 'Which share of the withhold has been returned to physicians here in recent years?',
  },
  {
    path: 'items[call].dollarsPerShift',
    looksLike: '"$750 for each 24-hour period of call", or a rate for nights and weekends.',
    question: 'What does a shift of call pay?',
  },
  {
    path: 'items[call].shiftsPerMonth',
    looksLike:
      '"Call shall be shared equally", or "call pay begins with the fourth shift of a month".',
    question: 'How many shifts of call a month are paid, after those that the base covers?',
  },
  {
    path: 'items[signing].dollars',
    looksLike: '"A one-time commencement payment of $30,000."',
    question: 'How much is the signing bonus?',
  },
  {
    path: 'items[signing].paidInMonth',
    looksLike: '"With the first paycheck", or "half on signing and half after six months".',
    question: 'When is the signing bonus paid?',
  },
  {
    path: 'items[relocation].dollars',
    looksLike: '"Reimbursement of moving expenses up to $12,500, with receipts."',
    question: 'How much is paid for relocation, and is it an amount or a limit?',
  },
  {
    path: 'items[relocation].paidInMonth',
    looksLike: '"Within thirty days after receipts are submitted."',
    question: 'When is the relocation payment made?',
  },
  {
    path: 'items[retention].dollars',
    looksLike: '"On completing the second contract year, Physician shall receive $20,000."',
    question: 'How much is the retention bonus?',
  },
  {
    path: 'items[retention].paidInMonth',
    looksLike: '"If employed on the second anniversary": month 25.',
    question: 'When is the retention bonus paid?',
  },
  {
    path: 'items[loanRepayment].dollarsPerYear',
    looksLike: '"Employer shall pay up to $25,000 per year toward Physician’s student loans."',
    question: 'How much is paid toward my loans each year?',
  },
  {
    path: 'items[loanRepayment].years',
    looksLike: '"For a period of four years", or "to a maximum of $100,000".',
    question: 'For how many years are my loans paid?',
  },
  {
    path: 'items[benefit].dollarsPerYear',
    looksLike:
      '"Employer contributes 8% of salary to the retirement plan", or an allowance for education.',
    question: 'What is this benefit worth in a year?',
  },
  {
    path: 'items[].repayment',
    looksLike:
      '"If employment ends within 36 months, Physician shall repay the unearned part", often in a note of its own.',
    question: 'If I leave early, must this payment be repaid, and by which formula?',
  },
  {
    path: 'items[].repayment.how',
    looksLike:
      '"Forgiven 1/36 for each month of service", "one third a year", or "in full unless 24 months are completed".',
    question: 'Is the payment earned month by month, year by year, or only at the end?',
  },
  {
    path: 'items[].repayment.months',
    looksLike: '"Over a period of thirty-six months."',
    question: 'After how many months is nothing left to repay?',
  },
  {
    path: 'items[].repayment.fromMonth',
    looksLike: '"Measured from the start date", though the payment comes earlier or later.',
    question: 'From which date are those months counted: the payment, or the start of work?',
  },
  {
    path: 'items[].repayment.waived.letGo',
    looksLike: '"No repayment is due if Employer terminates without cause."',
    question: 'Must I repay if you end the contract without cause?',
  },
  {
    path: 'items[].repayment.waived.nonRenewed',
    looksLike: '"… or elects not to renew this agreement."',
    question: 'Must I repay if you do not renew the contract?',
  },
  {
    path: 'items[].repayment.waived.deathOrDisability',
    looksLike: '"… other than by reason of Physician’s death or disability."',
    question: 'Is repayment waived on death or disability?',
  },
  {
    path: 'items[].repayment.waived.goodReason',
    looksLike: '"… or Physician terminates for Employer’s uncured material breach."',
    question: 'Must I repay if I leave because the contract was breached?',
  },
];
