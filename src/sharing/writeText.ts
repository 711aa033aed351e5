import type { Workspace } from '../compensation/index.ts';
import { writeFile } from '../contract-file/index.ts';
import { withIncluded, type Included } from './included.ts';
import { termKey } from './termKey.ts';
import { linkMembers, type LinkList, type LinkMember, type LinkTerm } from './termTree.ts';
import { writeValue } from './termValue.ts';

/** How the sender looked at the offers: which of them, and which contract year. */
export interface LinkView {
  /** The place of the chosen offer, from 0. */
  readonly offer: number;
  readonly year: number;
}

/** The number of no term: what stands there is the view. */
export const viewNumber = 0;

/**
 * The canonical text of offers, which a link packs: pairs of a term's number and its value, in the
 * order of the numbers, entries of lists one after the other. A base of $260,000 is `q260000`.
 */
export function writeText(workspace: Workspace, included: Included, view: LinkView | null): string {
  const file = writeFile(withIncluded(workspace, included));
  const seen = view === null ? '' : `${termKey(viewNumber)}${view.offer},${view.year}`;
  return seen + membersText(linkMembers, file, included.names);
}

function membersText(members: readonly LinkMember[], entry: object, hasNames: boolean): string {
  return members
    .map((member) =>
      member.kind === 'term'
        ? termText(member.term, entry, hasNames)
        : listText(member.list, entry, hasNames),
    )
    .join('');
}

function termText(term: LinkTerm, entry: object, hasNames: boolean): string {
  const { row, list, keys, kind } = term;
  if (kind !== null && valueAt(entry, ['kind']) !== kind) return '';
  const value = row.path === 'name' && !hasNames ? undefined : valueAt(entry, keys);
  const text = value === undefined ? null : writeValue(term, value);
  if (text !== null) return termKey(row.number) + text;
  return list?.first === row.number && !list.isNamed ? termKey(row.number) : '';
}

function listText(list: LinkList, around: object, hasNames: boolean): string {
  const entries = valueAt(around, list.keys) ?? [];
  return Object.entries(entries) // a list, or clause references by their paths
    .map(([name, entry]) => entryText(list, name, entry as object, hasNames)) // entries are objects
    .join('');
}

/** The entry of a named list says its name where its first term says its value, and both where both are there. */
function entryText(list: LinkList, name: string, entry: object, hasNames: boolean): string {
  const text = membersText(list.members, entry, hasNames);
  if (!list.isNamed) return text;
  const key = termKey(list.first);
  return key + JSON.stringify(name) + (text.startsWith(key) ? text.slice(key.length) : text);
}

/** What stands at the end of keys; undefined where nothing does. */
function valueAt(entry: object, keys: readonly string[]): unknown {
  let here: unknown = entry;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key]; // the file's own object of terms
  }
  return here;
}
