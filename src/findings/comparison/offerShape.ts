/** What tells an offer from the others without its colour. */
export interface OfferShape {
  /** A path around 0, 0, within 5 on each side. */
  readonly path: string;
  /** Whether the path is filled, or only its edge is drawn. */
  readonly isFilled: boolean;
  /** The dashes of its line; empty for a line that is whole. */
  readonly dashes: string;
}

const DISC = 'M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z';

const SHAPES: readonly OfferShape[] = [
  { path: DISC, isFilled: true, dashes: '' },
  { path: 'M-4,-4H4V4H-4Z', isFilled: true, dashes: '9 4' },
  { path: 'M0,-5L5,4H-5Z', isFilled: true, dashes: '2 3' },
  { path: 'M0,-5.5L5.5,0L0,5.5L-5.5,0Z', isFilled: true, dashes: '12 3 2 3' },
  { path: DISC, isFilled: false, dashes: '5 3' },
  { path: 'M-4,-4H4V4H-4Z', isFilled: false, dashes: '14 4 2 3 2 3' },
];

/** The shape and the dashes of an offer, by its place among the others from 1. */
export function offerShape(place: number): OfferShape {
  return SHAPES[(place - 1) % SHAPES.length] ?? { path: DISC, isFilled: true, dashes: '' };
}
