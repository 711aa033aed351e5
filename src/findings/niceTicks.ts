/** The smallest of 1, 2, 2.5, 5 times a power of ten that covers `span` in at most `most` steps. */
export function niceStep(span: number, most: number): number {
  const least = span / most;
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 2.5, 5]) {
      if (Number.isInteger(step * power) && step * power >= least) return step * power;
    }
  }
}

/** Round values from 0 to the first at or above `to`: 0, 1,000, … 7,000. */
export function niceTicks(to: number, most: number): readonly number[] {
  const step = niceStep(Math.max(to, 1), most);
  const count = Math.max(1, Math.ceil(to / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
