import { useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { LeavingLine, LeavingOutlook } from '../findings/index.ts';
import { LeavingShape } from './LeavingShape.tsx';
import { textWidth } from './textWidth.ts';

interface LeavingLayerProps {
  readonly outlook: LeavingOutlook;
  readonly month: number;
  readonly face: string;
  /** Whether the names stand right of the plot. */
  readonly isWide: boolean;
}

/** Between the names of two lines that end close together. */
export const nameHeight = 18;

/** Over the lines of leaving: bands of ranges, the end of the term, the month, and the lines' names. */
export function LeavingLayer({ outlook, month, face, isWide }: LeavingLayerProps) {
  const hatch = useId();
  const across = useXAxisScale();
  const up = useYAxisScale();
  const plot = usePlotArea();
  if (across === undefined || up === undefined || plot === undefined) return null;
  const { lines, termEnd } = outlook;
  const foot = plot.y + plot.height;
  const to = plot.x + plot.width;
  const place = (at: number, dollars: number) => ({ x: across(at) ?? 0, y: up(dollars) ?? 0 });
  const upright = (at: number, text: string, top: number, name: string) => {
    const { x } = place(at, 0);
    const half = textWidth(text, face) / 2 + 2;
    return (
      <g className={name}>
        <line x1={x} x2={x} y1={top + 6} y2={foot} />
        <text x={Math.min(Math.max(x, plot.x + half), to - half)} y={top} textAnchor="middle">
          {text}
        </text>
      </g>
    );
  };
  return (
    <g className="leaving-layer">
      <defs>
        <pattern
          id={hatch}
          className="leaving-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      {lines
        .filter(({ isRange, onlyAt }) => isRange && onlyAt === null)
        .map((line) => (
          <path
            key={line.label}
            className="leaving-band"
            d={bandOf(line, place)}
            fill={`url(#${hatch})`}
          />
        ))}
      {termEnd === null ? null : upright(termEnd, 'term ends', plot.y - 12, 'leaving-term')}
      {upright(month, `month ${month}`, plot.y - 32, 'leaving-month')}
      {lines.map(({ onlyAt, label, points: [at] }) => {
        if (onlyAt === null || at === undefined) return null;
        const [{ x, y: top }, { y: low }] = [place(onlyAt, at.most), place(onlyAt, at.least)];
        return <line key={label} className="leaving-once" x1={x} x2={x} y1={top} y2={low} />;
      })}
      {lines.map((line, index) => {
        const at = line.points[line.onlyAt === null ? month - 1 : 0];
        if (at === undefined) return null;
        const ends = line.isRange ? [at.least, at.most] : [at.most];
        return ends.map((dollars, end) => (
          <LeavingShape
            key={`${line.label} ${end === 0 ? 'first' : 'second'}`}
            line={index}
            {...place(at.month, dollars)}
          />
        ));
      })}
      {namesOf(lines, (dollars) => place(0, dollars).y + 4).map(({ label, y, line }) => {
        const beside = { x: to + 14, y, anchor: 'start' as const };
        const above = { x: to - 2, y: 14 + nameHeight * line, anchor: 'end' as const };
        const at = isWide ? beside : above;
        const shape = isWide ? at.x : at.x - textWidth(label, face) - 12;
        return (
          <g key={label} className="leaving-name">
            <LeavingShape line={line} x={shape} y={at.y - 4} />
            <text x={isWide ? at.x + 11 : at.x} y={at.y} textAnchor={at.anchor}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type PlaceOf = (month: number, dollars: number) => { readonly x: number; readonly y: number };

/** There along the most, back along the least, in the steps of the lines. */
function bandOf({ points }: LeavingLine, place: PlaceOf): string {
  const steps = (of: 'most' | 'least') =>
    points.flatMap((point, index) => [
      place(points[index - 1]?.month ?? point.month, point[of]),
      place(point.month, point[of]),
    ]);
  const corners = [...steps('most'), ...steps('least').toReversed()];
  return `M${corners.map(({ x, y }) => `${x},${y}`).join('L')}Z`;
}

/** Names at the ends of their lines, from the lowest up, each clear of the one below it. */
function namesOf(lines: readonly LeavingLine[], up: (dollars: number) => number) {
  let below = Infinity;
  return lines
    .map(({ label, points }, line) => ({ label, line, y: up(points.at(-1)?.most ?? 0) }))
    .toSorted((one, other) => other.y - one.y)
    .map((name) => {
      below = Math.min(name.y, below - nameHeight);
      return { ...name, y: below };
    });
}
