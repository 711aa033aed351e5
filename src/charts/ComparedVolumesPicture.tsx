import type { PointerEvent } from 'react';
import { useState } from 'react';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { ComparedVolume, ComparedVolumes } from '../findings/index.ts';
import { axisTick, ticksWithRoom } from './axisTick.tsx';
import { ComparedReading } from './ComparedReading.tsx';
import { ComparedVolumesLayer } from './ComparedVolumesLayer.tsx';
import { roomForNames } from './roomForNames.ts';
import { textWidth } from './textWidth.ts';
import { useBox } from './useBox.ts';
import './picture.css';
import './compared.css';

interface ComparedVolumesPictureProps {
  readonly picture: ComparedVolumes;
  readonly title: string;
}

const edges = { top: 32, bottom: 20, left: 0 } as const;

/**
 * What all offers pay at each volume: a line each in its own colour and dashes, named where it ends.
 * A pointer and the arrow keys read the rows of its table.
 */
export function ComparedVolumesPicture({ picture, title }: ComparedVolumesPictureProps) {
  const { x, y, lines, rows, own } = picture;
  const { box, width, height, face } = useBox();
  const [read, setRead] = useState<number | null>(null);
  const at = Math.min(read ?? own, rows.length - 1);
  const reading = rows[at];
  const tickWidth = Math.max(...y.ticks.map(({ text }) => textWidth(text, face))) + 8;
  const right = roomForNames(lines, width, face);
  const plotWidth = Math.max(width - tickWidth - right, 1);
  const across = (volume: number) => tickWidth + ((volume - x.from) / (x.to - x.from)) * plotWidth;

  const readAt = (event: PointerEvent<HTMLDivElement>) => {
    const place = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const away = rows.map((row) => Math.abs(across(row.across) - place));
    setRead(away.indexOf(Math.min(...away)));
  };

  return (
    <div className="picture">
      {reading === undefined ? null : (
        <ComparedReading
          name={`${reading.wrvus} wRVUs a year`}
          lines={lines}
          cells={reading.cells}
        />
      )}
      <div
        ref={box}
        className="picture-box compared-volumes"
        onPointerDown={readAt}
        onPointerMove={readAt}
        onPointerLeave={() => setRead(null)}
      >
        <input
          className="picture-stop"
          type="range"
          aria-label={title}
          aria-valuetext={reading === undefined ? '' : spoken(reading, lines)}
          min={0}
          max={Math.max(rows.length - 1, 0)}
          step={1}
          value={at}
          onChange={(event) => setRead(Number(event.currentTarget.value))}
          onBlur={() => setRead(null)}
        />
        {width === 0 ? null : (
          <LineChart
            width={width}
            height={height}
            data={[
              { across: x.from, dollars: y.from },
              { across: x.to, dollars: y.to },
            ]}
            margin={{ ...edges, right }}
            accessibilityLayer={false}
            aria-hidden="true"
          >
            <CartesianGrid vertical={false} />
            <XAxis
              type="number"
              dataKey="across"
              domain={[x.from, x.to]}
              ticks={x.ticks.map((tick) => tick.value)}
              tick={axisTick(x, 'x', ticksWithRoom(x, plotWidth, face))}
              interval={0}
              height={24}
              tickLine={false}
            />
            <YAxis
              type="number"
              domain={[y.from, y.to]}
              ticks={y.ticks.map((tick) => tick.value)}
              tick={axisTick(y, 'y')}
              interval={0}
              width={tickWidth}
              axisLine={false}
              tickLine={false}
            />
            {/* Without a series of their own the axes have no scale. */}
            <Line
              dataKey="dollars"
              stroke="none"
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
            <ComparedVolumesLayer
              picture={picture}
              reading={reading ?? null}
              face={face}
              nameWidth={right}
            />
          </LineChart>
        )}
        <span className="picture-label picture-label-up">{y.label}</span>
        <span className="picture-label picture-label-across">{x.label}</span>
      </div>
    </div>
  );
}

function spoken(row: ComparedVolume, lines: ComparedVolumes['lines']): string {
  const paid = lines.map(({ name }, index) => `${name} ${row.cells[index] ?? ''}`);
  return [`${row.wrvus} wRVUs`, ...paid, ...(row.note === '' ? [] : [row.note])].join(', ');
}
