import { termFigure } from '../figure.ts';
import { daysOf, plural } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

/** Where the employer alone can change the plan that every figure rests on. */
export function planChangeSentence(view: YearView): Sentence | null {
  const { offer } = view.subject;
  const { planChange } = offer;
  if (planChange === null || planChange === 'none' || planChange.by !== 'employer') return null;
  const days = planChange.noticeDays;
  if (days === null) {
    return say`The employer can change the pay plan, on a notice that is not stated.`;
  }
  if (days === 0) return say`The employer can change the pay plan without notice.`;
  const notice = termFigure(offer, 'planChange.noticeDays', daysOf(days), plural(days, 'day'));
  return say`The employer can change the pay plan on ${notice} notice.`;
}
