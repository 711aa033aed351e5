import type { ReactElement } from 'react';
import type { BaseTickContentProps } from 'recharts';
import type { Axis } from '../findings/index.ts';
import { textWidth } from './textWidth.ts';

/** Between the words of two ticks. */
const space = 12;

/** Writes an axis's ticks with the words that came with them; `shown` are those with room for words. */
export function axisTick(
  axis: Axis,
  direction: 'x' | 'y',
  shown = axis.ticks,
): (props: BaseTickContentProps) => ReactElement {
  const texts = new Map(shown.map((tick) => [tick.value, tick.text]));
  return ({ x, y, payload }) => (
    <text
      className={`picture-tick picture-tick-${direction}`}
      x={x}
      y={y}
      dy={direction === 'x' ? '1em' : '0.35em'}
      textAnchor={direction === 'x' ? 'middle' : 'end'}
    >
      {texts.get(Number(payload.value)) ?? ''}
    </text>
  );
}

/** Every tick, or every second or third, so that no word of a narrow axis lies over the next. */
export function ticksWithRoom(axis: Axis, width: number, face: string): Axis['ticks'] {
  const [first, second] = axis.ticks;
  if (first === undefined || second === undefined) return axis.ticks;
  const apart = ((second.value - first.value) / (axis.to - axis.from)) * width;
  const widest = Math.max(...axis.ticks.map(({ text }) => textWidth(text, face)));
  const every = Math.max(1, Math.ceil((widest + space) / apart));
  return axis.ticks.filter((_, index) => index % every === 0);
}
