import { capital, plural } from '../formatWords.ts';
import type { StandingClause } from './standingWords.ts';

/** A title is read at a glance. */
const CHARACTERS = 110;

/** The point of the comparison: "Offer B pays more above 5,850 wRVUs, Offer A up to there". */
export function comparisonTitle(
  clauses: readonly StandingClause[],
  isRanked: boolean,
  words: string,
): string {
  const [first, second] = clauses;
  if (!isRanked || first === undefined) return `What each offer pays ${words}`;
  if (second === undefined)
    return capital(first.isOpen ? first.who : `${first.who} ${first.where}`);
  const told = clauses.length === 2 ? twoSides(first, second) : inOrder(clauses);
  return told.length <= CHARACTERS
    ? capital(told)
    : `Which offer pays more changes at ${plural(clauses.length - 1, 'volume')}`;
}

/** The upper side first: it is what more work leads to. */
function twoSides(first: StandingClause, second: StandingClause): string {
  if (first.isOpen || second.isOpen) return inOrder([first, second]);
  return first.alone === null || second.alone === null
    ? `${second.who} ${second.where}; ${first.who} ${first.where}`
    : `${second.who} ${second.where}, ${first.alone} up to there`;
}

function inOrder(clauses: readonly StandingClause[]): string {
  return clauses.map(({ who, where }) => `${where} ${who}`).join('; ');
}
