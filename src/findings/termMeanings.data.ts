/** A word beside a term whose name alone does not say it to everybody; by the term's path pattern. */
export const MEANINGS: Readonly<Record<string, string>> = {
  'phases[].productivity.planYearStartsInMonth':
    'The twelve months over which production is counted, often called the “compensation year”. The contract year starts with your first month.',
  'phases[].productivity.deficit':
    'What happens when production has earned less than was already paid for it.',
  'rebase.dataLagMonths':
    'The last months before it, whose work does not count yet; 90 days are 3 months.',
  'volume.monthWeights': 'Whether some months bring more work: 50 beside 100 is half as much.',
  'volume.explainedYears':
    'Years in which something outside your work lowered it, as a closed clinic. A year with leave is one already.',
};
