import type { ComparisonHeading } from '../../findings/index.ts';
import { shortName } from '../../findings/index.ts';
import { OfferSign } from './OfferSign.tsx';

interface OfferHeadingProps {
  readonly heading: ComparisonHeading;
  /** Characters of the name that there is room for. */
  readonly most: number;
}

/** An offer over its column: its shape and as much of its name as there is room for. */
export function OfferHeading({ heading, most }: OfferHeadingProps) {
  return (
    <span className="compare-heading">
      <OfferSign place={heading.place} />
      <span>{shortName(heading.name, most)}</span>
    </span>
  );
}

/** The columns of a table of offers, in the order of these headings. */
export function offerColumns(headings: readonly ComparisonHeading[], most: number) {
  return headings.map((heading) => ({
    key: heading.id,
    heading: <OfferHeading heading={heading} most={most} />,
    holds: 'figures' as const,
  }));
}
