import { useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { ComparedVolume, ComparedVolumes } from '../findings/index.ts';
import { offerShape } from '../findings/index.ts';
import { ComparedNames } from './ComparedNames.tsx';
import { OfferMark } from './OfferMark.tsx';

interface ComparedVolumesLayerProps {
  readonly picture: ComparedVolumes;
  readonly reading: ComparedVolume | null;
  readonly face: string;
  /** Room for the names right of the plot. */
  readonly nameWidth: number;
}

type Points = ComparedVolumes['lines'][number]['points'];

/** The lines of all offers, with a hatched band to each other reading of one. */
export function ComparedVolumesLayer(props: ComparedVolumesLayerProps) {
  const { picture, reading, face, nameWidth } = props;
  const hatch = useId();
  const across = useXAxisScale();
  const up = useYAxisScale();
  const plot = usePlotArea();
  if (across === undefined || up === undefined || plot === undefined) return null;
  const corners = (points: Points) =>
    points.map(({ wrvus, dollars }) => `${across(wrvus) ?? 0},${up(dollars) ?? 0}`);
  const path = (points: Points) => `M${corners(points).join('L')}`;
  const at = reading === null ? null : (across(reading.across) ?? 0);
  return (
    <g className="compared">
      {picture.lines.map(({ place, points, otherReadings }) => (
        <g key={place} className={`compared-band offer-${place}`}>
          <defs>
            <pattern
              id={`${hatch}${place}`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform={`rotate(${30 * place})`}
            >
              <line className="compared-hatch" x1="0" x2="0" y1="0" y2="6" />
            </pattern>
          </defs>
          {otherReadings.map((other) => (
            <g key={corners(other).join(' ')}>
              <path
                fill={`url(#${hatch}${place})`}
                d={`${path(points)}L${corners(other).toReversed().join('L')}Z`}
              />
              <path className="compared-edge" d={path(other)} />
            </g>
          ))}
        </g>
      ))}
      {picture.lines.map(({ place, points }) => (
        <path
          key={place}
          className={`compared-line offer-${place}`}
          data-place={place}
          strokeDasharray={offerShape(place).dashes}
          d={path(points)}
        />
      ))}
      {at === null ? null : (
        <line className="compared-read" x1={at} x2={at} y1={plot.y} y2={plot.y + plot.height} />
      )}
      {picture.lines.map(({ place, own }) => (
        <OfferMark key={place} place={place} x={across(own.wrvus) ?? 0} y={up(own.dollars) ?? 0} />
      ))}
      <ComparedNames
        ends={picture.lines.map(({ name, place, points }) => ({
          name,
          place,
          y: up(points.at(-1)?.dollars ?? 0) ?? 0,
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
