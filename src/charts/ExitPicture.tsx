import type { PointerEvent } from 'react';
import { useState } from 'react';
import type { ExitTimeline } from '../findings/index.ts';
import { PictureStop } from './PictureStop.tsx';
import { textWidth } from './textWidth.ts';
import { useBox } from './useBox.ts';
import './picture.css';
import './ExitPicture.css';

interface ExitPictureProps {
  readonly timeline: ExitTimeline;
}

const rowHeight = 44;
const barHeight = 10;
const scaleHeight = 24;
/** Half a word stands beside the first and the last day. */
const edge = 2;
/** Where a row's name stands. */
const start = 6;
const apart = 12;

/** How fast either side can act: a bar a term, left of the last day of work or right of it. */
export function ExitPicture({ timeline }: ExitPictureProps) {
  const { title, x, rows } = timeline;
  const { box, width, face } = useBox();
  const [read, setRead] = useState<number | null>(null);
  const at = Math.min(read ?? 0, rows.length - 1);
  const height = rows.length * rowHeight + scaleHeight;
  const across = (days: number) =>
    edge + ((days - x.from) / (x.to - x.from)) * Math.max(width - 2 * edge, 1);
  const zero = across(0);
  const foot = rows.length * rowHeight;
  /** Behind the name, or where that has no room under it. */
  const placeOfLabel = (name: string, label: string, row: number) => {
    const beside = start + textWidth(name, face) + 8;
    return beside + textWidth(label, face) <= width
      ? { x: beside, y: row * rowHeight + 16 }
      : { x: width - edge, y: row * rowHeight + 33, textAnchor: 'end' as const };
  };
  const readAt = (event: PointerEvent<HTMLDivElement>) => {
    const down = event.clientY - event.currentTarget.getBoundingClientRect().top;
    setRead(Math.min(rows.length - 1, Math.max(0, Math.floor(down / rowHeight))));
  };
  return (
    <div
      ref={box}
      className="picture-box exit-picture"
      style={{ blockSize: `${height}px` }}
      onPointerDown={readAt}
      onPointerMove={readAt}
      onPointerLeave={() => setRead(null)}
    >
      <PictureStop
        label={title}
        text={rows[at]?.spoken ?? ''}
        places={rows.length}
        at={at}
        onRead={setRead}
      />
      {width === 0 ? null : (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {read === null ? null : (
            <rect
              className="exit-read"
              x={0}
              y={at * rowHeight}
              width={width}
              height={rowHeight - 2}
            />
          )}
          {rows.map(({ key, name, label, span }, row) => (
            <g key={key} data-row={key}>
              <line
                className="exit-zero"
                x1={zero}
                x2={zero}
                y1={row * rowHeight + 22}
                y2={(row + 1) * rowHeight - 4}
              />
              <text className="exit-name" x={start} y={row * rowHeight + 16}>
                {name}
              </text>
              <text {...placeOfLabel(name, label, row)}>{label}</text>
              {span === null ? null : (
                <rect
                  className={span.isStated ? 'exit-bar' : 'exit-bar exit-unknown'}
                  x={span.to === 0 ? Math.min(across(span.from), zero - 2) : zero}
                  y={row * rowHeight + 24}
                  width={Math.max(2, across(span.to) - across(span.from))}
                  height={barHeight}
                />
              )}
            </g>
          ))}
          <line className="exit-foot" x1={0} x2={width} y1={foot} y2={foot} />
          {ticksApart(timeline, across, width, face).map(({ text, place, anchor }) => (
            <text
              key={text + place}
              className="picture-tick"
              x={place}
              y={foot + 18}
              textAnchor={anchor}
            >
              {text}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

interface PlacedTick {
  readonly text: string;
  readonly place: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The last day of work first, then the others where they lie on none before them. */
function ticksApart(
  { x }: ExitTimeline,
  across: (days: number) => number,
  width: number,
  face: string,
): readonly PlacedTick[] {
  const taken: { readonly from: number; readonly to: number }[] = [];
  return x.ticks
    .toSorted((one, other) => Math.abs(one.value) - Math.abs(other.value))
    .flatMap(({ value, text }): readonly PlacedTick[] => {
      const place = across(value);
      const half = textWidth(text, face) / 2;
      const anchor = place < half ? 'start' : place > width - half ? 'end' : 'middle';
      const middle = anchor === 'start' ? place + half : anchor === 'end' ? place - half : place;
      const [from, to] = [middle - half, middle + half];
      if (taken.some((other) => from < other.to + apart && to > other.from - apart)) return [];
      taken.push({ from, to });
      return [{ text, place, anchor }];
    });
}
