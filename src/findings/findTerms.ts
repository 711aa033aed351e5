import type { ItemKind } from '../contract-file/index.ts';
import { terms } from '../contract-file/index.ts';
import { ALSO_CALLED } from './alsoCalled.data.ts';
import { logWords } from './log/logWords.ts';
import type { SectionName } from './openTerms.ts';
import { sectionOfTerm } from './sectionOfTerm.ts';
import { termHelp } from './termHelp.ts';

/** A term that words of a contract may mean, and where it is entered. */
export interface FoundTerm {
  readonly path: string;
  readonly section: SectionName;
  readonly name: string;
  /** "Either party may terminate without cause …"; null for what no contract states. */
  readonly looksLike: string | null;
}

/** Where the terms of lists are looked for: the phase in view, and the payments there are. */
interface Around {
  readonly phase: number;
  readonly itemKinds: readonly ItemKind[];
}

const FOUND_AT_MOST = 8;
const IN_NAME = 3;
const IN_CALLED = 2;
/** Letters that words of one stem share: "terminate" and "termination". */
const STEM = 5;

/**
 * The terms that a word, or a sentence from a contract, may mean, the likeliest first. A word counts
 * for more the fewer terms it stands by: "wRVU" tells little, "tail" nearly all.
 */
export function findTerms(words: string, around: Around): readonly FoundTerm[] {
  const asked = [...new Set(wordsOf(words))];
  const weights = asked.map((word) => {
    const by = ENTRIES.filter((entry) => matchOf(word, entry) > 0).length;
    return by === 0 ? 0 : Math.log(1 + ENTRIES.length / by);
  });
  return ENTRIES.map((entry) => ({
    entry,
    score: asked.reduce(
      (sum, word, place) => sum + matchOf(word, entry) * (weights[place] ?? 0),
      0,
    ),
  }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, FOUND_AT_MOST)
    .map(({ entry }) => ({
      path: placeOf(entry.pattern, around),
      section: entry.section,
      name: entry.name,
      looksLike: entry.looksLike,
    }));
}

const SMALL = new Set(
  'the and for any are all that this with shall will may not from has have which each upon your you its per when what how who does must'.split(
    ' ',
  ),
);

interface Entry {
  readonly pattern: string;
  readonly section: SectionName;
  readonly name: string;
  readonly looksLike: string | null;
  readonly named: readonly string[];
  readonly called: readonly string[];
  readonly said: readonly string[];
}

const TERMS: readonly Entry[] = terms.flatMap(({ path: pattern, unit }): readonly Entry[] => {
  const first = placeOf(pattern, { phase: 0, itemKinds: [] });
  const section =
    unit === 'content' || /\.(?:kind|label)$/.test(pattern) ? null : sectionOfTerm(first);
  if (section === null) return [];
  const kind = /^items\[(\w+)\]/.exec(pattern)?.[1] as ItemKind | undefined; // the table's own kinds
  const { name, looksLike, question, means } = termHelp(pattern.replace(/\[\w*\]/g, '[0]'), kind);
  return [
    {
      pattern,
      section,
      name,
      looksLike: looksLike[0] ?? null,
      named: wordsOf(name),
      called: wordsOf(ALSO_CALLED[pattern] ?? ''),
      said: wordsOf([...looksLike, question, means].join(' ')),
    },
  ];
});

/** The user's own notes are no term of a contract: whoever looks for them is led to where one is added. */
const NOTES: Entry = {
  pattern: 'log.notes',
  section: 'log',
  name: logWords.found.name,
  looksLike: null,
  named: wordsOf(logWords.found.name),
  called: wordsOf(logWords.found.called),
  said: [],
};

const ENTRIES: readonly Entry[] = [...TERMS, NOTES];

/** How much a word says of a term: most where it is all of the name, least in what is said of it. */
function matchOf(word: string, { name, named, called, said }: Entry): number {
  const inName = bestOf(word, named) * (IN_NAME + 1 / name.split(' ').length);
  return Math.max(inName, bestOf(word, called) * IN_CALLED, bestOf(word, said));
}

function bestOf(word: string, among: readonly string[]): number {
  if (among.some((one) => one.startsWith(word))) return 1;
  const stem = word.slice(0, STEM);
  return word.length > STEM && among.some((one) => one.startsWith(stem)) ? 0.5 : 0;
}

/** Its words in small letters; figures and the smallest words tell nothing. */
function wordsOf(text: string): readonly string[] {
  const words =
    text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*(?:[-’'][\p{L}]+)*|\d{3,4}[a-z]?/gu) ?? [];
  return words.filter((word) => word.length > 2 && !SMALL.has(word));
}

/** A place of a pattern: in the phase in view, in the first payment of its kind. */
function placeOf(pattern: string, { phase, itemKinds }: Around): string {
  const item = /^items\[(\w*)\](.*)$/.exec(pattern);
  if (item !== null) {
    const [, kind = '', rest = ''] = item;
    const place =
      kind === '' ? itemKinds.findIndex(isPayment) : itemKinds.indexOf(kind as ItemKind); // the table's own kinds
    return place === -1 ? 'items' : `items[${place}]${rest}`;
  }
  return pattern.replace('phases[]', `phases[${phase}]`).replaceAll('[]', '[0]');
}

function isPayment(kind: ItemKind): boolean {
  return ['signing', 'relocation', 'retention', 'loanRepayment'].includes(kind);
}
