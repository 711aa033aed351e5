import { round } from '../../compensation/index.ts';
import { wrvuFigure } from '../figure.ts';
import { targetLines } from '../goalLines.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import type { YearView } from '../yearView.ts';
import { yearView } from '../yearView.ts';
import { apartLine, leaveMoney, whichHolds } from './leaveFigure.ts';
import { nothing, paidAt, prorated, readOtherwise, whole } from './leaveReadings.ts';

/** Whether the base is paid during the leave, and what hangs on it. */
export function basePaid(view: YearView): readonly Sentence[] {
  const { subject, year, facts } = view;
  const index = subject.offer.volume.leave.findLastIndex(
    ({ fromMonth }) => fromMonth <= view.lastMonth,
  );
  const stated = subject.offer.volume.leave[index]?.basePaidPercent ?? null;
  const inFull = yearOf(readOtherwise(subject, paidAt(whole)), year);
  const unpaid = yearOf(readOtherwise(subject, paidAt(nothing)), year);
  if (inFull === null || unpaid === null || facts.pay.base === unpaid.facts.pay.base) {
    return stated === null || stated === 10_000 || inFull === null ? [] : paidLess(view, inFull);
  }
  if (stated !== null) return stated === 10_000 ? [] : paidLess(view, inFull);
  const less = inFull.facts.pay.base - unpaid.facts.pay.base;
  const lost = leaveMoney(view, less, 'unpaid', `Base of the leave in year ${year}`, () => [
    apartLine(
      'Base of the year, the leave paid and not',
      inFull.facts.pay.base,
      unpaid.facts.pay.base,
    ),
  ]);
  return [
    say`Whether the base is paid during the leave is not stated; here it is paid in full, and unpaid it is ${lost} less in year ${String(year)}.`,
  ];
}

function paidLess(view: YearView, inFull: YearView): readonly Sentence[] {
  const less = inFull.facts.pay.base - view.facts.pay.base;
  if (less <= 0) return [];
  const title = `Base not paid for the leave in year ${view.year}`;
  const lost = leaveMoney(view, less, 'unpaid', title, () => [
    apartLine(
      'Base of the year, the leave paid in full and as entered',
      inFull.facts.pay.base,
      view.facts.pay.base,
    ),
  ]);
  return [
    say`As entered, the base of the leave is not paid in full: ${lost} less in year ${String(view.year)}.`,
  ];
}

/** Target, threshold and pay of the year under each reading of whether leave reduces them. */
export function goals(view: YearView): readonly Sentence[] {
  const { subject, year, lastMonth } = view;
  const reduced = yearOf(readOtherwise(subject, prorated(true)), year);
  const kept = yearOf(readOtherwise(subject, prorated(false)), year);
  if (reduced === null || kept === null) return [];
  if (reduced.facts.target === null || kept.facts.target === null) return [];
  const target = (one: YearView, name: string) => {
    const title = `Target of year ${year} if leave ${name === 'reduced' ? 'reduces it' : 'does not reduce it'}`;
    return wrvuFigure(view, round(one.facts.target ?? { n: 0, d: 1 }), {
      of: `leave${year}.${name}Target`,
      title,
      lines: () => targetLines(one, title),
      terms: ['phases', 'volume.leave'],
    });
  };
  const stated = subject.offer.phases.findLast(
    ({ fromMonth, target: { annualWrvus } }) => fromMonth <= lastMonth && annualWrvus !== null,
  )?.target.proratedForLeave;
  const which = whichHolds(stated ?? null, 'leave reduces target and threshold');
  const pays = (one: YearView, name: string) =>
    leaveMoney(view, one.facts.pay.cash, `${name}Cash`, `What year ${year} pays`, one);
  const isSame = reduced.facts.pay.cash === kept.facts.pay.cash;
  const first = say`If leave reduces the target and where the bonus starts, year ${String(year)} has a target of ${target(reduced, 'reduced')}`;
  const second = say`the target stays ${target(kept, 'kept')}`;
  return isSame
    ? [
        say`${first}; if it does not, ${second}. Either way the year pays ${pays(kept, 'kept')}. ${which}`,
      ]
    : [
        say`${first} and pays ${pays(reduced, 'reduced')}; if it does not, ${second} and the year pays ${pays(kept, 'kept')}. ${which}`,
      ];
}

function yearOf(subject: ReadySubject | null, year: number): YearView | null {
  return subject === null ? null : yearView(subject, year);
}
