import type { BasisPoints } from './units.ts';
import type { Offer, Rebase, Repayment } from './offer.ts';

/** What a contract can say in one place: a choice, an amount, a ramp, or the words of a whole part. */
export type TermValue =
  | string
  | number
  | boolean
  | null
  | readonly BasisPoints[]
  | Rebase
  | Repayment;

/** The offer with one term written in, by the path that `calc` names it: `phases[0].productivity.applies`. */
export function writeTerm(offer: Offer, path: string, value: TermValue): Offer {
  return written(offer, path.split(/[.[\]]+/).filter(Boolean), value) as Offer; // only the term has changed
}

function written(part: unknown, steps: readonly string[], value: TermValue): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(part)) {
    return part.map((entry: unknown, index) =>
      index === Number(step) ? written(entry, rest, value) : entry,
    );
  }
  if (part === null || typeof part !== 'object') throw new RangeError(`no part holds '${step}'`);
  const terms: Readonly<Record<string, unknown>> = { ...part };
  if (!Object.hasOwn(terms, step)) throw new RangeError(`no term '${step}' to write`);
  return { ...terms, [step]: written(terms[step], rest, value) };
}

/** The value at a path; null where it, or a part on the way, is not stated. */
export function termAtPath(offer: Offer, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  return (
    steps.reduce<unknown>(
      (part, step) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[step], // a part, or nothing
      offer,
    ) ?? null
  );
}
