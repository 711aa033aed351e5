import type { Offer } from '../../compensation/index.ts';
import { standInName } from '../../sharing/index.ts';
import { termsLine } from '../offers/offerLine.ts';
import '../open/ReadFilesSheet.css';

interface SharedOffersListProps {
  readonly offers: readonly Offer[];
  readonly hasNames: boolean;
  readonly leftOut: readonly string[];
}

/** The offers as their reader will see them named, and those that no link can carry. */
export function SharedOffersList(props: SharedOffersListProps) {
  const { offers, hasNames, leftOut } = props;
  return (
    <div>
      <p className="share-about">
        The link carries every term that is stated and the wRVUs that you expect. Whoever has the
        link can read them, unless you lock it.
      </p>
      <dl className="file-offers share-offers">
        {offers.map((offer, place) => (
          <div key={place}>
            <dt>{hasNames ? offer.name : sentAs(offer.name, standInName(place))}</dt>
            <dd>{termsLine(offer)}</dd>
          </div>
        ))}
      </dl>
      {leftOut.length === 0 ? null : (
        <p>Left out, because an entry does not read: {leftOut.join(', ')}.</p>
      )}
    </div>
  );
}

/** Which offer its reader will see under which name: "Mercy, sent as Offer A". */
function sentAs(name: string, standIn: string): string {
  return name === standIn ? name : `${name}, sent as ${standIn}`;
}
