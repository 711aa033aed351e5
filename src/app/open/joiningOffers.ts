import { HORIZON_YEARS } from '../../compensation/index.ts';
import { mostOffers, type OfferReading } from '../../workspace/index.ts';
import { distinctlyNamed, type FoundOffer } from './foundOffers.ts';
import type { ChosenOffers } from './useOpenedFiles.ts';

/** How offers out of files would stand on the page. */
export interface JoiningOffers {
  /** In place of what is on the page. */
  readonly alone: Omit<ChosenOffers, 'areCompared'>;
  /** Behind what is on the page. */
  readonly beside: Omit<ChosenOffers, 'areCompared'>;
  /** How many more offers the page can hold. */
  readonly room: number;
  /** By key, what is to be said of an offer whose name another has. */
  readonly comesInAs: ReadonlyMap<string, string>;
  /** Which file's own terms are taken, where files differ in them; null where they do not. */
  readonly ownTerms: string | null;
}

/** The chosen offers under names that tell them apart, by themselves and beside those on the page. */
export function joiningOffers(
  chosen: readonly FoundOffer[],
  onPage: readonly OfferReading[],
): JoiningOffers {
  const offers = chosen.map(({ offer }) => offer);
  const alone = distinctlyNamed(offers, []);
  const beside = distinctlyNamed(
    offers,
    onPage.map(({ name }) => name),
  );
  const copied = chosen.map((one) => one.copied);
  const files = [...new Set(chosen.map(({ file }) => file))];
  const [first] = files;
  const { horizonYears = null, ladder = null } = first?.workspace ?? {};
  const from = files.length === 1 ? (first?.name ?? '') : `${files.length} files`;
  const comesInAs = new Map<string, string>();
  for (const [place, { key, offer }] of chosen.entries()) {
    const [own, joined] = [alone[place]?.name, beside[place]?.name];
    if (joined === undefined || joined === offer.name) continue;
    comesInAs.set(
      key,
      own === joined
        ? `Another has this name: comes in as “${joined}”.`
        : `An offer on the page has this name: added, it is called “${joined}”.`,
    );
  }
  const differ = new Set(files.map(({ workspace }) => ownTermsOf(workspace)));
  return {
    alone: { workspace: { horizonYears, ladder, offers: alone }, copied, from },
    beside: { workspace: { horizonYears, ladder, offers: beside }, copied, from },
    room: mostOffers - onPage.length,
    comesInAs,
    ownTerms:
      first === undefined || differ.size < 2
        ? null
        : `The files differ in the years to show or in the thresholds of the ladder. Opened together, those of ${first.name} are taken; added, those on the page.`,
  };
}

function ownTermsOf({ horizonYears, ladder }: ChosenOffers['workspace']): string {
  return JSON.stringify([horizonYears ?? HORIZON_YEARS, ladder]);
}
