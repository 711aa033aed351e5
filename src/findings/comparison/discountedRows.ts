import type { BasisPoints, YearsTogether } from '../../compensation/index.ts';
import { presentValue, totalPay } from '../../compensation/index.ts';
import { exactDollars, percent } from '../formatNumber.ts';
import { wholeDollars } from './cell.ts';
import { yearsName } from './comparedYears.ts';
import type { Comparing, ComparisonRow } from './row.ts';
import { amountRow } from './row.ts';

/** What years pay together, each year discounted to the contract's first; nothing without a rate. */
export function discountedRows(
  comparing: Comparing,
  key: string,
  years: YearsTogether,
  rate: BasisPoints | null,
): readonly ComparisonRow[] {
  if (rate === null || rate === 0) return [];
  const numbers = Array.from(
    { length: years.to - years.from + 1 },
    (_, index) => years.from + index,
  );
  const factor = `(1 + ${percent(rate)})`;
  const row = amountRow(comparing, {
    key,
    name: `Discounted at ${percent(rate)} a year`,
    title: `Paid in ${yearsName(years).replace('Y', 'y')}, discounted at ${percent(rate)} a year`,
    writing: wholeDollars,
    exact: exactDollars,
    of: ({ ran }) => presentValue(ran, years, rate),
    steps: ({ ran }) => ({
      printed: null,
      lines: numbers.map((year) => {
        const { total } = totalPay(ran, { from: year, to: year });
        const worth = exactDollars(presentValue(ran, { from: year, to: year }, rate));
        return {
          label: `year ${year}`,
          printed:
            year === 1 ? null : `${exactDollars(total)} ÷ ${factor}${power(year - 1)} = ${worth}`,
          amount: worth,
          notes: [],
        };
      }),
    }),
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume'],
    restsOn: [
      `${yearsName(years)}.`,
      'Each year’s pay is divided by 1 + your rate for each contract year before it.',
      'Before tax.',
    ],
  });
  return [row];
}

const RAISED = ['', '', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

function power(years: number): string {
  return RAISED[years] ?? '';
}
