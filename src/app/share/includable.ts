import type { Workspace } from '../../compensation/index.ts';
import { loggedNotes, noteCount } from '../../findings/index.ts';
import { offersAlone, type Included } from '../../sharing/index.ts';

type Name = keyof Included;
type Offers = Workspace['offers'];

interface Includable {
  readonly value: Name;
  readonly words: string;
}

interface Kind extends Includable {
  readonly isIn: (offer: Offers[number]) => boolean;
}

const all: readonly Kind[] = [
  { value: 'names', words: 'names of the offers', isIn: () => true },
  { value: 'employer', words: 'employer', isIn: ({ employer }) => employer !== null },
  { value: 'notes', words: 'notes', isIn: ({ notes }) => notes !== null },
  {
    value: 'quotes',
    words: 'words of the contract',
    isIn: ({ sources }) => Object.values(sources).some(({ quote }) => quote !== null),
  },
  { value: 'log', words: 'log', isIn: ({ log }) => log !== null },
];

/** What can be ticked: what there is in these offers and stays out of a link unless asked for. */
export function includable({ offers }: Workspace): readonly Includable[] {
  return all
    .filter(({ isIn }) => offers.some(isIn))
    .map(({ value, words }) => ({ value, words: value === 'log' ? logWordsOf(offers) : words }));
}

/** "log: 3 notes"; notes that a copy of an offer shares with it count once. */
function logWordsOf(offers: Offers): string {
  const logs = offers.map((offer) => loggedNotes(offer));
  const distinct = new Map(logs.map((notes) => [JSON.stringify(notes), notes.length]));
  const count = [...distinct.values()].reduce((sum, one) => sum + one, 0);
  return count === 0 ? 'log' : `log: ${noteCount(count)}`;
}

/** What is ticked, as the link takes it. */
export function includedOf(ticked: readonly string[]): Included {
  const entries = Object.keys(offersAlone).map((name) => [name, ticked.includes(name)] as const);
  return Object.fromEntries(entries) as unknown as Included; // the names of Included, each once
}
