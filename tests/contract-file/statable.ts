import type * as z from 'zod/mini';
import { innerCodecs } from '../../src/contract-file/codec.ts';

type Schema = z.core.$ZodType;

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def; // every schema of zod is one of these

/** The pattern of a term, and the schema of its values. */
type Statable = readonly [path: string, schema: Schema];

/** All that a file can state, read off the schema itself. */
export function statable(schema: Schema, path: string): Statable[] {
  const inner = innerCodecs.get(schema);
  if (inner !== undefined)
    return inner.flatMap(([below, codec]) =>
      // What lies in the same place states something as a whole, too.
      below === ''
        ? [[path, schema], ...statable(codec, path)]
        : statable(codec, `${path.replace(/\[\]$/, '')}${below}`),
    );
  const def = defOf(schema);
  switch (def.type) {
    case 'pipe':
      return defOf(def.out).type === 'custom'
        ? readByCodec(schema, def.in, path)
        : statable(def.out, path);
    case 'nullable':
      // Where null is told from a part that is silent, the part as a whole states something.
      return [
        ...(isTerms(def.innerType) ? [[path, schema] as const] : []),
        ...statable(def.innerType, path),
      ];
    case 'object':
      return Object.entries(def.shape).flatMap(([name, term]) =>
        statable(term, path === '' ? name : `${path}.${name}`),
      );
    case 'array':
      return isTerms(def.element) ? statable(def.element, `${path}[]`) : [[path, schema]];
    default:
      throw new Error(`${path}: a schema of type ${def.type}`);
  }
}

/** A codec's own input is a value of the file, or the part that it makes null where it is silent. */
function readByCodec(codec: Schema, input: Schema, path: string): Statable[] {
  const def = defOf(input);
  const inner = def.type === 'optional' ? defOf(def.innerType) : def;
  return inner.type === 'nullable' ? statable(inner.innerType, path) : [[path, codec]];
}

function isTerms(schema: Schema): boolean {
  if (innerCodecs.has(schema)) return true;
  const def = defOf(schema);
  return def.type === 'pipe' && defOf(def.out).type === 'object';
}

/** What every kind of item states alike has one row for all of them. */
export function shared(pattern: string): string {
  return pattern
    .replace(/^offers\[\]\./, '')
    .replace(/^items\[\w+\](?=\.(?:kind|label|repayment))/, 'items[]');
}
