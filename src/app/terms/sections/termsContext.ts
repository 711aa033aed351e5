import type { Dispatch } from 'react';
import { createContext, use } from 'react';
import type { Offer } from '../../../compensation/index.ts';
import type { ReadySubject } from '../../../findings/index.ts';
import type { Action, DraftOffer, DraftReading, State } from '../../../workspace/index.ts';

/** What the terms of a section are read from and changed by. */
export interface TermsOnPage {
  readonly state: State;
  readonly reading: DraftReading;
  /** The offer whose terms they are, as it stands on the page. */
  readonly offer: DraftOffer;
  /** The same as it last read, for what is said of it: while an entry does not read, what stood before. */
  readonly latest: Offer;
  /** The same offer computed, for what the sections say of it; null while it does not read. */
  readonly subject: ReadySubject | null;
  readonly dispatch: Dispatch<Action>;
}

export const TermsContext = createContext<TermsOnPage | null>(null);

/** What the terms of the section around are read from. */
export function useTerms(): TermsOnPage {
  const terms = use(TermsContext);
  if (terms === null) throw new Error('a term stands outside a section');
  return terms;
}
