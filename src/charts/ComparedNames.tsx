import type { LineEnd } from './endNames.ts';
import { cutToWidth, endNames } from './endNames.ts';
import { OfferMark } from './OfferMark.tsx';

interface ComparedNamesProps {
  readonly ends: readonly LineEnd[];
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly face: string;
}

/** The lines by name where they end, each after its shape. */
export function ComparedNames({ ends, x, top, bottom, width, face }: ComparedNamesProps) {
  return endNames(ends, { top, bottom }).map(({ name, place, y }) => (
    <g key={place} className="compared-name">
      <OfferMark place={place} x={x + 8} y={y} />
      <text x={x + 18} y={y + 4}>
        {cutToWidth(name, width - 18, face)}
      </text>
    </g>
  ));
}
