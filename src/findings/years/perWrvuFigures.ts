import {
  effectiveRate,
  explainWrvus,
  minus,
  nextWrvu,
  ratio,
  round,
} from '../../compensation/index.ts';
import { figure } from '../figure.ts';
import { exactDollars, exactWrvus } from '../formatNumber.ts';
import { printExpression } from '../printExpression.ts';
import type { Figure } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';
import { tableNone } from './tableFigure.ts';

export function eachFigure(view: YearView): Figure {
  const { facts, year } = view;
  const title = `Paid for each wRVU of year ${year}, without one-time payments`;
  const each = effectiveRate(facts);
  if (each === null) return tableNone(view, 'each', title, 'No wRVU is credited in this year.');
  const text = exactDollars(round({ n: each.n, d: BigInt(each.d) * 100n }));
  const yearly = facts.pay.recurring + facts.pay.cap;
  return figure(view, {
    of: `years${year}.each`,
    text,
    exact: text,
    title,
    lines: () => [
      {
        label: 'Yearly pay over the wRVUs credited',
        printed: `${exactDollars(yearly)} ÷ ${creditedText(view)} = ${text}`,
        amount: text,
        notes: facts.deficit > 0 ? ['Advances that are not yet earned are counted in.'] : [],
      },
    ],
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume'],
  });
}

/** Work that is no whole hundredth is divided by as it is made up. */
function creditedText({ subject, facts, credited }: YearView): string {
  if (minus(facts.credited, ratio(credited)).n === 0) return exactWrvus(credited);
  const worked = explainWrvus(subject.ran, facts.pay.months);
  return `(${printExpression(worked).replace(/^\(?(.*?)\)? wRVUs$/, '$1')})`;
}

export function nextFigure(view: YearView): Figure {
  const { facts, year, subject } = view;
  const worked = facts.pay.months.findLast(({ planMonth }) => planMonth.leave < 100);
  const title = `What one more wRVU adds to year ${year}`;
  if (worked === undefined)
    return tableNone(view, 'next', title, 'Every month of this year is leave.');
  const adds = nextWrvu(subject.ran, facts);
  const text = exactDollars(adds);
  return figure(view, {
    of: `years${year}.next`,
    text,
    exact: text,
    title,
    lines: () => [
      {
        label: `Worked in ${nameOf(view, worked.planMonth.month)}, everything else as it is`,
        printed: `${exactDollars(facts.pay.cash + adds)} − ${exactDollars(facts.pay.cash)} = ${text}`,
        amount: text,
        notes: [],
      },
    ],
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume'],
  });
}
