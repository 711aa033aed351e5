import { termAt } from '../contract-file/index.ts';
import { lowerFirst } from './termWords.ts';

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/**
 * An entry of the form as a sentence names it, by its path alone: "annual base", "dollars per wRVU
 * of the second tier". For entries that do not yet read, so that there is no offer to ask.
 */
export function termInSentence(path: string): string {
  const tier = /tiers\[(\d+)\]/.exec(path)?.[1];
  const phase = /phases\[(\d+)\]/.exec(path)?.[1];
  const inPhase = phase === undefined || phase === '0' ? '' : ` in the ${placeOf(phase)} phase`;
  if (path.endsWith('.fromWrvus')) {
    return `where the ${tier === '0' ? 'bonus' : `${placeOf(tier ?? '0')} tier`} starts${inPhase}`;
  }
  const name = lowerFirst(termAt(path)?.name ?? path);
  const ofTier = tier === undefined || tier === '0' ? '' : ` of the ${placeOf(tier)} tier`;
  return `${name}${ofTier}${inPhase}`;
}

function placeOf(index: string): string {
  const place = Number(index);
  return PLACES[place] ?? `${place + 1}th`;
}
