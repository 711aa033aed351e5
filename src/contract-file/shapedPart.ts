import * as z from 'zod/mini';
import type { Unread } from '../compensation/index.ts';
import {
  allowedByCodec,
  anyInput,
  innerCodecs,
  isObject,
  readBy,
  refused,
  type Codec,
} from './codec.ts';
import { content } from './content.ts';

/** The terms by which each part is known whose place could once hold anything. */
const termsOfShape = {
  clinic: ['template', 'calendar', 'visits', 'otherWrvusPerYear', 'underCodingPercent', 'credit'],
  pace: [
    'asOf',
    'wrvusToDate',
    'months',
    'yearFrom',
    'yearTo',
    'shareBy',
    'catchUpTimes',
    'colleagues',
    'anyoneReachesTarget',
  ],
  log: ['notes'],
} as const;

/** A part of the offer that files of version 1 could fill with anything before it had a shape. */
type ShapedPart = keyof typeof termsOfShape;

/**
 * Whether what stands in the file at `clinic`, `pace` or `log` is the part as it is read today: an
 * object with at least one of its terms. Anything else is content from before, and is carried.
 */
export function hasShape(part: string, found: unknown): boolean {
  if (!Object.hasOwn(termsOfShape, part) || !isObject(found)) return false;
  return termsOfShape[part as ShapedPart].some((term) => Object.hasOwn(found, term)); // one of them, by its name
}

/**
 * A part whose place may hold content from before it had a shape, which is kept as it stands. With
 * one term of the shape in it, it is the part, and everything else in it is judged.
 */
export function shapedPart<T extends object>(
  part: ShapedPart,
  shape: Codec<T>,
): Codec<T | Unread | null> {
  const codec = z.codec(anyInput, z.custom<T | Unread | null>(), {
    decode: (found, report) => {
      if (found === undefined || found === null) return null;
      if (!hasShape(part, found))
        return content.read(found) === null ? refused(report, content.allowed) : { unread: found };
      const read = readBy(shape, found, report);
      return report.issues.length > 0 || isSilent(shape, read) ? null : read;
    },
    encode: (value) => {
      if (value === null) return null;
      return 'unread' in value ? value.unread : z.encode(shape, value);
    },
  });
  innerCodecs.set(codec, [['', shape]]);
  return codec.register(allowedByCodec, content.allowed);
}

/** A part that states nothing is written as an empty object, which would be content from before. */
function isSilent<T extends object>(shape: Codec<T>, part: T): boolean {
  return Object.keys(z.encode(shape, part) as object).length === 0; // a part is written as an object
}
