import { useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { ComparedByYear } from '../findings/index.ts';
import { offerShape } from '../findings/index.ts';
import { ComparedNames } from './ComparedNames.tsx';
import { OfferMark } from './OfferMark.tsx';

interface ComparedYearsLayerProps {
  readonly picture: ComparedByYear;
  /** The year that is read. */
  readonly read: number;
  readonly face: string;
  readonly nameWidth: number;
}

/** The years of all offers: a line through each, a bar where a year runs from a least to a most. */
export function ComparedYearsLayer({ picture, read, face, nameWidth }: ComparedYearsLayerProps) {
  const hatch = useId();
  const across = useXAxisScale();
  const up = useYAxisScale();
  const plot = usePlotArea();
  if (across === undefined || up === undefined || plot === undefined) return null;
  const { lines, lastOfTerm, years } = picture;
  const x = (index: number) => across(index + 0.5) ?? 0;
  const y = (dollars: number) => up(dollars) ?? 0;
  const edge = across(lastOfTerm) ?? 0;
  return (
    <g className="compared">
      {lastOfTerm < years ? (
        <>
          <defs>
            <pattern
              id={hatch}
              width={8}
              height={8}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className="compared-renewed" x1={1} x2={1} y1={0} y2={8} />
            </pattern>
          </defs>
          <rect
            x={edge}
            y={plot.y}
            width={plot.x + plot.width - edge}
            height={plot.height}
            fill={`url(#${hatch})`}
          />
          <text className="compared-note" x={edge + 4} y={plot.y + 14}>
            if renewed
          </text>
        </>
      ) : null}
      <line
        className="compared-read"
        x1={x(read - 1)}
        x2={x(read - 1)}
        y1={plot.y}
        y2={plot.y + plot.height}
      />
      {lines.map(({ place, amounts }) => (
        <g key={place} className={`offer-${place}`}>
          <path
            className="compared-line"
            data-place={place}
            strokeDasharray={offerShape(place).dashes}
            d={`M${amounts.map(({ most }, index) => `${x(index)},${y(most)}`).join('L')}`}
          />
          {amounts.map(({ least, most }, index) =>
            least === most ? null : (
              <path
                key={`${x(index)}`}
                className="compared-range"
                d={`M${x(index) - 4},${y(least)}h8M${x(index)},${y(least)}V${y(most)}`}
              />
            ),
          )}
        </g>
      ))}
      {lines.map(({ place, amounts }) =>
        amounts.map(({ most }, index) => (
          <OfferMark key={`${place} ${x(index)}`} place={place} x={x(index)} y={y(most)} />
        )),
      )}
      <ComparedNames
        ends={lines.map(({ name, place, amounts }) => ({
          name,
          place,
          y: y(amounts.at(-1)?.most ?? 0),
        }))}
        x={plot.x + plot.width}
        top={plot.y}
        bottom={plot.y + plot.height}
        width={nameWidth}
        face={face}
      />
    </g>
  );
}
