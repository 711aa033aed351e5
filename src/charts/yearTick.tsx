import type { ReactElement } from 'react';
import type { BaseTickContentProps } from 'recharts';

/** Writes the number of a year under its bar; the chosen one is set strong. */
export function yearTick(chosen: number): (props: BaseTickContentProps) => ReactElement {
  return ({ x, y, payload }) => {
    const year = Math.ceil(Number(payload.value));
    return (
      <text
        className={year === chosen ? 'picture-tick years-tick-chosen' : 'picture-tick'}
        x={x}
        y={y}
        dy="1em"
        textAnchor="middle"
      >
        {year}
      </text>
    );
  };
}
