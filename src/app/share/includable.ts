import type { Workspace } from '../../compensation/index.ts';
import { offersAlone, type Included } from '../../sharing/index.ts';

type Name = keyof Included;

interface Includable {
  readonly value: Name;
  readonly words: string;
  readonly isIn: (offer: Workspace['offers'][number]) => boolean;
}

const all: readonly Includable[] = [
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
export function includable({ offers }: Workspace): readonly Omit<Includable, 'isIn'>[] {
  return all.filter(({ isIn }) => offers.some(isIn));
}

/** What is ticked, as the link takes it. */
export function includedOf(ticked: readonly string[]): Included {
  const entries = Object.keys(offersAlone).map((name) => [name, ticked.includes(name)] as const);
  return Object.fromEntries(entries) as unknown as Included; // the names of Included, each once
}
