import * as z from 'zod/mini';
import type { Allowed } from './allowed.ts';

/**
 * A schema that reads a value of the file as a `T` of the engine and writes it back. It takes
 * anything, for what it refuses it reports with what is allowed.
 */
export type Codec<T> = z.ZodMiniType<T, unknown>;

/** What each codec of a term allows, for the help beside a field and for the tests of the table. */
export const allowedByCodec = z.registry<Allowed>();

/** What a refusal needs of zod: the place to report it. */
export type Report = Pick<z.core.ParsePayload, 'issues'>;

/** Refuses the value at the place of the codec, or at `path` below it, and says what is allowed. */
export function refuse(report: Report, allowed: Allowed, path: (string | number)[] = []): void {
  report.issues.push({ code: 'custom', input: undefined, path, params: { allowed } });
}

/** Refuses the value that a codec was to read; what it returns is looked at by nobody. */
export function refused(report: Report, allowed: Allowed): never {
  refuse(report, allowed);
  return z.NEVER;
}

/**
 * What a codec reads by further codecs, each by what it adds to the path: for what is chosen by
 * looking at what was found, and for the walk over the schema in the tests.
 */
export const innerCodecs = new WeakMap<object, readonly Inner[]>();

type Inner = readonly [below: string, codec: z.core.$ZodType];

/** What a further codec reads; what it refuses is reported at `path` below the place. */
export function readBy<T>(
  codec: Codec<T>,
  found: unknown,
  report: Report,
  path: readonly (string | number)[] = [],
): T {
  const read = z.safeDecode(codec, found);
  if (read.success) return read.data;
  for (const { path: below, ...issue } of read.error.issues)
    report.issues.push({ ...issue, input: undefined, path: [...path, ...below] });
  return z.NEVER;
}

/** An input that may be left out, for every codec decides by itself what that means. */
export const anyInput = z.optional(z.unknown());

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
