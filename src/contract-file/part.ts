import * as z from 'zod/mini';
import type { Allowed } from './allowed.ts';
import {
  allowedByCodec,
  anyInput,
  innerCodecs,
  isObject,
  readBy,
  refused,
  type Codec,
  type Report,
} from './codec.ts';

/** A codec for each term of a part of the contract. */
export type Shape<T extends object> = { readonly [Term in keyof T]-?: Codec<T[Term]> };

/** Reports what is wrong between the terms of a part, each of which is allowed by itself. */
export type Rules<T> = (terms: T, report: Report) => void;

/** An object of terms. Null counts as one whose terms are all null; an unknown key is a fault. */
export function part<T extends object>(shape: Shape<T>, rules?: Rules<T>): Codec<T> {
  return objectOfTerms(shape, rules, withoutUnstated);
}

/** The terms alone, for an object that the file must hold. Its message names the terms that it has. */
function strictTerms(shape: z.core.$ZodShape): z.ZodMiniObject<z.core.$ZodShape, z.core.$strict> {
  const names = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: () => names });
}

/** Terms as they stand in the file; null counts as an object in which each term is null. */
export function readTerms(found: unknown, report: Report): Record<string, unknown> {
  if (found === undefined || found === null) return {};
  return isObject(found) ? found : refused(report, { kind: 'terms' });
}

/** Terms as they are written: what is not stated is left out. */
function withoutUnstated(terms: object): object {
  return Object.fromEntries(
    Object.entries(terms).filter(([, term]) => term !== null && term !== undefined),
  );
}

/** A part that is written only where it states something, since its absence means the same. */
export function impliedPart<T extends object>(shape: Shape<T>, rules?: Rules<T>): Codec<T> {
  return objectOfTerms(shape, rules, (terms) => {
    const stated = withoutUnstated(terms);
    return Object.keys(stated).length === 0 ? null : stated;
  });
}

/** A part whose absence is kept apart from a part that states nothing: an exit clause that is silent is there. */
export function optionalPart<T extends object>(codec: Codec<T>): Codec<T | null> {
  return z.codec(anyInput, z.nullable(codec), {
    decode: (found) => found ?? null,
    encode: (terms) => terms,
  });
}

/** A part that is null where it is left out and where it states nothing. */
export function statedPart<T extends object>(codec: Codec<T>): Codec<T | null> {
  return z.codec(z.optional(z.nullable(codec)), z.custom<T | null>(), {
    decode: (terms) => (terms && states(terms) ? terms : null),
    encode: (terms) => terms,
  });
}

/** Whether a term of it is stated, or a term of a part in it. */
function states(terms: object): boolean {
  return Object.values(terms).some((term: unknown) =>
    typeof term === 'object' && term !== null && !Array.isArray(term)
      ? states(term)
      : term !== null,
  );
}

/** A term or part in whose place the contract may say that there is none. */
export function orNone<T>(codec: Codec<T>): Codec<T | 'none'> {
  const either = z.codec(anyInput, z.custom<T | 'none'>(), {
    decode: (found, report) => {
      if (found === 'none') return found;
      // What is neither is judged as terms, with the word among what is allowed.
      const read = readBy(codec, found, report);
      allowNone(report);
      return read;
    },
    encode: (value) => (value === 'none' ? value : z.encode(codec, value)),
  });
  innerCodecs.set(either, [['', codec]]);
  const allowed = allowedByCodec.get(codec);
  return allowed ? either.register(allowedByCodec, { ...allowed, orNone: true }) : either;
}

/** What was refused at the place itself, not below it, might have been "none" as well. */
function allowNone({ issues }: Report): void {
  for (const [index, issue] of issues.entries()) {
    if (issue.code !== 'custom' || issue.path?.length !== 0) continue;
    const allowed = issue.params?.['allowed'] as Allowed; // refuse() put it there
    issues[index] = { ...issue, params: { allowed: { ...allowed, orNone: true } } };
  }
}

function objectOfTerms<T extends object>(
  shape: Shape<T>,
  rules: Rules<T> | undefined,
  write: (terms: object) => object | null,
): Codec<T> {
  const plain = strictTerms(shape);
  const check = z.check<object>((payload) => rules?.(payload.value as T, payload)); // the shape made a T of it
  const codec = z.codec(anyInput, rules === undefined ? plain : plain.check(check), {
    decode: readTerms,
    encode: write,
  });
  return codec as Codec<unknown> as Codec<T>; // the shape has a codec for each term of T
}
