import * as z from 'zod/mini';
import type { Allowed } from './allowed.ts';
import { allowedByCodec, anyInput, refused, type Codec, type Report } from './codec.ts';

/** How many entries a list may have. */
export interface Length {
  readonly from: number;
  readonly to: number;
}

/** A list that the file cannot do without. */
export function requiredList<T>(
  entry: Codec<T>,
  length: Length,
  rules?: (entries: readonly T[], report: Report) => void,
): Codec<readonly T[]> {
  const array = ruled(entry, rules);
  const codec = z.codec(anyInput, array, {
    decode: (found, report) => entries(found, length, report),
    encode: (list) => list,
  });
  return codec.register(allowedByCodec, { kind: 'list', ...length });
}

/** A list that is null where it is not stated; it is not stated by being empty. */
export function listOrNull<T>(
  entry: Codec<T>,
  length: Length,
  rules?: (entries: readonly T[], report: Report) => void,
): Codec<readonly T[] | null> {
  const codec = z.codec(anyInput, z.nullable(ruled(entry, rules)), {
    decode: (found, report) => (isUnstated(found) ? null : entries(found, length, report)),
    encode: (list) => list,
  });
  return codec.register(allowedByCodec, { kind: 'list', ...length });
}

/** A list that is empty where it is not stated. */
export function listOrEmpty<T>(
  entry: Codec<T>,
  most: number,
  rules?: (entries: readonly T[], report: Report) => void,
): Codec<readonly T[]> {
  const length = { from: 0, to: most };
  const codec = z.codec(anyInput, ruled(entry, rules), {
    decode: (found, report) => (isUnstated(found) ? [] : entries(found, length, report)),
    encode: (list) => (list.length === 0 ? null : list),
  });
  return codec.register(allowedByCodec, { kind: 'list', ...length });
}

function ruled<T>(
  entry: Codec<T>,
  rules: ((entries: readonly T[], report: Report) => void) | undefined,
) {
  const array = z.array(entry);
  if (rules === undefined) return array;
  return array.check(z.check((payload) => rules(payload.value, payload)));
}

/** Counted before an entry is looked at, so that a hostile list costs nothing. */
function entries(found: unknown, length: Length, report: Report): unknown[] {
  const allowed: Allowed = { kind: 'list', ...length };
  if (!Array.isArray(found)) return refused(report, allowed);
  if (found.length < length.from || found.length > length.to) return refused(report, allowed);
  return found;
}

function isUnstated(found: unknown): boolean {
  return found === undefined || found === null;
}
