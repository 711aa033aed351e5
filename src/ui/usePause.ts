import { useEffect, useRef } from 'react';

/** A second without a key is a pause: the entry may be judged. */
const pause = 1000;

interface Pause {
  /** A key was pressed: start counting anew. */
  readonly restart: () => void;
  /** The field was left: there is no pause to wait for. */
  readonly stop: () => void;
}

/** Says when somebody stops typing for a second. */
export function usePause(onPause: () => void): Pause {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(onPause);
  useEffect(() => {
    latest.current = onPause;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const stop = () => clearTimeout(timer.current);
  return {
    restart: () => {
      stop();
      timer.current = setTimeout(() => latest.current(), pause);
    },
    stop,
  };
}
