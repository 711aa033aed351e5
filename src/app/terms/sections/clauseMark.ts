import { termChoices } from '../../../findings/index.ts';
import type { DraftOffer, Leaf } from '../../../workspace/index.ts';

/** The path at which the clause of a term is noted. */
export function sourcePath(path: string): string {
  return `sources[${JSON.stringify(path)}]`;
}

/** The mark of a term whose clause is noted: "§ 4.2(b)", "told, not written"; null where none is. */
export function clauseMark(offer: DraftOffer, path: string): string | null {
  const source = offer.sources?.[path];
  if (source === undefined) return null;
  const [ref, quote, status] = [source.ref, source.quote, source.status].map(textOf);
  const said = termChoices(`${sourcePath(path)}.status`).find(({ value }) => value === status);
  if (ref !== '') return /^[\d.]/.test(ref ?? '') ? `§ ${ref}` : (ref ?? null);
  if (status !== 'stated' && said !== undefined) return said.words;
  return quote === '' && said === undefined ? null : 'noted';
}

function textOf(leaf: Leaf | undefined): string {
  return leaf === undefined || leaf === 'none' ? '' : leaf.typed;
}
