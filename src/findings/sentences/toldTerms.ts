import type { YearView } from '../yearView.ts';
import { countedAsNothing } from './countedAsNothing.ts';
import { leaveMonths } from './volumeSentence.ts';

/** Terms that are not stated and that the sentences before already say so of. */
export function toldTerms(view: YearView): ReadonlySet<string> {
  const { offer } = view.subject;
  const { exit } = offer;
  const told = ['rebase', 'exit.tail', 'exit.tail.ifIResign', 'exit.tail.dollars'];
  if ((exit?.withoutCause ?? null) === null) told.push('exit.withoutCause');
  else told.push('exit.employerNoticeDays', 'exit.physicianNoticeDays');
  for (const [index, item] of offer.items.entries()) {
    if (!('repayment' in item)) continue;
    told.push(...['', '.how', '.months'].map((term) => `items[${index}].repayment${term}`));
  }
  told.push(...countedAsNothing(view));
  if (leaveMonths(view) > 0) {
    told.push(...offer.phases.map((_, index) => `phases[${index}].target.proratedForLeave`));
  }
  if (view.isPastTerm) told.push('termMonths');
  return new Set(told);
}
