import { plural } from '../formatWords.ts';

/** "2 values tried". */
export function triedCount(count: number): string {
  return count === 0 ? 'nothing tried yet' : `${plural(count, 'value')} tried`;
}

/** "What if: with 2 tried values", beside the name of what follows them. */
export function withTriedWords(count: number): string {
  return count === 0
    ? 'What if: nothing tried yet'
    : `What if: with ${plural(count, 'tried value')}`;
}
