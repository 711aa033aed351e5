import type { Offer } from '../../compensation/index.ts';
import { writeFile } from '../../contract-file/index.ts';
import { distinctName, type Copied, type OfferReading } from '../../workspace/index.ts';
import type { ReadFile } from './openedFiles.ts';

/** An offer of an opened file, and how it stands to those that are there and come before it. */
export interface FoundOffer {
  readonly key: string;
  readonly file: ReadFile;
  readonly offer: Offer;
  /** What an offer of a link is copied from. */
  readonly copied: Copied | null;
  /** Where the same terms stand already: "“Offer A” on the page"; null where nowhere. */
  readonly sameAs: string | null;
}

/** The offers of opened files, in order; one whose terms stand already on the page or in a file before it says where. */
export function foundOffers(
  files: readonly ReadFile[],
  onPage: readonly OfferReading[],
): readonly FoundOffer[] {
  const seen = new Map<string, string>();
  const hold = (offer: Offer, where: string): string | null => {
    const text = termsOf(offer);
    const before = seen.get(text) ?? null;
    if (before === null) seen.set(text, where);
    return before;
  };
  for (const reading of onPage)
    if (reading.kind === 'ready') hold(reading.offer, `“${reading.name}” on the page`);
  return files.flatMap((file, place) =>
    file.workspace.offers.map((offer, index) => ({
      key: `${place}.${index}`,
      file,
      offer,
      copied: file.copied?.[index] ?? null,
      sameAs: hold(offer, `“${offer.name}” of ${file.name}`),
    })),
  );
}

/** Offers under names that none of the others has, nor one of those that they join. */
export function distinctlyNamed(
  offers: readonly Offer[],
  joined: readonly string[],
): readonly Offer[] {
  const taken = new Set(joined);
  return offers.map((offer) => {
    const name = distinctName(offer.name, taken);
    taken.add(name);
    return name === offer.name ? offer : { ...offer, name };
  });
}

/** All that an offer says of its contract and its volume: two with the same text pay the same in every year. */
function termsOf(offer: Offer): string {
  const alone = { ...offer, name: '', employer: null, notes: null, log: null, sources: {} };
  return JSON.stringify(writeFile({ horizonYears: null, ladder: null, offers: [alone] }));
}
