import type { PointerEvent } from 'react';
import { Line } from 'recharts';
import type { LeavingLine, LeavingOutlook } from '../findings/index.ts';
import { axisTick, ticksWithRoom } from './axisTick.tsx';
import { LeavingLayer, nameHeight } from './LeavingLayer.tsx';
import { Plot } from './Plot.tsx';
import { textWidth } from './textWidth.ts';
import { useBox } from './useBox.ts';
import './picture.css';
import './LeavingPicture.css';

interface LeavingPictureProps {
  readonly outlook: LeavingOutlook;
  readonly month: number;
  readonly onChooseMonth: (month: number) => void;
}

/** Above the plot two rows: the month that is looked at, and where the term ends. */
const edges = { top: 76, bottom: 20, left: 0 } as const;
/** From this width on the lines' names stand beside their ends, else above the plot, a row each. */
const wide = 560;

/**
 * What leaving costs at the end of each month: a line of steps for the endings that cost the same, a
 * hatched band where it runs from a least to a most, and a place of its own for what can happen in one
 * month alone. A press chooses the month; the slider below
 * reads the same months, so that the picture is no stop of its own.
 */
export function LeavingPicture({ outlook, month, onChooseMonth }: LeavingPictureProps) {
  const { x, y, lines, rows } = outlook;
  const { box, width, height, face } = useBox();
  const tickWidth = Math.max(...y.ticks.map(({ text }) => textWidth(text, face))) + 8;
  const isWide = width >= wide;
  // The first name has room beside the name of the axis.
  const top = edges.top + (isWide ? 0 : nameHeight * (lines.length - 1));
  const right = isWide ? Math.max(...lines.map(({ label }) => textWidth(label, face))) + 32 : 12;
  const plotWidth = Math.max(width - tickWidth - right, 1);
  const data = rows.map((row, index) => ({
    month: row.month,
    ...Object.fromEntries(
      lines.flatMap(({ points, onlyAt }, line) =>
        onlyAt === null
          ? [
              [`most${line}`, points[index]?.most ?? 0],
              [`least${line}`, points[index]?.least ?? 0],
            ]
          : [],
      ),
    ),
  }));

  const choose = (event: PointerEvent<HTMLDivElement>) => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left - tickWidth;
    const asked = Math.round((at / plotWidth) * x.to);
    onChooseMonth(Math.min(Math.max(1, asked), rows.length));
  };

  return (
    <div className="picture">
      <div
        ref={box}
        className="picture-box leaving-picture"
        aria-hidden="true"
        onPointerDown={choose}
        onPointerMove={(event) => (event.buttons === 1 ? choose(event) : undefined)}
      >
        {width === 0 ? null : (
          <Plot
            width={width}
            height={height}
            margin={{ ...edges, top, right }}
            x={{
              dataKey: 'month',
              from: x.from,
              to: x.to,
              ticks: x.ticks.map((tick) => tick.value),
              tick: axisTick(x, 'x', ticksWithRoom(x, plotWidth, face)),
            }}
            y={y}
            tickWidth={tickWidth}
            data={data}
          >
            {lines.flatMap((each, line) =>
              endsOf(each).map((end) => (
                <Line
                  key={`${each.endings.join(' ')} ${end}`}
                  className={`leaving-line leaving-line-${line + 1}`}
                  dataKey={`${end}${line}`}
                  type="stepBefore"
                  dot={false}
                  activeDot={false}
                  isAnimationActive={false}
                />
              )),
            )}
            <LeavingLayer outlook={outlook} month={month} face={face} isWide={isWide} />
          </Plot>
        )}
        <span className="picture-label picture-label-up">{y.label}</span>
        <span className="picture-label picture-label-across">{x.label}</span>
      </div>
    </div>
  );
}

/** The ends that are drawn as lines of steps. */
function endsOf({ isRange, onlyAt }: LeavingLine): readonly ('most' | 'least')[] {
  if (onlyAt !== null) return [];
  return isRange ? ['most', 'least'] : ['most'];
}
