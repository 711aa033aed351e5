import type { Expression } from './derivation.ts';
import { quantity } from './derivation.ts';
import { product, sum } from './explainWrvus.ts';
import type { MonthRun } from './monthRun.ts';

/** The base paid in one contract year, as parts of the annual bases in force in it. */
export function explainBase(months: readonly MonthRun[]): Expression {
  const parts: Expression[] = [];
  let run: MonthRun[] = [];
  const close = () => {
    if (run.length > 0) parts.push(monthsAtOneBase(run));
    run = [];
  };
  for (const month of months) {
    if (month.annualBase === null) {
      close();
    } else if (isPaidInPart(month)) {
      close();
      parts.push(monthOnLeave(month));
    } else {
      if (run.at(-1)?.annualBase !== month.annualBase) close();
      run.push(month);
    }
  }
  close();
  return parts.length === 0 ? quantity(0, 'dollars', 'nothing') : sum(parts);
}

/** The base paid in months of any contract years: the months of each year by themselves. */
export function explainBaseOf(months: readonly MonthRun[]): Expression {
  const years = [...new Set(months.map(({ planMonth }) => planMonth.year))];
  return sum(
    years.map((year) => explainBase(months.filter(({ planMonth }) => planMonth.year === year))),
  );
}

function isPaidInPart({ planMonth }: MonthRun): boolean {
  return planMonth.leave > 0 && planMonth.basePaidOnLeave !== 10_000;
}

/** Months k1 to k2 of a year at one annual base: round(A × k2 ÷ 12) − round(A × (k1 − 1) ÷ 12). */
function monthsAtOneBase(months: readonly MonthRun[]): Expression {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return quantity(0, 'dollars', 'nothing');
  const upTo = twelfths(last, last.planMonth.monthOfYear);
  return first.planMonth.monthOfYear === 1
    ? upTo
    : { kind: 'difference', from: upTo, less: twelfths(first, first.planMonth.monthOfYear - 1) };
}

function twelfths(month: MonthRun, count: number): Expression {
  const { annualBase, planMonth } = month;
  const { basePhase, printedBase } = planMonth;
  const isPrinted = basePhase !== null && printedBase === annualBase;
  const path = isPrinted ? `phases[${basePhase}].base.annualDollars` : null;
  const annual = quantity(annualBase ?? 0, 'dollars', 'annualBase', path);
  if (count === 12) return annual;
  const part = count === 1 ? annual : product([annual, quantity(count, 'count', 'months')]);
  return {
    kind: 'rounded',
    of: { kind: 'quotient', of: part, by: quantity(12, 'count', 'months') },
  };
}

function monthOnLeave(month: MonthRun): Expression {
  const { leave, basePaidOnLeave } = month.planMonth;
  const away = quantity(leave * 100, 'percent', 'shareOnLeave');
  const paid = quantity(basePaidOnLeave, 'percent', 'basePaidOnLeave');
  const there: Expression = {
    kind: 'difference',
    from: quantity(10_000, 'percent', 'whole'),
    less: away,
  };
  const share = leave === 100 ? paid : sum([there, product([away, paid])]);
  return { kind: 'rounded', of: product([monthsAtOneBase([month]), share]) };
}
