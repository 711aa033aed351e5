import type { PointerEvent } from 'react';
import { useId, useState } from 'react';
import type { Mark, ScaleMark, SurveyScale } from '../findings/index.ts';
import { ticksWithRoom } from './axisTick.tsx';
import { labelRows } from './labelRows.ts';
import { PictureStop } from './PictureStop.tsx';
import { textWidth } from './textWidth.ts';
import { useBox } from './useBox.ts';
import './picture.css';
import './SurveyScalePicture.css';

interface SurveyScalePictureProps {
  readonly scale: SurveyScale;
}

/** The reading and the name of the axis stand over the labels. */
const edges = { top: 28, bottom: 44 } as const;
const rowHeight = 20;
const bandHeight = 22;

/** The labels take their places by the rank of what they name: one's own first, a percentile last. */
const RANKED_AS: Readonly<Record<ScaleMark['kind'], Mark['kind']>> = {
  own: 'own',
  target: 'target',
  median: 'cap',
  percentile: 'tier',
};

/** Target, work and median on one line; a pointer and the arrow keys read them one after another. */
export function SurveyScalePicture({ scale }: SurveyScalePictureProps) {
  const { x, band, marks } = scale;
  const id = useId();
  const { box, width, height, face } = useBox();
  const [read, setRead] = useState<number | null>(null);
  const own = Math.max(
    marks.findIndex(({ kind }) => kind === 'own'),
    0,
  );
  const reading = marks[read ?? own];

  // The first and the last word under the line end with the picture.
  const air = Math.max(8, textWidth(x.ticks.at(-1)?.text ?? '', face) / 2);
  const lineWidth = Math.max(width - 2 * air, 1);
  const across = (wrvus: number) => air + ((wrvus - x.from) / (x.to - x.from)) * lineWidth;
  const ranked = marks.map(({ kind, wrvus, label }): Mark => ({
    kind: RANKED_AS[kind],
    wrvus,
    label,
    dollars: 0,
  }));
  const labels = labelRows(ranked, {
    across,
    to: air + lineWidth,
    faceOf: ({ kind }) => (kind === 'own' ? `600 ${face}` : face),
  });
  const foot = height - edges.bottom;
  const baseline = (row: number) => edges.top + rowHeight * row + 14;

  const readAt = (event: PointerEvent<HTMLDivElement>) => {
    const place = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const away = marks.map(({ wrvus }) => Math.abs(across(wrvus) - place));
    setRead(away.indexOf(Math.min(...away)));
  };

  return (
    <div className={read === null ? 'picture' : 'picture picture-is-read'}>
      <div
        ref={box}
        className="picture-box survey-scale"
        onPointerDown={readAt}
        onPointerMove={readAt}
        onPointerLeave={() => setRead(null)}
      >
        <PictureStop
          label={scale.title}
          text={reading === undefined ? '' : spoken(reading)}
          places={marks.length}
          at={read ?? own}
          onRead={setRead}
        />
        {width === 0 ? null : (
          <svg width={width} height={height} aria-hidden="true">
            <defs>
              <pattern
                id={`${id}band`}
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <line className="survey-hatch" x1="0" x2="0" y1="0" y2="6" />
              </pattern>
            </defs>
            {band === null ? null : (
              <rect
                className="survey-band"
                x={across(band.from)}
                y={foot - bandHeight}
                width={across(band.to) - across(band.from)}
                height={bandHeight}
                fill={`url(#${id}band)`}
              />
            )}
            <line className="survey-line" x1={air} x2={air + lineWidth} y1={foot} y2={foot} />
            {ticksWithRoom(x, lineWidth, face).map(({ value, text }) => (
              <text
                key={value}
                className="picture-tick"
                x={across(value)}
                y={foot + 6}
                dy="1em"
                textAnchor="middle"
              >
                {text}
              </text>
            ))}
            {labels.bare.map(({ kind, wrvus }) => (
              <line
                key={`${kind} ${wrvus}`}
                className="survey-mark-line"
                x1={across(wrvus)}
                x2={across(wrvus)}
                y1={foot - bandHeight}
                y2={foot}
              />
            ))}
            {labels.placed.map(({ mark, row, line }) => (
              <line
                key={`${mark.kind} ${mark.wrvus}`}
                className={mark.kind === 'own' ? 'survey-own-line' : 'survey-mark-line'}
                x1={across(mark.wrvus)}
                x2={across(mark.wrvus)}
                y1={
                  line === 'inPlot'
                    ? foot - bandHeight
                    : baseline(row) + (line === 'underLabel' ? 6 : -12)
                }
                y2={foot}
              />
            ))}
            {labels.placed.map(({ mark, row, x: at }) => (
              <g
                key={`${mark.kind} ${mark.wrvus}`}
                className={mark.kind === 'own' ? 'picture-own' : undefined}
              >
                <path
                  className={`survey-shape survey-shape-${mark.kind}`}
                  d={shapeOf(mark.kind, across(mark.wrvus), foot)}
                />
                <text className="picture-mark-label" x={at} y={baseline(row)}>
                  {mark.label}
                </text>
              </g>
            ))}
          </svg>
        )}
        {read === null || reading === undefined ? null : (
          <p className="picture-reading">
            <span>{reading.name}</span>
            <strong>{reading.amount} wRVUs</strong>
          </p>
        )}
        <span className="picture-label picture-label-across">{x.label}</span>
      </div>
    </div>
  );
}

function spoken({ name, amount }: ScaleMark): string {
  return `${name}, ${amount} wRVUs`;
}

/** One's own work is a dot, the target a triangle, what surveys say a square: told by their shapes. */
function shapeOf(kind: Mark['kind'], x: number, y: number): string {
  switch (kind) {
    case 'own':
      return `M${x - 6},${y}a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z`;
    case 'target':
      return `M${x - 6},${y + 5}H${x + 6}L${x},${y - 6}Z`;
    case 'bonusStarts':
    case 'baseChanges':
    case 'cap':
    case 'cliff':
    case 'productionPasses':
    case 'tier':
      return `M${x - 4},${y - 4}H${x + 4}V${y + 4}H${x - 4}Z`;
  }
}
