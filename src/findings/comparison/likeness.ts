import type { Offer } from '../../compensation/index.ts';
import { comparedTerms, isCompared } from './comparedTerms.ts';
import { isPart } from './termChanges.ts';

/**
 * How much two offers say alike, from 0 to 1: of the terms that either states, the share that both
 * state the same. Two offers of 20 terms that differ in one of them: 19 ÷ 21.
 */
export function likeness(one: Offer, other: Offer): number {
  const [these, those] = [statedIn(one), statedIn(other)];
  const all = new Set([...these, ...those]);
  const same = [...these].filter((said) => those.has(said)).length;
  return all.size === 0 ? 1 : same / all.size;
}

/** Each term that an offer states, with what it says. */
function statedIn(offer: Offer): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (path: string, held: unknown): void => {
    if (held === null || held === undefined || !isCompared(path)) return;
    if (isPart(held) || (Array.isArray(held) && held.some(isPart))) {
      for (const [name, inner] of Object.entries(held)) walk(`${path}.${name}`, inner);
      return;
    }
    if (!Array.isArray(held) || held.length > 0) found.add(`${path} ${JSON.stringify(held)}`);
  };
  for (const name of comparedTerms) walk(name, offer[name]);
  return found;
}
