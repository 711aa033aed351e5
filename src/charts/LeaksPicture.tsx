import type { PointerEvent } from 'react';
import { useState } from 'react';
import type { LeakBar, LeakBars } from '../findings/index.ts';
import { PictureStop } from './PictureStop.tsx';
import { textWidth } from './textWidth.ts';
import { useBox } from './useBox.ts';
import './picture.css';
import './LeaksPicture.css';

interface LeaksPictureProps {
  readonly leaks: LeakBars;
}

const rowHeight = 44;
const barHeight = 12;
const edge = 2;
/** Between a row's name and its amount. */
const apart = 8;

/** From what a template promises down to what is credited, a bar a row on one scale from 0 on. */
export function LeaksPicture({ leaks: { title, most, bars } }: LeaksPictureProps) {
  const { box, width, face } = useBox();
  const [read, setRead] = useState<number | null>(null);
  const at = Math.min(read ?? 0, bars.length - 1);
  const height = bars.length * rowHeight;
  const across = (wrvus: number) => edge + (wrvus / most) * Math.max(width - 2 * edge, 1);
  const readAt = (event: PointerEvent<HTMLDivElement>) => {
    const down = event.clientY - event.currentTarget.getBoundingClientRect().top;
    setRead(Math.min(bars.length - 1, Math.max(0, Math.floor(down / rowHeight))));
  };
  return (
    <div
      ref={box}
      className="picture-box leaks-picture"
      style={{ blockSize: `${height}px` }}
      onPointerDown={readAt}
      onPointerMove={readAt}
      onPointerLeave={() => setRead(null)}
    >
      <PictureStop
        label={title}
        text={bars[at]?.spoken ?? ''}
        places={bars.length}
        at={at}
        onRead={setRead}
      />
      {width === 0 ? null : (
        <svg width={width} height={height} aria-hidden="true">
          {read === null ? null : (
            <rect
              className="leaks-read"
              x={0}
              y={at * rowHeight}
              width={width}
              height={rowHeight - 2}
            />
          )}
          {bars.map((bar, row) => (
            <g key={bar.key} data-row={bar.key}>
              <text className="leaks-name" x={edge} y={row * rowHeight + 16}>
                {bar.name}
              </text>
              <text x={amountPlace(bar, face)} y={row * rowHeight + 16}>
                {bar.label}
              </text>
              <rect
                className={`leaks-bar leaks-${bar.kind}`}
                x={across(bar.from)}
                y={row * rowHeight + 23}
                width={Math.max(2, across(bar.to) - across(bar.from))}
                height={barHeight}
              />
              {row === bars.length - 1 ? null : (
                <line
                  className="leaks-step"
                  x1={across(levelAfter(bar))}
                  x2={across(levelAfter(bar))}
                  y1={row * rowHeight + 23 + barHeight}
                  y2={(row + 1) * rowHeight + 23}
                />
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function amountPlace({ name }: LeakBar, face: string): number {
  return edge + textWidth(name, face) + apart;
}

/** Where the next bar starts: at the end of what stands, at the lower end of what goes. */
function levelAfter({ kind, from, to, label }: LeakBar): number {
  return kind === 'stands' || label.startsWith('+') ? to : from;
}
