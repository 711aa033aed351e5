import type { RebaseEvent } from '../../compensation/index.ts';
import { explainNewBase } from '../../compensation/index.ts';
import { exactDollars, shownDollars } from '../formatNumber.ts';
import { plural } from '../formatWords.ts';
import { printAmount } from '../printDerivation.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { nameOf, yearView } from '../yearView.ts';
import { apartLine, leaveMoney, whichHolds } from './leaveFigure.ts';
import { leftOut, readOtherwise } from './leaveReadings.ts';

type NewBase = Extract<RebaseEvent, { readonly outcome: 'base' }>;

/** The first recalculation that the two readings of the look-back set apart. */
export function lookBack(subject: ReadySubject): readonly Sentence[] {
  const { offer } = subject;
  if (offer.rebase === null || offer.rebase === 'none') return [];
  const out = readOtherwise(subject, leftOut(true));
  const counted = readOtherwise(subject, leftOut(false));
  if (out === null || counted === null) return [];
  for (const [index, event] of out.ran.events.entries()) {
    const other = counted.ran.events[index];
    if (event.outcome !== 'base' || other?.outcome !== 'base') continue;
    if (shownDollars(event.base) === shownDollars(other.base)) continue;
    const view = yearView(subject, Math.ceil(event.month / 12));
    const base = (one: ReadySubject, set: NewBase, name: string) =>
      leaveMoney(
        view,
        set.base,
        `${name}Base`,
        `Annual base from ${nameOf(view, event.month)}`,
        () => [
          {
            label: name === 'out' ? 'Months on leave left out' : 'Months on leave counted',
            printed: printAmount(explainNewBase(one.ran, set), set.base),
            amount: exactDollars(set.base),
            notes: [],
          },
        ],
      );
    const sum = (one: ReadySubject) => one.ledger.reduce((all, { pay }) => all + pay.cash, 0);
    const [less, more] = [sum(out), sum(counted)].toSorted((a, b) => a - b);
    const years =
      subject.ledger.length === 1 ? 'in year 1' : `over ${plural(subject.ledger.length, 'year')}`;
    const apart = leaveMoney(
      view,
      (more ?? 0) - (less ?? 0),
      'apart',
      `What the two readings differ by ${years}`,
      () => [apartLine('Paid under the one reading, less under the other', more ?? 0, less ?? 0)],
    );
    const isOut = subject.ran.events[index];
    const now =
      isOut !== undefined && 'supported' in isOut ? isOut.supported.lookBack.leaveExcluded : false;
    const stated = offer.rebase.leaveExcluded;
    const which =
      stated === null
        ? `Which holds is not stated; the figures take it that ${now ? 'months on leave are left out' : 'months on leave count'}.`
        : whichHolds(stated, 'months on leave are left out');
    return [
      say`When the base is recalculated in ${nameOf(view, event.month)}, it becomes ${base(out, event, 'out')} if months on leave are left out, and ${base(counted, other, 'counted')} if they count: ${apart} apart ${years}. ${which}`,
    ];
  }
  return [];
}
