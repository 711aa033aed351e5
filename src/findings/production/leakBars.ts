import type { LeakCause, Waterfall } from '../../production/index.ts';
import { MINUS, wrvus } from '../formatNumber.ts';
import { LEAK_NAMES } from './leakWords.ts';

/** A bar of the waterfall: wRVUs as plain numbers, from where it starts to where it ends. */
export interface LeakBar {
  readonly key: string;
  readonly name: string;
  /** "−1,600". */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** What stands, what goes, and coding, which is drawn otherwise. */
  readonly kind: 'stands' | 'goes' | 'coding';
  /** "Slots held for other things: 552 wRVUs". */
  readonly spoken: string;
}

/** The leaks as bars on one scale from 0 on. */
export interface LeakBars {
  readonly title: string;
  readonly most: number;
  readonly bars: readonly LeakBar[];
}

/** From the template as promised down to what is credited, each bar where the one before ends. */
export function leakBars(
  title: string,
  start: string,
  { promised, credited, leaks }: Waterfall,
): LeakBars {
  let level: number = promised;
  const falling = leaks
    .filter((leak) => leak.wrvus !== 0)
    .map(({ cause, wrvus: lost }): LeakBar => {
      const [from, to] = [level - lost, level].toSorted((one, other) => one - other);
      level -= lost;
      return {
        key: cause,
        name: nameOf(cause, lost),
        label: `${lost > 0 ? MINUS : '+'}${wrvus(Math.abs(lost))}`,
        from: (from ?? 0) / 100,
        to: (to ?? 0) / 100,
        kind: cause === 'underCoding' ? 'coding' : 'goes',
        spoken: `${nameOf(cause, lost)}: ${wrvus(Math.abs(lost))} wRVUs`,
      };
    });
  const bars = [
    standing('promised', start, promised),
    ...falling,
    standing('credited', 'Credited', credited),
  ];
  return { title, most: Math.max(...bars.map(({ to }) => to), 1), bars };
}

function standing(key: string, name: string, hundredths: number): LeakBar {
  return {
    key,
    name,
    label: wrvus(hundredths),
    from: 0,
    to: hundredths / 100,
    kind: 'stands',
    spoken: `${name}: ${wrvus(hundredths)} wRVUs`,
  };
}

function nameOf(cause: LeakCause, lost: number): string {
  return lost < 0 ? 'More seen than the template explains' : LEAK_NAMES[cause];
}
