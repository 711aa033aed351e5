import type { ReactElement, ReactNode } from 'react';
import type { BaseTickContentProps } from 'recharts';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { Axis } from '../findings/index.ts';
import { axisTick } from './axisTick.tsx';

interface PlotProps {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly x: {
    /** What of a row stands across. */
    readonly dataKey: string;
    readonly from: number;
    readonly to: number;
    readonly ticks: readonly number[];
    readonly tick: (props: BaseTickContentProps) => ReactElement;
    readonly hasLine?: boolean;
  };
  readonly y: Axis;
  /** What the words of the axis of dollars take, pixels. */
  readonly tickWidth: number;
  readonly data: readonly object[];
  /** What of a row the axes are scaled by where layers alone draw: without a series they have no scale. */
  readonly scaledBy?: string;
  /** Series and layers, drawn over the grid. */
  readonly children: ReactNode;
}

/** The axes and the grid that every picture has: few lines, dollars upward. */
export function Plot(props: PlotProps) {
  const { width, height, margin, x, y, tickWidth, data, scaledBy, children } = props;
  return (
    <LineChart
      width={width}
      height={height}
      data={[...data]}
      margin={margin}
      accessibilityLayer={false}
      aria-hidden="true"
    >
      <CartesianGrid vertical={false} />
      <XAxis
        type="number"
        dataKey={x.dataKey}
        domain={[x.from, x.to]}
        ticks={[...x.ticks]}
        tick={x.tick}
        interval={0}
        height={24}
        axisLine={x.hasLine ?? true}
        tickLine={false}
      />
      <YAxis
        type="number"
        domain={[y.from, y.to]}
        ticks={y.ticks.map((tick) => tick.value)}
        tick={axisTick(y, 'y')}
        interval={0}
        width={tickWidth}
        axisLine={false}
        tickLine={false}
      />
      {scaledBy === undefined ? null : (
        <Line
          dataKey={scaledBy}
          stroke="none"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      {children}
    </LineChart>
  );
}
