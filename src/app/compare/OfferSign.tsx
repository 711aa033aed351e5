import { offerShape } from '../../findings/index.ts';

/** The shape of an offer before its name, in its colour. */
export function OfferSign({ place }: { readonly place: number }) {
  const { path, isFilled } = offerShape(place);
  return (
    <svg
      className={`offer-sign offer-${place}`}
      viewBox="-6 -6 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path className={isFilled ? 'offer-sign-filled' : 'offer-sign-open'} d={path} />
    </svg>
  );
}
