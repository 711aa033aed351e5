import type { Workspace } from '../../compensation/index.ts';
import type { LinkView } from '../../sharing/index.ts';
import type { State } from '../../workspace/index.ts';
import { chosenOffer, readDraft, triedTerms } from '../../workspace/index.ts';

/** The offers of a draft that a link can carry, and those that it cannot. */
export interface SharedDraft {
  /** Null where no offer reads. */
  readonly workspace: Workspace | null;
  /** Where one looks; null where the offer that one looks at does not read. */
  readonly view: LinkView | null;
  readonly leftOut: readonly string[];
  /** Whether something is tried: the link carries it, or what the contracts say. */
  readonly hasTries: boolean;
}

/** What the contracts say, or as tried, of the offers that read. */
export function sharedDraft(state: State, isAsTried: boolean): SharedDraft {
  const { horizonYears, ladder, offers } = readDraft(state.draft, isAsTried ? state.tries : {});
  const ready = offers.filter((offer) => offer.kind === 'ready');
  const place = ready.findIndex(({ id }) => id === chosenOffer(state).id);
  return {
    workspace:
      ready.length === 0 ? null : { horizonYears, ladder, offers: ready.map(({ offer }) => offer) },
    view: place < 0 ? null : { offer: place, year: state.view.year },
    leftOut: offers.filter(({ kind }) => kind === 'faulty').map(({ name }) => name),
    hasTries: state.draft.offers.some(({ id }) => triedTerms(state, id).length > 0),
  };
}
