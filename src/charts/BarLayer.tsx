import { usePlotArea, useYAxisScale } from 'recharts';
import type { YearByYear } from '../findings/index.ts';
import { PayPart } from './PayPatterns.tsx';

interface BarLayerProps {
  readonly id: string;
  readonly bars: YearByYear['bars'];
  /** Which of a bar's labels has room; null where only the chosen bar has one. */
  readonly length: number | null;
}

const widest = 88;
/** Of the shade behind the chosen bar, on each side of it. */
const around = 4;

/** The bars, each with what it pays at its end. */
export function BarLayer({ id, bars, length }: BarLayerProps) {
  const up = useYAxisScale();
  const plot = usePlotArea();
  if (up === undefined || plot === undefined) return null;
  const band = plot.width / bars.length;
  const width = Math.min(widest, 0.68 * band);
  const at = (dollars: number) => up(dollars) ?? plot.y;
  return (
    <g className="years-bars">
      <line className="years-zero" x1={plot.x} x2={plot.x + plot.width} y1={at(0)} y2={at(0)} />
      {bars.map(({ year, parts, labels, isChosen }) => {
        const middle = plot.x + (year - 0.5) * band;
        const top = Math.min(at(0), ...parts.map(({ to }) => at(to)));
        const label = labels[Math.min(length ?? labels.length - 1, labels.length - 1)];
        return (
          <g
            key={year}
            className={isChosen ? 'years-bar years-bar-chosen' : 'years-bar'}
            data-year={year}
          >
            {isChosen ? (
              <rect
                className="years-chosen"
                x={middle - width / 2 - around}
                y={plot.y}
                width={width + 2 * around}
                height={plot.height}
              />
            ) : null}
            {parts.map(({ kind, from, to }) => (
              <PayPart
                key={kind}
                id={id}
                kind={kind}
                x={middle - width / 2}
                y={at(to)}
                width={width}
                height={at(from) - at(to)}
              />
            ))}
            {length === null && !isChosen ? null : (
              <text className="years-paid" x={middle} y={top - 6} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
