import { listed } from '../formatWords.ts';
import { changedSince, type ChangedSince, wordsOf, type Versions } from './changedSince.ts';

/** An offer of several that a reader knows an earlier version of. */
export interface NamedVersions extends Versions {
  readonly name: string;
}

/**
 * What became of several offers since their earlier versions, those that changed first: "1 term of
 * Offer B changed since your copy of May 12, 2027: …. Annual base: $260,000, now $240,000.", then
 * "Offer A and Offer C are the same as your copy of May 12, 2027."
 */
export function changedOffers(offers: readonly NamedVersions[], year: number): readonly string[] {
  const read = offers.map((versions) => ({ versions, changes: changedSince(versions, year) }));
  const changed = read.filter(({ changes }) => changes.rows.length > 0);
  const same = read.filter(({ changes }) => changes.rows.length === 0);
  const known = [...new Set(same.map(({ versions }) => wordsOf(versions.earlier)))];
  return [
    ...changed.map(({ changes }) => `${changes.sentence} ${whatChanged(changes)}`),
    ...known.map((earlier) => {
      const names = same.flatMap(({ versions }) =>
        wordsOf(versions.earlier) === earlier ? [versions.name] : [],
      );
      return `${listed(names)} ${names.length === 1 ? 'is' : 'are'} the same as ${earlier}.`;
    }),
  ];
}

/** The change that does most, then and now, and how many others there are. */
function whatChanged({ rows }: ChangedSince): string {
  const [first] = rows;
  if (first === undefined) return '';
  const more = rows.length - 1;
  const others = more === 0 ? '' : `; ${more} more in “What changed”`;
  return `${first.name}: ${first.was}, now ${first.is}${others}.`;
}
