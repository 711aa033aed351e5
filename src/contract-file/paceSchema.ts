import type { Colleague, MonthWorked, Pace } from '../compensation/index.ts';
import { correctedWrvus, count, wrvus } from './amount.ts';
import { refuse, type Report } from './codec.ts';
import { listOrEmpty } from './list.ts';
import { part } from './part.ts';
import { shapedPart } from './shapedPart.ts';
import { requiredTerm, term } from './term.ts';
import { calendarDay, calendarMonth, choice } from './word.ts';

const monthWorked = part<MonthWorked>({
  month: requiredTerm(calendarMonth),
  wrvus: requiredTerm(correctedWrvus),
});

const colleague = part<Colleague>({
  annualWrvus: term(wrvus),
  clinicalFte: term(count('FTE', 0.05, 1.5)),
});

/** The year so far; model page, section 11. */
export const paceSchema = shapedPart(
  'pace',
  part<Pace>(
    {
      asOf: term(calendarDay),
      wrvusToDate: term(wrvus),
      months: listOrEmpty(monthWorked, 60, checkOnce),
      yearFrom: term(calendarDay),
      yearTo: term(calendarDay),
      shareBy: term(choice('months', 'clinicDays')),
      catchUpTimes: term(count('times', 1, 10)),
      colleagues: listOrEmpty(colleague, 100),
      anyoneReachesTarget: term(choice('yes', 'no', 'notTold')),
    },
    ({ yearFrom, yearTo }, report) => {
      if (yearFrom !== null && yearTo !== null && yearTo < yearFrom)
        refuse(report, { kind: 'notBefore', day: yearFrom, because: 'where the year begins' }, [
          'yearTo',
        ]);
    },
  ),
);

/** Two figures for one month would be added up, or one of them dropped. */
function checkOnce(months: readonly MonthWorked[], report: Report): void {
  const seen = new Set<string>();
  for (const [index, { month }] of months.entries()) {
    if (seen.has(month)) refuse(report, { kind: 'onceInList', noun: 'month' }, [index, 'month']);
    seen.add(month);
  }
}
