import type { CSSProperties } from 'react';
import { useRef } from 'react';
import './Slider.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** The arrow keys go by this. */
  readonly step: number;
  /** Page up and page down go by this. */
  readonly page: number;
  /** The value with its unit, as it is said: "4,200 wRVUs". */
  readonly valueText: string;
  /** A drag or a run of keys starts; all of it is one step to undo. */
  readonly onStart: () => void;
  readonly onSlide: (value: number) => void;
  readonly onEnd: () => void;
}

/** A native range whose track is filled up to its thumb. */
export function Slider(props: SliderProps) {
  const { label, value, from, to, step, page, valueText, onStart, onSlide, onEnd } = props;
  const isMoving = useRef(false);
  /** Under a finger or a pressed button; `:active` does not say so on every touch screen. */
  const isHeld = useRef(false);
  const start = () => {
    if (isMoving.current) return;
    isMoving.current = true;
    onStart();
  };
  const end = () => {
    if (!isMoving.current) return;
    isMoving.current = false;
    onEnd();
  };
  const letGo = () => {
    isHeld.current = false;
    end();
  };
  const slide = (to: number) => {
    start();
    onSlide(to);
  };
  const held = Math.min(Math.max(value, from), to);
  return (
    <input
      className="slider"
      type="range"
      aria-label={label}
      aria-valuetext={valueText}
      min={from}
      max={to}
      // Any value can be typed beside it, so the thumb rests between steps too.
      step="any"
      value={held}
      style={filledTo((held - from) / Math.max(to - from, 1))}
      onPointerDown={() => {
        isHeld.current = true;
        start();
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onBlur={letGo}
      onKeyUp={end}
      onKeyDown={(event) => {
        const next = valueAfter(event.key, { value: held, from, to, step, page });
        if (next === null) return;
        event.preventDefault();
        slide(next);
      }}
      onChange={(event) => {
        const asked = Number(event.currentTarget.value);
        slide(Math.min(to, Math.max(from, Math.round(asked / step) * step)));
        if (!isHeld.current) end();
      }}
    />
  );
}

function filledTo(share: number): CSSProperties {
  return { '--filled': `${share * 100}%` } as CSSProperties; // React's type names no custom property
}

interface Place {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly page: number;
}

/** Keys land on whole steps: from 4,217 the right arrow goes to 4,250. */
function valueAfter(key: string, { value, from, to, step, page }: Place): number | null {
  const up = (by: number) => Math.min(to, (Math.floor(value / by) + 1) * by);
  const down = (by: number) => Math.max(from, (Math.ceil(value / by) - 1) * by);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return up(step);
    case 'ArrowLeft':
    case 'ArrowDown':
      return down(step);
    case 'PageUp':
      return up(page);
    case 'PageDown':
      return down(page);
    case 'Home':
      return from;
    case 'End':
      return to;
    default:
      return null;
  }
}
