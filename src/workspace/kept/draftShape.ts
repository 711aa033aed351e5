import { terms, type TermRow } from '../../contract-file/index.ts';
import { isLeaf, isPart, type Node, type NodePart } from '../draftTree.ts';

/** Nothing that a draft holds is nested more deeply, or is longer. */
const depth = 24;
const nodes = 50_000;
const nameLength = 2_000;

/** What must not become a name of ours, for objects have it already. */
const refusedNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether something from outside has the shape of an offer's draft: leaves where the table of terms
 * has values, lists where it has lists. A name that the table does not know is carried along: a
 * term that came later is no damage.
 */
export function isOfferShaped(found: unknown): found is NodePart {
  if (!isShaped(found, shapeOfOffer)) return false;
  const { phases } = found;
  return Array.isArray(phases) && phases.length > 0;
}

/** The same of the file's own terms. */
export function isOwnShaped(found: unknown): found is NodePart {
  return isShaped(found, shapeOfOwn);
}

interface Shape {
  readonly kind: 'leaf' | 'part' | 'leaves' | 'parts' | 'unknown';
  readonly terms: ReadonlyMap<string, Shape>;
}

function isShaped(found: unknown, shape: Shape): found is NodePart {
  let left = nodes;
  const fits = (value: unknown, expected: Shape, levels: number): value is Node => {
    left -= 1;
    if (left < 0 || levels < 0) return false;
    if (value === 'none') return expected.kind !== 'leaves' && expected.kind !== 'parts';
    if (Array.isArray(value)) {
      if (expected.kind === 'leaf' || expected.kind === 'part') return false;
      const entry: Shape = { ...expected, kind: kindOfEntry(expected.kind) };
      return value.every(
        (one: unknown) =>
          fits(one, entry, levels - 1) && (expected.kind !== 'parts' || !isLeaf(one)),
      );
    }
    if (typeof value !== 'object' || value === null) return false;
    if (expected.kind === 'leaves' || expected.kind === 'parts') return false;
    if (isTypedAlone(value)) return true;
    if (expected.kind === 'leaf') return false;
    return Object.entries(value).every(
      ([name, inner]: [string, unknown]) =>
        name.length <= nameLength &&
        !refusedNames.has(name) &&
        fits(
          inner,
          expected.terms.get(name) ?? expected.terms.get('*') ?? unknownShape,
          levels - 1,
        ),
    );
  };
  return fits(found, shape, depth) && isPart(found) && !isLeaf(found);
}

function isTypedAlone(value: object): boolean {
  return 'typed' in value && typeof value.typed === 'string' && Object.keys(value).length === 1;
}

function kindOfEntry(kind: 'leaves' | 'parts' | 'unknown'): Shape['kind'] {
  switch (kind) {
    case 'leaves':
      return 'leaf';
    case 'parts':
      return 'part';
    case 'unknown':
      return kind;
  }
}

const unknownShape: Shape = { kind: 'unknown', terms: new Map() };

interface ShapeMade {
  kind: Shape['kind'];
  readonly terms: Map<string, ShapeMade>;
}

/** The shape of which the table's paths are the branches: `phases[].base.annualDollars`. */
function shapeFrom(rows: readonly TermRow[]): Shape {
  const shape: ShapeMade = { kind: 'part', terms: new Map() };
  for (const { path, unit } of rows) {
    let here = shape;
    const words = path.split('.');
    for (const [index, word] of words.entries()) {
      const [name = '', list] = word.split('[');
      const isLast = index === words.length - 1;
      const next: ShapeMade = here.terms.get(name) ?? { kind: 'unknown', terms: new Map() };
      here.terms.set(name, next);
      if (name === 'sources') {
        // By path: each is a part of its own.
        next.kind = 'part';
        const any: ShapeMade = next.terms.get('*') ?? { kind: 'part', terms: new Map() };
        next.terms.set('*', any);
        here = any;
        continue;
      }
      if (!isLast) next.kind = list === undefined ? 'part' : 'parts';
      else if (next.kind === 'unknown') next.kind = kindOf(unit);
      here = next;
    }
  }
  return shape;
}

function kindOf(unit: TermRow['unit']): Shape['kind'] {
  switch (unit) {
    case 'percentByYear':
    case 'contractYears':
    case 'monthWeights':
      return 'leaves';
    case 'part':
      return 'part';
    case 'dollars':
    case 'wrvus':
    case 'rate':
    case 'percent':
    case 'months':
    case 'contractMonth':
    case 'calendarMonth':
    case 'calendarDay':
    case 'calendarYear':
    case 'days':
    case 'years':
    case 'contractYear':
    case 'scheduleYear':
    case 'fte':
    case 'shifts':
    case 'miles':
    case 'count':
    case 'choice':
    case 'flag':
    case 'text':
    case 'content':
      return 'leaf';
  }
}

const ownNames = new Set(['horizonYears', 'ladder']);
const isOwn = ({ path }: TermRow) => ownNames.has(path.split('.')[0] ?? '');
const shapeOfOffer = shapeFrom(terms.filter((row) => !isOwn(row)));
const shapeOfOwn = shapeFrom(terms.filter(isOwn));
