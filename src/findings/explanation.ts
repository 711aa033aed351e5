/** What a figure opens into: enough for a dialog, in words, with nothing left to compute. */
export interface Explanation {
  /** What the figure is: "What year 3 pays". */
  readonly title: string;
  /** The figure itself, to the cent or the hundredth where the sentence rounds it: "$210,000.00". */
  readonly figure: string;
  /** How it comes about with the user's own numbers, one line a step. */
  readonly lines: readonly ExplainedLine[];
  /** Its year, its volume, before tax, the term: short sentences. */
  readonly restsOn: readonly string[];
  /** The terms that it is read from, as paths or the beginnings of paths: "rebase", "items[0]". */
  readonly terms: readonly string[];
  /** Terms that are not stated, and what stands in for each. */
  readonly assumptions: readonly Assumption[];
  /** The clauses that the user noted for the terms in it. */
  readonly clauses: readonly Clause[];
}

/** One step of a derivation. */
export interface ExplainedLine {
  /** "Base", "Bonus settled in June 2030". */
  readonly label: string;
  /** "(5,500.00 − 5,000.00) wRVUs × $50.00 = $25,000.00"; null where the line only names an amount. */
  readonly printed: string | null;
  /** "$25,000.00". */
  readonly amount: string;
  /** Sentences about it: a limit that held, an amount that is not stated and counts as 0. */
  readonly notes: readonly string[];
}

/** A term that is not stated and the assumption that a figure makes for it. */
export interface Assumption {
  /** The term, so that the page can go there. */
  readonly path: string;
  /** "The contract does not state how far the base can fall at once; here: no limit to a cut." */
  readonly text: string;
}

/** Where the contract says a term, as the user noted it; not checked by the page. */
export interface Clause {
  readonly path: string;
  readonly label: string;
  readonly ref: string | null;
  readonly quote: string | null;
  readonly status: 'stated' | 'unclear' | 'oral' | null;
}
