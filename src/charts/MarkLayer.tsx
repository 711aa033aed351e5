import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { PlacedLabel } from './labelRows.ts';

interface MarkLayerProps {
  readonly labels: readonly PlacedLabel[];
  /** Where the first row of labels starts. */
  readonly top: number;
  readonly rowHeight: number;
}

const ownRadius = 6;
const otherRadius = 4;

/** The marks on the curve, each with a line up to its name; one's own volume is drawn last. */
export function MarkLayer({ labels, top, rowHeight }: MarkLayerProps) {
  const across = useXAxisScale();
  const up = useYAxisScale();
  const plot = usePlotArea();
  if (across === undefined || up === undefined || plot === undefined) return null;
  const foot = plot.y + plot.height;
  const places = labels
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((label) => {
      const x = across(label.mark.wrvus);
      const y = up(label.mark.dollars);
      if (x === undefined || y === undefined) return [];
      const { kind, wrvus } = label.mark;
      const className = kind === 'own' ? 'picture-own' : 'picture-other';
      return [{ ...label, key: `${kind} ${wrvus}`, className, markX: x, markY: y }];
    });
  const baseline = (row: number) => top + rowHeight * row + 14;
  const lineTop = (row: number, line: PlacedLabel['line']) => {
    switch (line) {
      case 'besideLabel':
        return baseline(row) - 12;
      case 'underLabel':
        return baseline(row) + 6;
      case 'inPlot':
        return plot.y;
    }
  };
  return (
    <g className="picture-marks">
      {places.map(({ key, className, markX, row, line }) => (
        <g key={key} className={className}>
          <line
            className="picture-mark-line"
            x1={markX}
            x2={markX}
            y1={lineTop(row, line)}
            y2={foot}
          />
        </g>
      ))}
      {places.map(({ key, className, mark, row, x, markX, markY }) => (
        <g key={key} className={className}>
          <circle
            className="picture-mark"
            cx={markX}
            cy={markY}
            r={mark.kind === 'own' ? ownRadius : otherRadius}
          />
          <text className="picture-mark-label" x={x} y={baseline(row)}>
            {mark.label}
          </text>
        </g>
      ))}
    </g>
  );
}

function rank({ mark }: PlacedLabel): number {
  return mark.kind === 'own' ? 1 : 0;
}
