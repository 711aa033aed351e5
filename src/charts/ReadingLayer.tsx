import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { Point } from '../findings/index.ts';

/** Marks the row that is being read. */
export function ReadingLayer({ point }: { readonly point: Point }) {
  const across = useXAxisScale();
  const up = useYAxisScale();
  const plot = usePlotArea();
  const x = across?.(point.wrvus);
  const y = up?.(point.dollars);
  if (x === undefined || y === undefined || plot === undefined) return null;
  return (
    <g className="picture-read">
      <line className="picture-read-line" x1={x} x2={x} y1={plot.y} y2={plot.y + plot.height} />
      <circle className="picture-read-mark" cx={x} cy={y} r={5} />
    </g>
  );
}
