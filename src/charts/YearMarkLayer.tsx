import { usePlotArea } from 'recharts';
import type { PlacedMarks, PlacedStretch } from './placeYearMarks.ts';

interface YearMarkLayerProps {
  readonly id: string;
  readonly placed: PlacedMarks;
  /** Where the first row starts. */
  readonly top: number;
}

/** What happens to the base and the term, over the bars and behind them. */
export function YearMarkLayer({ id, placed, top }: YearMarkLayerProps) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const foot = plot.y + plot.height;
  const row = top + placed.rebasesTop + 10;
  return (
    <g className="years-marks">
      {placed.stretches.map((stretch) => (
        <Stretch
          key={stretch.kind}
          id={id}
          stretch={stretch}
          top={top + stretch.top}
          foot={foot}
          plotTop={plot.y}
        />
      ))}
      {placed.rebases.map(({ mark, x, label }) => (
        <g key={mark.month} className={`years-rebase years-rebase-${mark.does}`}>
          {mark.does === 'keeps' ? null : (
            <line className="years-line" x1={x} x2={x} y1={row + 7} y2={foot} />
          )}
          <path className="years-shape" d={shapeOf(mark.does, x, row)} />
          {label === null ? null : (
            <text className="years-mark-label" x={label.x} y={row + 4} textAnchor={label.anchor}>
              {mark.label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

interface StretchProps {
  readonly id: string;
  readonly stretch: PlacedStretch;
  readonly top: number;
  readonly plotTop: number;
  readonly foot: number;
}

function Stretch({ id, stretch, top, plotTop, foot }: StretchProps) {
  const { kind, from, to, label, labelFrom } = stretch;
  const line = top + 20;
  return (
    <g className={`years-${kind}`}>
      {kind === 'renewed' ? (
        <rect
          x={from}
          y={plotTop}
          width={to - from}
          height={foot - plotTop}
          fill={`url(#${id}renewed)`}
        />
      ) : null}
      <text className="years-mark-label" x={labelFrom} y={top + 13}>
        {label}
      </text>
      <path className="years-stretch" d={`M${from},${line + 5}V${line}H${to}V${line + 5}`} />
    </g>
  );
}

/** Down, up, a dot, a square: what a recalculation does, told by its shape. */
function shapeOf(does: 'lowers' | 'raises' | 'keeps' | 'ends', x: number, y: number): string {
  switch (does) {
    case 'lowers':
      return `M${x - 6},${y - 4}H${x + 6}L${x},${y + 6}Z`;
    case 'raises':
      return `M${x - 6},${y + 5}H${x + 6}L${x},${y - 5}Z`;
    case 'ends':
      return `M${x - 5},${y - 5}H${x + 5}V${y + 5}H${x - 5}Z`;
    case 'keeps':
      return `M${x - 3},${y}a3,3 0 1,0 6,0a3,3 0 1,0 -6,0Z`;
  }
}
