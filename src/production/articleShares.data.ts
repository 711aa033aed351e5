/** A cause of a shortfall as the article shares it out. */
export interface ArticleShare {
  readonly cause: 'template' | 'referrals' | 'coding' | 'noShows' | 'efficiency';
  readonly percent: number;
  readonly controlledBy: readonly ('employer' | 'market' | 'physician')[];
}

/**
 * Where shortfalls come from, as one published article says. They stand in until the physician has
 * figures of their own, are named as the article's, and are about no particular clinic.
 */
export const articleShares: readonly ArticleShare[] = [
  { cause: 'template', percent: 30, controlledBy: ['employer'] },
  { cause: 'referrals', percent: 25, controlledBy: ['employer', 'market'] },
  { cause: 'coding', percent: 20, controlledBy: ['physician', 'employer'] },
  { cause: 'noShows', percent: 15, controlledBy: ['employer', 'physician'] },
  { cause: 'efficiency', percent: 10, controlledBy: ['physician'] },
];

/** The article, for whoever shows a share: on missing an RVU target. */
export const articleSource = 'residencyadvisor, on missing an RVU target';
