import type { ItemKind, TermRow } from '../../contract-file/index.ts';
import { termAt } from '../../contract-file/index.ts';
import { plural } from '../formatWords.ts';
import { lowerFirst } from '../termWords.ts';
import { termChoices } from '../termChoices.ts';
import { termInSentence } from '../termInSentence.ts';

/** What stands at a term, of the contract or as tried, as it was typed. */
export type SaidAtTerm =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'values'; readonly texts: readonly string[] }
  | { readonly kind: 'entries'; readonly count: number }
  | { readonly kind: 'stated' }
  | { readonly kind: 'none' }
  | { readonly kind: 'notStated' };

/** What is said at a term in a few words: "$50.00", "month 25", "not stated", "3 tiers". */
export function saidWords(path: string, said: SaidAtTerm): string {
  switch (said.kind) {
    case 'text':
      return textWords(path, said.text);
    case 'values':
      return said.texts.map((text) => textWords(path, text)).join(', ');
    case 'entries':
      return plural(
        said.count,
        ...(NOUNS[path.replace(/^.*[.\]]/, '')] ?? (['entry', 'entries'] as const)),
      );
    case 'stated':
      return 'stated';
    case 'none':
      return 'none';
    case 'notStated':
      return 'not stated';
  }
}

/** A tried term by its name, of an item by the item's kind and label, as a list of what is tried names it. */
export function triedName(path: string, kind: string | null, label: string | null): string {
  const list = LISTS[path.replace(/^.*[.\]]/, '')];
  if (list !== undefined && termAt(path) === undefined) return list;
  const ofItem = kind === null ? undefined : termAt(path, kind as ItemKind); // it was read from a list
  const inItem = ofItem === undefined || label === null ? '' : `${label}: `;
  const name = ofItem === undefined ? termInSentence(path) : `${inItem}${lowerFirst(ofItem.name)}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  phases: ['phase', 'phases'],
  tiers: ['tier', 'tiers'],
  items: ['entry', 'entries'],
  leave: ['leave', 'leaves'],
};

const LISTS: Readonly<Record<string, string>> = {
  phases: 'Phases',
  tiers: 'Tiers',
  items: 'Other pay',
  leave: 'Leave',
};

function textWords(path: string, text: string): string {
  const choice = termChoices(path).find(({ value }) => value === text);
  if (choice !== undefined) return lowerFirst(choice.words);
  if (text.trim() === '') return 'nothing entered';
  const { unit } = termAt(path) ?? {};
  const write = unit === undefined ? undefined : WRITTEN[unit];
  return write === undefined ? text : write(text);
}

const counted = (noun: string) => (text: string) => `${text} ${noun}`;

/** A typed text with its unit; another stands as it was typed. */
const WRITTEN: Partial<Record<TermRow['unit'], (text: string) => string>> = {
  dollars: (text) => `$${text}`,
  rate: (text) => `$${text}`,
  wrvus: counted('wRVUs'),
  percent: (text) => `${text}%`,
  percentByYear: (text) => `${text}%`,
  contractMonth: (text) => `month ${text}`,
  contractYear: (text) => `year ${text}`,
  months: counted('months'),
  days: counted('days'),
  years: counted('years'),
  shifts: counted('shifts'),
  miles: counted('miles'),
};
