import type { Ending, LeavingPart } from '../../compensation/index.ts';
import { listedParts, say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { leavingFigure } from './leavingFigure.ts';
import { leavingIn } from './leavingOf.ts';

/** What an ending costs at the end of a month: "$15,000 to $29,167 before tax and possibly a tail". */
export function costOf(subject: ReadySubject, month: number, ending: Ending): Sentence {
  const { parts, mostPriced, most } = leavingIn(subject, month, ending);
  const tail = tailWithoutPrice(parts);
  if (mostPriced === 0 && tail !== null) return say`nothing but ${tail}`;
  const total = rangeOf(subject, month, ending, 'total');
  return say`${total} before tax${most === null && tail !== null ? ` and ${tail}` : ''}`;
}

/** The cost with what it is made of, where that is more than one thing. */
export function costInParts(subject: ReadySubject, month: number, ending: Ending): Sentence {
  const { parts } = leavingIn(subject, month, ending);
  const priced = parts.filter(({ most, amounts }) => most !== null && amounts.length > 0);
  const named = priced.map(
    ({ kind }) => say`${rangeOf(subject, month, ending, kind)} ${nameOf(kind)}`,
  );
  const [only, ...others] = named;
  if (only === undefined) return costOf(subject, month, ending);
  const tail = tailWithoutPrice(parts);
  if (others.length === 0) return say`${only}, before tax${tail === null ? '' : `, and ${tail}`}`;
  return say`${costOf(subject, month, ending)}: ${listedParts(named)}`;
}

/** Both ends of a range as figures, or the one where they are the same. */
function rangeOf(
  subject: ReadySubject,
  month: number,
  ending: Ending,
  of: LeavingPart['kind'] | 'total',
): Sentence {
  const least = leavingFigure(subject, { month, ending, of, end: 'least' });
  const most = leavingFigure(subject, { month, ending, of, end: 'most' });
  return least.text === most.text ? say`${most}` : say`${least} to ${most}`;
}

/** A tail of which nothing bounds the price; null where there is none such. */
export function tailWithoutPrice(parts: readonly LeavingPart[]): string | null {
  const tail = parts.find(({ kind, most }) => kind === 'tail' && most === null);
  if (tail === undefined) return null;
  const isCertain = tail.missing.every((path) => path === 'exit.tail.dollars');
  return isCertain
    ? 'a tail that the contract does not price'
    : 'possibly a tail that the contract does not price';
}

function nameOf(kind: LeavingPart['kind']): string {
  switch (kind) {
    case 'payback':
      return 'of payback by the written formula';
    case 'tail':
      return 'for a tail';
    case 'deficit':
      return 'of advances not yet earned';
    case 'notPayable':
      return 'of production pay not payable as written';
  }
}
