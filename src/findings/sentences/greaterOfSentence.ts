import type { Settlement } from '../../compensation/index.ts';
import { periodNoun } from '../periodNoun.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { producedPart } from './producedPart.ts';
import { paidFigure, settledMoney, settledUnder, spanOf } from './settled.ts';

/** Base or production, whichever is more. */
export function greaterOfSentence(view: YearView): Sentence {
  const settlements = settledUnder(view);
  const standAlone = settlements.length > 1 && !view.terms.isCumulative;
  if (standAlone) return byPeriod(view, settlements);
  const last = settlements.at(-1);
  if (last === undefined) return [];
  const base = settledMoney(view, 'basePaid', last.basePaid, `Base paid${spanOf(view, last)}`);
  const produced = producedPart(view, last);
  if (last.scheduled.cents <= last.basePaid) {
    return say`You are paid the greater of base and production${spanOf(view, last)}: that is the base of ${base}, for production comes to ${produced}.`;
  }
  return say`You are paid the greater of base and production${spanOf(view, last)}: production comes to ${produced}, so ${paidFigure(view, settlements)} is paid on top of the base of ${base}.`;
}

function byPeriod(view: YearView, settlements: readonly Settlement[]): Sentence {
  const noun = periodNoun(view.terms);
  const passing = settlements.filter(({ scheduled, basePaid }) => scheduled.cents > basePaid);
  if (passing.length === 0) {
    return say`You are paid the greater of base and production, each ${noun} by itself: that is the base in every one.`;
  }
  const count =
    passing.length === settlements.length
      ? `all ${passing.length}`
      : `${passing.length} of ${settlements.length}`;
  return say`You are paid the greater of base and production, each ${noun} by itself: production is more in ${count}, which pays ${paidFigure(view, settlements)} on top of the base.`;
}
