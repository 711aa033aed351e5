import type { Offer, Source, Workspace } from '../compensation/index.ts';

/** What goes into a link only where it is asked for. */
export interface Included {
  /** The names of the offers; without them they are "Offer A", "Offer B", … */
  readonly names: boolean;
  readonly employer: boolean;
  readonly notes: boolean;
  /** The words of the contract beside a section number. */
  readonly quotes: boolean;
  readonly log: boolean;
}

/** The offers alone, as a link carries them unless something is ticked. */
export const offersAlone: Included = {
  names: false,
  employer: false,
  notes: false,
  quotes: false,
  log: false,
};

/** The offers with what is to go in and without the rest; names are taken out where the text is written. */
export function withIncluded(workspace: Workspace, included: Included): Workspace {
  const offers = workspace.offers.map((offer) => ({
    ...offer,
    employer: included.employer ? offer.employer : null,
    notes: included.notes ? offer.notes : null,
    log: included.log ? offer.log : null,
    sources: included.quotes ? offer.sources : withoutQuotes(offer.sources),
  }));
  return { ...workspace, offers };
}

function withoutQuotes(sources: Offer['sources']): Offer['sources'] {
  const entries = Object.entries(sources).map(([path, source]): readonly [string, Source] => [
    path,
    { ...source, quote: null },
  ]);
  return Object.fromEntries(entries);
}

/** The name of an offer whose own was left out, by its place: the first is "Offer A". */
export function standInName(place: number): string {
  return `Offer ${String.fromCharCode('A'.charCodeAt(0) + place)}`;
}
