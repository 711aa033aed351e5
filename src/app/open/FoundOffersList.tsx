import type { Offer } from '../../compensation/index.ts';
import { termsLine } from '../offers/offerLine.ts';
import type { FoundOffer } from './foundOffers.ts';

interface FoundOffersListProps {
  readonly found: readonly FoundOffer[];
  /** Several files were chosen: each offer stands under the name of its own. */
  readonly areNamedByFile: boolean;
  /** Keys of those that are to come in; null where there is nothing to choose. */
  readonly ticked: readonly string[] | null;
  /** Once so many are ticked no other can be. */
  readonly mostTicked: number;
  readonly comesInAs: ReadonlyMap<string, string>;
  readonly onTick: (key: string, isTicked: boolean) => void;
}

/** The offers of files, each with what it says in a line, and a box to tick where there are several. */
export function FoundOffersList(props: FoundOffersListProps) {
  const { found, areNamedByFile, ticked, mostTicked, comesInAs, onTick } = props;
  const files = [...new Set(found.map(({ file }) => file))];
  const lines = (all: readonly FoundOffer[]) =>
    all.map((one) => {
      const words = (
        <span>
          <span className="file-offer-name">{one.offer.name}</span>
          <span className="file-offer-line">{lineOf(one.offer)}</span>
          {one.sameAs === null ? null : (
            <span className="file-offer-note">The same terms as {one.sameAs}.</span>
          )}
          {comesInAs.has(one.key) ? (
            <span className="file-offer-note">{comesInAs.get(one.key)}</span>
          ) : null}
        </span>
      );
      return (
        <li key={one.key}>
          {ticked === null ? (
            words
          ) : (
            <label className="choice file-offer">
              <input
                type="checkbox"
                checked={ticked.includes(one.key)}
                disabled={ticked.length >= mostTicked && !ticked.includes(one.key)}
                onChange={(event) => onTick(one.key, event.currentTarget.checked)}
              />
              {words}
            </label>
          )}
        </li>
      );
    });
  if (!areNamedByFile) return <ul className="file-offers">{lines(found)}</ul>;
  return files.map((file, place) => (
    <fieldset className="file-group" key={place}>
      <legend>{file.name}</legend>
      <ul className="file-offers">{lines(found.filter((one) => one.file === file))}</ul>
    </fieldset>
  ));
}

function lineOf(offer: Offer): string {
  const target = offer.phases[0]?.target.annualWrvus ?? null;
  const stated = target === null ? ' Target not stated.' : '';
  return `${termsLine(offer)}${stated}`;
}
