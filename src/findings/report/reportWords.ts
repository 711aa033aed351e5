/** What the report says whatever the contract is. */
export const reportWords = {
  title: 'Contract report',
  /** On the first page and at the foot of each. */
  disclaimer:
    'Arithmetic on what was entered. General information, not a substitute for the advice of an attorney licensed in your state; not tax or valuation advice.',
  entered:
    'Terms are as the user entered them, from the contract or as they were told; nothing here was checked against the contract.',
  howToRead:
    'A number in brackets leads to the derivation at the end; with a T, to the line of the term sheet; with an A, to the assumption.',
  conventions: [
    'Every sum is before tax. Nothing is discounted unless a row says so.',
    'Sentences and tables show whole dollars; derivations are to the cent. Between two roundings the arithmetic is exact.',
    'A contract year is twelve months from the first month of the contract; months are counted from it.',
    'The wRVUs expected are the user’s own estimate; no contract states them.',
    'What is not stated is not taken as zero: where something stands in for it, it is listed here.',
    'Years after the stated term hold only if the contract is renewed on the same terms.',
  ],
  notVerified: 'Notes of the user, not verified',
  /** Of an offer. */
  sections: {
    summary: 'Summary',
    termSheet: 'Term sheet',
    questions: 'What is not stated, in order of dollars',
    results: 'What it pays',
    production: 'How the wRVUs were come to',
    exit: 'Leaving',
    renewal: 'Renewal',
    assumptions: 'Assumptions',
    derivations: 'Derivations',
    log: 'Log of dated notes',
  },
  headings: {
    contents: 'Contents',
    volume: 'Pay over volume',
    years: 'Year by year',
    leave: 'Leave',
    ladder: 'Renewal ladder',
    rules: 'Rules of the ladder',
    conventions: 'What holds for every figure',
    comparison: 'Offers side by side',
    comparisonDerivations: 'Derivations of the comparison',
    last: 'Conventions, rules and derivations of the comparison',
  },
  standings:
    'Under a term stand the section and the words that were noted for it, and how it is known; without them it is as entered.',
  nothingOpen: 'Nothing that this way of paying would use is left open.',
  noAssumptions: 'No assumption stands in for a term.',
  aboutLog:
    'The user’s notes, not verified. wRVUs of a month are as noted; no figure rests on them.',
  hidden: 'Amounts are hidden, so this report shows none. Show them to read or print it.',
} as const;
