const ARTICLE = 'From one published article, not about this employer.';

/** What the groups of guidance are called, to whom an entry goes, and where it is from. */
export const guidanceWords = {
  part: 'What to ask, check and do',
  waiting: { title: 'What to ask, check and do', sentence: 'It comes with the answer.' },
  first: 'First',
  findings: 'What your figures show',
  flow: {
    name: 'Where you stand in the decision',
    lead: `${ARTICLE} The decision is yours.`,
    answered: 'done',
    here: 'you are here',
    later: 'later',
  },
  toLog: 'Add a note to the log',
  copy: { label: 'Copy all of them as text', name: 'What to ask, as text' },
  groups: {
    employer: { name: 'Questions for the employer', to: 'Ask the employer', lead: null },
    coder: { name: 'Question for the coder', to: 'Ask the coder', lead: null },
    lawyer: { name: 'Questions for a lawyer', to: 'Ask a lawyer', lead: null },
    now: { name: 'What to do now', to: 'Do now', lead: ARTICLE },
    catchUp: { name: 'Can I still catch up this year?', to: 'Catch up', lead: ARTICLE },
    template: {
      name: 'Template audit: what to count',
      to: 'Count',
      lead: `${ARTICLE} Count an ordinary week.`,
    },
    coding: {
      name: 'Coding audit: what a review looks at',
      to: 'Review',
      lead: `${ARTICLE} It counts whichever way it comes out.`,
    },
    renewal: { name: 'Before the renewal', to: 'Before the renewal', lead: null },
    pure: { name: 'Is pure production for me?', to: 'Production', lead: ARTICLE },
    future: {
      name: 'Words to a future employer',
      to: 'Say',
      lead: `${ARTICLE} Only what your own figures show.`,
    },
  },
} as const satisfies {
  readonly groups: Readonly<
    Record<string, { readonly name: string; readonly to: string; readonly lead: string | null }>
  >;
} & Readonly<Record<string, unknown>>;
