interface LeavingShapeProps {
  /** Counted from 0: a disc, a square, a triangle. */
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** The shape of a line of leaving, where it is marked and before its name. */
export function LeavingShape({ line, x, y }: LeavingShapeProps) {
  const className = `leaving-mark leaving-mark-${line + 1}`;
  if (line === 0) return <circle className={className} cx={x} cy={y} r={4.5} />;
  if (line === 1) {
    return <rect className={className} x={x - 4.5} y={y - 4.5} width={9} height={9} />;
  }
  return <path className={className} d={`M${x - 5.5},${y + 4}h11l-5.5,-9.5Z`} />;
}
