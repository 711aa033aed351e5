import type { Explanation } from './explanation.ts';
import { isAmong, isOwnEstimate } from './explain.ts';
import type { FigureKey } from './sentence.ts';

/**
 * The explanation of a figure where some terms are an example's that the page opened on, so that none
 * of them passes for a term of one's own contract. The terms are paths or the beginnings of paths.
 */
export function saidOfExample(
  explanation: Explanation,
  key: FigureKey,
  exampleTerms: readonly string[],
): Explanation {
  const left = exampleTerms.filter((term) =>
    explanation.terms.some((path) => isAmong(path, [term])),
  );
  if (left.length === 0) return explanation;
  const restsOn = key.startsWith('term:')
    ? [bareTerm(key.slice('term:'.length))]
    : [...explanation.restsOn, sumOf(left)];
  return { ...explanation, restsOn };
}

function bareTerm(path: string): string {
  return isOwnEstimate(path)
    ? 'The example’s estimate, not yours: type your own.'
    : 'A term of the example, not of your contract.';
}

function sumOf(left: readonly string[]): string {
  return left.includes('phases')
    ? 'Worked from the example, not from your contract.'
    : 'Some of the terms in it are still the example’s, not your contract’s.';
}
