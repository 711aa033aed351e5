import { capital, listed, plural } from '../formatWords.ts';
import type { StandingClause } from './standingWords.ts';

/** A title is read at a glance. */
const CHARACTERS = 110;

/** So many volumes are named in it. */
const TOLD = 3;

/** The point of the comparison: "Offer B pays more above 5,850 wRVUs, Offer A up to there". */
export function comparisonTitle(
  clauses: readonly StandingClause[],
  isRanked: boolean,
  words: string,
): string {
  const [first, second] = clauses;
  if (!isRanked || first === undefined) return `What each offer pays ${words}`;
  if (second === undefined) {
    return first.isOpen ? first.whoFirst : `${first.whoFirst} ${first.where}`;
  }
  const told = clauses.length === 2 ? twoSides(first, second) : inOrder(clauses);
  return told.length <= CHARACTERS ? told : changesIn(clauses);
}

/** The upper side first: it is what more work leads to. */
function twoSides(first: StandingClause, second: StandingClause): string {
  if (first.isOpen || second.isOpen) return inOrder([first, second]);
  return first.alone === null || second.alone === null
    ? `${second.whoFirst} ${second.where}; ${first.who} ${first.where}`
    : `${second.whoFirst} ${second.where}, ${first.alone} up to there`;
}

function inOrder(clauses: readonly StandingClause[]): string {
  return capital(clauses.map(({ who, where }) => `${where} ${who}`).join('; '));
}

/** Where all of it is too long: what more work leads to, else the volumes alone. */
function changesIn(clauses: readonly StandingClause[]): string {
  const last = clauses.at(-1);
  const starts = clauses.flatMap(({ start }) => start ?? []);
  if (last !== undefined && !last.isOpen) {
    const upper = `${last.whoFirst} ${last.where}`;
    const below = starts.slice(0, -1);
    const all =
      below.length === 0
        ? upper
        : `${upper}; below that, which pays more changes at ${volumes(below)}`;
    if (all.length <= CHARACTERS) return all;
    if (below.length === 0 && last.alone !== null) return upper;
  }
  return `Which offer pays more changes at ${volumes(starts)}`;
}

/** "4,000 and 5,850 wRVUs", or how many there are where they are many. */
function volumes(texts: readonly string[]): string {
  return texts.length > TOLD
    ? plural(texts.length, 'volume')
    : `${listed(texts.map((text) => text.replace(/ wRVUs$/, '')))} wRVUs`;
}
