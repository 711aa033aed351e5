import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

interface Box {
  readonly box: RefObject<HTMLDivElement | null>;
  /** 0 until it is measured. */
  readonly width: number;
  readonly height: number;
  /** The face in which its labels are set, as a CSS `font`. */
  readonly face: string;
}

/** The size of the place that is kept for a picture, as it is now. */
export function useBox(): Box {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0, face: '' });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = () => {
      const { fontFamily, fontSize } = getComputedStyle(element);
      setSize({
        width: element.clientWidth,
        height: element.clientHeight,
        face: `${fontSize} ${fontFamily}`,
      });
    };
    measure();
    let frame = 0;
    // A picture whose height follows its width would answer within the observer's own round.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, []);
  return { box, ...size };
}
