import type { Settlement } from '../../compensation/index.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { producedPart } from './producedPart.ts';
import { paidFigure, settledMoney, settledUnder, spanOf, totalPaid } from './settled.ts';

/** A draw against production: what is earned, and what becomes of the difference. */
export function drawSentence(view: YearView): Sentence {
  const settlements = settledUnder(view);
  const last = settlements.at(-1);
  if (last === undefined) return [];
  const isOne = settlements.length === 1 || view.terms.isCumulative;
  const earned = isOne ? last.scheduled.cents : sumOf(settlements, 'scheduled');
  const drawn = isOne ? last.basePaid : sumOf(settlements, 'basePaid');
  const span = isOne ? spanOf(view, last) : '';
  const draw = settledMoney(view, 'basePaid', drawn, `Draw paid${span}`);
  const produced = isOne
    ? producedPart(view, last)
    : say`${settledMoney(view, 'scheduled', earned, 'What production earns')}`;
  const rest = difference(view, settlements, earned - drawn);
  return say`Production${span} earns ${produced} against a draw of ${draw}${rest}.`;
}

function sumOf(settlements: readonly Settlement[], what: 'scheduled' | 'basePaid'): number {
  return settlements.reduce(
    (sum, one) => sum + (what === 'scheduled' ? one.scheduled.cents : one.basePaid),
    0,
  );
}

function difference(view: YearView, settlements: readonly Settlement[], due: number): Sentence {
  const paid = totalPaid(settlements);
  if (paid > 0) return say`; ${paidFigure(view, settlements)} is paid on top`;
  if (due === 0) return say`: the two are equal`;
  // What is over goes against earlier advances, which the next sentence says with its amount.
  if (due > 0) return [];
  switch (view.terms.deficit) {
    case 'carried':
      return say`; the rest is carried to later settlements`;
    case 'forgiven':
      return say`; the rest is dropped`;
    case 'repaid': {
      const back = settledMoney(view, 'paidBack', -paid, 'Draw paid back at the settlement');
      return say`; ${back} is paid back`;
    }
  }
}
