import type { PointerEvent } from 'react';
import { useState } from 'react';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { ComparedByYear } from '../findings/index.ts';
import { axisTick } from './axisTick.tsx';
import { ComparedReading } from './ComparedReading.tsx';
import { ComparedYearsLayer } from './ComparedYearsLayer.tsx';
import { roomForNames } from './roomForNames.ts';
import { textWidth } from './textWidth.ts';
import { useBox } from './useBox.ts';
import { yearTick } from './yearTick.tsx';
import './picture.css';
import './years.css';
import './compared.css';

interface ComparedYearsPictureProps {
  readonly picture: ComparedByYear;
}

const edges = { top: 32, bottom: 20, left: 0 } as const;

/** What all offers pay in each year: a line each through its years, named where it ends. */
export function ComparedYearsPicture({ picture }: ComparedYearsPictureProps) {
  const { y, lines, rows, years, title } = picture;
  const { box, width, height, face } = useBox();
  const [read, setRead] = useState<number | null>(null);
  const at = Math.min(read ?? 0, rows.length - 1);
  const reading = rows[at];
  const tickWidth = Math.max(...y.ticks.map(({ text }) => textWidth(text, face))) + 8;
  const right = roomForNames(lines, width, face);
  const band = Math.max(width - tickWidth - right, 1) / years;

  const readAt = (event: PointerEvent<HTMLDivElement>) => {
    const place = event.clientX - event.currentTarget.getBoundingClientRect().left - tickWidth;
    setRead(Math.min(years - 1, Math.max(0, Math.floor(place / band))));
  };
  const named = (row: ComparedByYear['rows'][number]) =>
    row.isRenewed ? `${row.name}, if renewed` : row.name;
  const paid = lines.map(({ name }, index) => `${name} ${reading?.cells[index] ?? ''}`);

  return (
    <div className="picture">
      {reading === undefined ? null : (
        <ComparedReading name={named(reading)} lines={lines} cells={reading.cells} />
      )}
      <div
        ref={box}
        className="picture-box compared-years"
        onPointerDown={readAt}
        onPointerMove={readAt}
        onPointerLeave={() => setRead(null)}
      >
        <input
          className="picture-stop"
          type="range"
          aria-label={title}
          aria-valuetext={reading === undefined ? '' : [named(reading), ...paid].join(', ')}
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
              { across: 0, dollars: y.from },
              { across: years, dollars: y.to },
            ]}
            margin={{ ...edges, right }}
            accessibilityLayer={false}
            aria-hidden="true"
          >
            <CartesianGrid vertical={false} />
            <XAxis
              type="number"
              dataKey="across"
              domain={[0, years]}
              ticks={rows.map(({ year }) => year - 0.5)}
              tick={yearTick(at + 1)}
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
            <ComparedYearsLayer picture={picture} read={at + 1} face={face} nameWidth={right} />
          </LineChart>
        )}
        <span className="picture-label picture-label-up">{y.label}</span>
        <span className="picture-label picture-label-across">contract year</span>
      </div>
    </div>
  );
}
