import * as fc from 'fast-check';

/**
 * How many cases each law sees, and from where they are drawn. The seed is fixed so that a change is
 * judged by the same cases everywhere; LAWS_SEED and LAWS_RUNS look elsewhere and further.
 */
export const CASES = Number(process.env['LAWS_RUNS'] ?? 1000);
const SEED = Number(process.env['LAWS_SEED'] ?? 20_270_701);

/**
 * Holds a law against its cases; it fails with the smallest case that breaks it. Where one case is a
 * whole session of typing, a share of the cases is enough.
 */
export function holds<Case>(
  cases: fc.Arbitrary<Case>,
  law: (found: Case) => void,
  share = 1,
): void {
  fc.assert(fc.property(cases, law), { numRuns: Math.ceil(CASES * share), seed: SEED });
}
