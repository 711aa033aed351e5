import type { PointerEvent } from 'react';
import { useState } from 'react';
import type { ComparedVolume, ComparedVolumes } from '../findings/index.ts';
import { axisTick, ticksWithRoom } from './axisTick.tsx';
import { ComparedReading } from './ComparedReading.tsx';
import { ComparedVolumesLayer } from './ComparedVolumesLayer.tsx';
import { PictureStop } from './PictureStop.tsx';
import { Plot } from './Plot.tsx';
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
        <PictureStop
          label={title}
          text={reading === undefined ? '' : spoken(reading, lines)}
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
              from: x.from,
              to: x.to,
              ticks: x.ticks.map((tick) => tick.value),
              tick: axisTick(x, 'x', ticksWithRoom(x, plotWidth, face)),
            }}
            y={y}
            tickWidth={tickWidth}
            data={[
              { across: x.from, dollars: y.from },
              { across: x.to, dollars: y.to },
            ]}
            scaledBy="dollars"
          >
            <ComparedVolumesLayer
              picture={picture}
              reading={reading ?? null}
              face={face}
              nameWidth={right}
            />
          </Plot>
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
