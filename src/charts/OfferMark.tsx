import { offerShape } from '../findings/index.ts';

interface OfferMarkProps {
  /** The place of the offer among the others, from 1. */
  readonly place: number;
  readonly x: number;
  readonly y: number;
}

/** The shape of an offer at a point of a picture, in its colour. */
export function OfferMark({ place, x, y }: OfferMarkProps) {
  const { path, isFilled } = offerShape(place);
  return (
    <path
      className={`compared-mark offer-${place}${isFilled ? '' : ' compared-mark-open'}`}
      transform={`translate(${x} ${y})`}
      d={path}
    />
  );
}
