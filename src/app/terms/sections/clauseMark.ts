import { termChoices } from '../../../findings/index.ts';
import type { DraftOffer, Leaf } from '../../../workspace/index.ts';

/** The path at which the clause of a term is noted. */
export function sourcePath(path: string): string {
  return `sources[${JSON.stringify(path)}]`;
}

/** The mark of a term whose clause is noted: "§ 4.2(b)", "told: recruiter, phone"; null where none is. */
export function clauseMark(offer: DraftOffer, path: string): string | null {
  const source = offer.sources?.[path];
  if (source === undefined) return null;
  const [ref, quote, status] = [source.ref, source.quote, source.status].map(textOf);
  const place = /^[\d.]/.test(ref ?? '') ? `§ ${ref}` : (ref ?? '');
  const said = termChoices(`${sourcePath(path)}.status`).find(({ value }) => value === status);
  if (said !== undefined && status !== 'stated') {
    // Where it was heard or read never hides that it is not written, or not clear.
    return place === '' ? said.words : `${said.words.split(',')[0]}: ${place}`;
  }
  if (place !== '') return place;
  return quote === '' && said === undefined ? null : 'noted';
}

function textOf(leaf: Leaf | undefined): string {
  return leaf === undefined || leaf === 'none' ? '' : leaf.typed.trim();
}
