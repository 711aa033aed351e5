import * as z from 'zod/mini';
import type { Allowed } from './allowed.ts';
import { allowedByCodec, anyInput, refused, type Codec } from './codec.ts';

/** How a stated value is read (null where it is refused) and written. */
export interface TermRule<T> {
  readonly allowed: Allowed;
  readonly read: (found: unknown) => T | null;
  readonly write: (value: T) => unknown;
}

/** A term that a contract may leave open: left out and null are both "not stated", which is null. */
export function term<T>(rule: TermRule<T>): Codec<T | null> {
  const codec = z.codec(anyInput, z.custom<T | null>(), {
    decode: (found, report) => {
      if (found === undefined || found === null) return null;
      return rule.read(found) ?? refused(report, rule.allowed);
    },
    encode: (value) => (value === null ? null : rule.write(value)),
  });
  return codec.register(allowedByCodec, rule.allowed);
}

/** A term without which the file means nothing: left out and null are faults. */
export function requiredTerm<T>(rule: TermRule<T>): Codec<T> {
  const codec = z.codec(anyInput, z.custom<T>(), {
    decode: (found, report) => rule.read(found) ?? refused(report, rule.allowed),
    encode: (value) => rule.write(value),
  });
  return codec.register(allowedByCodec, rule.allowed);
}
