import type { PointerEvent } from 'react';
import { useState } from 'react';
import { Line } from 'recharts';
import type { CurveRow, PayOverVolume } from '../findings/index.ts';
import { axisTick, ticksWithRoom } from './axisTick.tsx';
import { labelRows } from './labelRows.ts';
import { MarkLayer } from './MarkLayer.tsx';
import { ReadingLayer } from './ReadingLayer.tsx';
import { PictureStop } from './PictureStop.tsx';
import { Plot } from './Plot.tsx';
import { textWidth } from './textWidth.ts';
import { useBox } from './useBox.ts';
import './picture.css';

interface PayOverVolumePictureProps {
  readonly picture: PayOverVolume;
}

/** Room around the plot: for the labels of the axes, and at the right for half a mark. */
const edges = { top: 28, right: 8, bottom: 20, left: 0 } as const;
const rowHeight = 20;
/** Between the lowest labels and what stands at the top of the plot: its highest tick, a mark. */
const underLabels = 8;

/**
 * What a year pays at each volume: a line, with what is worth marking named above it. A pointer and
 * the arrow keys read the rows of its table.
 */
export function PayOverVolumePicture({ picture }: PayOverVolumePictureProps) {
  const { x, y, points, marks, rows } = picture;
  const { box, width, height, face } = useBox();
  const [read, setRead] = useState<number | null>(null);
  const own = Math.max(
    rows.findIndex((row) => isOwn(row, picture)),
    0,
  );
  const reading = rows[read ?? own];

  const tickWidth = Math.max(...y.ticks.map(({ text }) => textWidth(text, face))) + 8;
  const left = edges.left + tickWidth;
  // The last word under the axis ends with the picture.
  const right = Math.max(edges.right, textWidth(x.ticks.at(-1)?.text ?? '', face) / 2);
  const plotWidth = Math.max(width - left - right, 1);
  const across = (wrvus: number) => left + ((wrvus - x.from) / (x.to - x.from)) * plotWidth;
  const labels = labelRows(marks, {
    across,
    to: left + plotWidth,
    faceOf: ({ kind }) => (kind === 'own' ? `600 ${face}` : face),
  });
  const top = edges.top + rowHeight * labels.count + underLabels;

  const readAt = (event: PointerEvent<HTMLDivElement>) => {
    const place = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setRead(nearest(rows, (row) => Math.abs(across(row.point.wrvus) - place)));
  };

  return (
    <div className={read === null ? 'picture' : 'picture picture-is-read'}>
      <div
        ref={box}
        className="picture-box"
        onPointerDown={readAt}
        onPointerMove={readAt}
        onPointerLeave={() => setRead(null)}
      >
        <PictureStop
          label={picture.title}
          text={reading === undefined ? '' : spoken(reading)}
          places={rows.length}
          at={read ?? own}
          onRead={setRead}
        />
        {width === 0 ? null : (
          <Plot
            width={width}
            height={height}
            margin={{ ...edges, top, right }}
            x={{
              dataKey: 'wrvus',
              from: x.from,
              to: x.to,
              ticks: x.ticks.map((tick) => tick.value),
              tick: axisTick(x, 'x', ticksWithRoom(x, plotWidth, face)),
            }}
            y={y}
            tickWidth={tickWidth}
            data={points}
          >
            <Line
              className="picture-line"
              dataKey="dollars"
              type="linear"
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
            <MarkLayer
              labels={labels.placed}
              bare={labels.bare}
              top={edges.top}
              rowHeight={rowHeight}
            />
            {read === null || reading === undefined ? null : <ReadingLayer point={reading.point} />}
          </Plot>
        )}
        <span className="picture-label picture-label-up">{y.label}</span>
        {read === null || reading === undefined ? null : <Reading row={reading} />}
        <span className="picture-label picture-label-across">{x.label}</span>
      </div>
    </div>
  );
}

function Reading({ row }: { readonly row: CurveRow }) {
  return (
    <p className="picture-reading">
      <span>{row.wrvus} wRVUs</span>
      <strong>{row.pay}</strong>
    </p>
  );
}

function spoken(row: CurveRow): string {
  return [`${row.wrvus} wRVUs`, row.pay, row.note].filter((part) => part !== '').join(', ');
}

function isOwn(row: CurveRow, { marks }: PayOverVolume): boolean {
  const own = marks.find((mark) => mark.kind === 'own');
  return own !== undefined && row.point.wrvus === own.wrvus;
}

function nearest(rows: readonly CurveRow[], distance: (row: CurveRow) => number): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const [index, row] of rows.entries()) {
    const away = distance(row);
    if (away < least) {
      least = away;
      best = index;
    }
  }
  return best;
}
