import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { Mark } from '../findings/index.ts';
import type { PlacedLabel } from './labelRows.ts';

interface MarkLayerProps {
  readonly labels: readonly PlacedLabel[];
  /** Marks that go without a label. */
  readonly bare: readonly Mark[];
  /** Where the first row of labels starts. */
  readonly top: number;
  readonly rowHeight: number;
}

const ownRadius = 6;
const otherRadius = 4;

/** The marks on the curve, each with a line up to its name; one's own volume is drawn last. */
export function MarkLayer({ labels, bare, top, rowHeight }: MarkLayerProps) {
  const across = useXAxisScale();
  const up = useYAxisScale();
  const plot = usePlotArea();
  if (across === undefined || up === undefined || plot === undefined) return null;
  const foot = plot.y + plot.height;
  const baseline = (row: number) => top + rowHeight * row + 14;
  const lineTop = ({ row, line }: PlacedLabel) => {
    switch (line) {
      case 'besideLabel':
        return baseline(row) - 12;
      case 'underLabel':
        return baseline(row) + 6;
      case 'inPlot':
        return plot.y;
    }
  };
  const marks = [
    ...bare.map((mark) => ({ mark, label: null, lineFrom: plot.y })),
    ...labels.map((label) => ({ mark: label.mark, label, lineFrom: lineTop(label) })),
  ]
    .toSorted((one, other) => rank(one.mark) - rank(other.mark))
    .flatMap((drawn) => {
      const { kind, wrvus, dollars } = drawn.mark;
      const x = across(wrvus);
      const y = up(dollars);
      if (x === undefined || y === undefined) return [];
      const className = kind === 'own' ? 'picture-own' : 'picture-other';
      return [{ ...drawn, key: `${kind} ${wrvus}`, className, x, y }];
    });
  // All lines lie under all labels.
  return (
    <g className="picture-marks">
      {marks.map(({ key, className, x, lineFrom }) => (
        <g key={key} className={className}>
          <line className="picture-mark-line" x1={x} x2={x} y1={lineFrom} y2={foot} />
        </g>
      ))}
      {marks.map(({ key, className, mark, label, x, y }) => (
        <g key={key} className={className}>
          <circle
            className="picture-mark"
            cx={x}
            cy={y}
            r={mark.kind === 'own' ? ownRadius : otherRadius}
          />
          {label === null ? null : (
            <text className="picture-mark-label" x={label.x} y={baseline(label.row)}>
              {mark.label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function rank({ kind }: Mark): number {
  return kind === 'own' ? 1 : 0;
}
