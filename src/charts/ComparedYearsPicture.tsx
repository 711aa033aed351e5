import type { PointerEvent } from 'react';
import { useState } from 'react';
import type { ComparedByYear } from '../findings/index.ts';
import { ComparedReading } from './ComparedReading.tsx';
import { ComparedYearsLayer } from './ComparedYearsLayer.tsx';
import { roomForNames } from './roomForNames.ts';
import { textWidth } from './textWidth.ts';
import { useBox } from './useBox.ts';
import { yearTick } from './yearTick.tsx';
import { PictureStop } from './PictureStop.tsx';
import { Plot } from './Plot.tsx';
import './picture.css';
import './years.css';
import './compared.css';

interface ComparedYearsPictureProps {
  readonly picture: ComparedByYear;
  /** The year that is read first, counted from 1. */
  readonly year: number;
}

const edges = { top: 32, bottom: 20, left: 0 } as const;

/** What all offers pay in each year: a line each through its years, named where it ends. */
export function ComparedYearsPicture({ picture, year }: ComparedYearsPictureProps) {
  const { y, lines, rows, years, title } = picture;
  const { box, width, height, face } = useBox();
  const [read, setRead] = useState<number | null>(null);
  const at = Math.min(read ?? year - 1, rows.length - 1);
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
        <PictureStop
          label={title}
          text={reading === undefined ? '' : [named(reading), ...paid].join(', ')}
          places={rows.length}
          at={at}
          onRead={setRead}
        />
        {width === 0 ? null : (
          <Plot
            width={width}
            height={height}
            margin={{ ...edges, right }}
            x={{
              dataKey: 'across',
              from: 0,
              to: years,
              ticks: rows.map(({ year }) => year - 0.5),
              tick: yearTick(at + 1),
            }}
            y={y}
            tickWidth={tickWidth}
            data={[
              { across: 0, dollars: y.from },
              { across: years, dollars: y.to },
            ]}
            scaledBy="dollars"
          >
            <ComparedYearsLayer picture={picture} read={at + 1} face={face} nameWidth={right} />
          </Plot>
        )}
        <span className="picture-label picture-label-up">{y.label}</span>
        <span className="picture-label picture-label-across">contract year</span>
      </div>
    </div>
  );
}
