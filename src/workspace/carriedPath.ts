import type { ListEdit } from './editList.ts';
import { pathKeys, pathText } from './path.ts';

/**
 * Where a path of an offer leads after an act on one of its lists: to the same entry at its new
 * place, as `tiers[1].fromWrvus` is `tiers[2].fromWrvus` once a tier stands before it. Null where
 * the entry is gone.
 */
export function carriedPath({ keys, order }: ListEdit, path: string): string | null {
  const walked = pathKeys(path);
  const place = walked[keys.length];
  const isInList = keys.every((key, index) => walked[index] === key);
  if (!isInList || typeof place !== 'number') return path;
  const carried = order.indexOf(place);
  return carried === -1 ? null : pathText(walked.with(keys.length, carried));
}
