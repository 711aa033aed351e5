import type { YearLedger, YearsTogether } from '../../compensation/index.ts';
import { ratio, round, totalPay } from '../../compensation/index.ts';
import { exactDollars, exactWrvus, rate, wrvus } from '../formatNumber.ts';
import type { ReadySubject } from '../subject.ts';
import { yearLines } from '../yearLines.ts';
import { notSettledSteps, openSteps, takenOffLines } from './advances.ts';
import type { Writing } from './cell.ts';
import { wholeDollars } from './cell.ts';
import { withFigures } from './compared.ts';
import type { ComparedYears } from './comparedYears.ts';
import { yearsName } from './comparedYears.ts';
import { eachYear, stepsOf, sum, totalLines, yearsOf } from './paidSteps.ts';
import type { AmountRow, Comparing, ComparisonRow } from './row.ts';
import { amountRow } from './row.ts';

const TERMS = ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume', 'termMonths'];

/** What the first years pay, from what, and what of it stands apart. */
export function paidRows(comparing: Comparing, years: ComparedYears): readonly ComparisonRow[] {
  return paidAmounts(comparing, years)
    .filter((row) => !PARTS.has(row.key) || hasAmounts(comparing, row))
    .map((row) => amountRow(comparing, row));
}

/** Rows that are left out where no offer has anything of them. */
const PARTS: ReadonlySet<string> = new Set([
  'base',
  'production',
  'other',
  'cap',
  'oneTime',
  'open',
  'notSettled',
  'benefits',
]);

/** The same as amounts, those of nothing included, for whoever writes them to the cent. */
export function paidAmounts(comparing: Comparing, years: ComparedYears): readonly AmountRow[] {
  const { first, words } = years;
  const restsOn = [`${yearsName(first)}.`, 'Before tax.', 'If neither side ends it.'];
  const money = (row: Pick<AmountRow, 'key' | 'name' | 'of' | 'steps'>): AmountRow => ({
    ...row,
    title: `${row.name}, ${words}`,
    writing: wholeDollars,
    exact: exactDollars,
    terms: TERMS,
    restsOn,
  });
  const part = (key: string, name: string, inYear: (year: YearLedger) => number) =>
    money({
      key,
      name,
      of: (subject) => sum(yearsOf(subject, first).map(inYear)),
      steps: (subject) => stepsOf(eachYear(subject, first, inYear)),
    });
  const rows: readonly AmountRow[] = [
    part('base', baseName(comparing), ({ pay }) => pay.base),
    part('production', 'Bonus and production pay', ({ pay }) =>
      sum(pay.settlements.map(({ paid }) => paid)),
    ),
    part('other', 'Other yearly pay', ({ pay }) => sum(pay.items.map(({ cents }) => cents))),
    part('cap', 'Cut off by the cap', ({ pay }) => pay.cap),
    part('oneTime', 'One-time payments, counted once', ({ pay }) =>
      sum(pay.oneOffs.map(({ cents }) => cents)),
    ),
    money({
      key: 'open',
      name: 'Advances not yet earned, taken off',
      of: ({ ran }) => 0 - totalPay(ran, first).open,
      steps: (subject) => openSteps(subject, first, 'takenOff'),
    }),
  ];
  const apart: readonly AmountRow[] = [
    money({
      key: 'notSettled',
      name: 'Earned, not yet settled: in no sum',
      of: ({ ran }) => totalPay(ran, first).notSettled,
      steps: (subject) => notSettledSteps(subject, first),
    }),
    part('benefits', 'Benefits, not cash: in no sum', ({ pay }) => pay.benefits),
  ];
  return [
    ...rows,
    totalRow('total', first, words, restsOn),
    ...(first.to === 1 ? [] : [averageRow('average', first, words, restsOn), firstYear()]),
    ...apart,
    eachRow(first, words, restsOn),
    creditedRow(first, words),
  ];
}

/** What the years after the shortest term pay, if renewed on the same terms. */
export function renewedRows(comparing: Comparing, rest: YearsTogether): readonly ComparisonRow[] {
  return renewedAmounts(rest).map((row) => amountRow(comparing, row));
}

/** The same as amounts. */
export function renewedAmounts(rest: YearsTogether): readonly AmountRow[] {
  const words = `in ${yearsName(rest).toLowerCase()}, if renewed on the same terms`;
  const restsOn = [`${yearsName(rest)}.`, 'Before tax.', 'If renewed on the same terms.'];
  return [
    totalRow('restTotal', rest, words, restsOn),
    ...(rest.from === rest.to ? [] : [averageRow('restAverage', rest, words, restsOn)]),
  ];
}

/** Whether any offer has something of a row. */
function hasAmounts({ columns }: Comparing, { of }: AmountRow): boolean {
  return columns.some(({ readings }) => readings.some(({ subject }) => of(subject) !== 0));
}

/** A sum of years with what each pays and what of it is open. */
export function totalRow(
  key: string,
  years: YearsTogether,
  words: string,
  restsOn: readonly string[],
): AmountRow {
  return {
    key,
    name: 'Paid in all',
    title: `Paid ${words}, before tax`,
    writing: wholeDollars,
    exact: exactDollars,
    of: ({ ran }) => totalPay(ran, years).total,
    steps: (subject) => {
      const { printed, lines } = stepsOf(totalLines(subject, years));
      // Of the first years a row of its own derives the advances.
      const open = years.from === 1 ? [] : takenOffLines(subject, years);
      const own = open.length === 0 ? lines : lines.slice(0, -1);
      return { printed, lines: [...own, ...open] };
    },
    terms: TERMS,
    restsOn,
    isSum: true,
  };
}

function averageRow(
  key: string,
  years: YearsTogether,
  words: string,
  restsOn: readonly string[],
): AmountRow {
  const count = years.to - years.from + 1;
  const of = ({ ran }: ReadySubject) => round(ratio(totalPay(ran, years).total, count));
  return {
    ...totalRow(key, years, words, restsOn),
    name: 'On average a year',
    title: `Paid on average a year, ${words}`,
    of,
    steps: (subject) => ({
      printed: `${exactDollars(totalPay(subject.ran, years).total)} ÷ ${count} = ${exactDollars(of(subject))}`,
      lines: [],
    }),
    isSum: false,
  };
}

function firstYear(): AmountRow {
  const year = { from: 1, to: 1 };
  return {
    ...totalRow('firstYear', year, 'in year 1', [
      'Year 1.',
      'Before tax.',
      'If neither side ends it.',
    ]),
    name: 'First year',
    steps: (subject) => {
      const { lines, total } = yearLines(subject, 1);
      const { cash, open, total: left } = totalPay(subject.ran, year);
      const paid = exactDollars(cash);
      return open === 0
        ? { printed: total.printed, lines }
        : {
            printed: `${paid} − ${exactDollars(open)} = ${exactDollars(left)}`,
            lines: [...lines, total, ...takenOffLines(subject, year)],
          };
    },
    isSum: false,
  };
}

const perWrvu: Writing = { text: rate, shown: (units) => units };
const volumes: Writing = { text: wrvus, shown: (units) => units };

/** Recurring cash less open advances, ÷ the wRVUs credited: to the cent. */
function eachRow(years: YearsTogether, words: string, restsOn: readonly string[]): AmountRow {
  const paid = (subject: ReadySubject) =>
    sum(yearsOf(subject, years).map(({ pay }) => pay.recurring + pay.cap)) -
    totalPay(subject.ran, years).open;
  const credited = (subject: ReadySubject) => creditedIn(subject, years);
  const of = (subject: ReadySubject) => {
    const wrvus = credited(subject);
    return wrvus === 0 ? null : round(ratio(paid(subject) * 100, wrvus)) * 100;
  };
  return {
    key: 'each',
    name: 'For each wRVU, without one-time payments',
    title: `Paid for each wRVU ${words}, without one-time payments`,
    writing: perWrvu,
    exact: rate,
    of,
    steps: (subject) => ({
      printed: `${exactDollars(paid(subject))} ÷ ${exactWrvus(credited(subject))} wRVUs = ${rate(of(subject) ?? 0)}`,
      lines: [],
    }),
    terms: TERMS,
    restsOn,
  };
}

function creditedRow(years: YearsTogether, words: string): AmountRow {
  return {
    key: 'credited',
    name: 'wRVUs credited',
    title: `wRVUs credited ${words}`,
    writing: volumes,
    exact: (units) => `${exactWrvus(units)} wRVUs`,
    of: (subject) => creditedIn(subject, years),
    steps: (subject) => {
      const each = yearsOf(subject, years).map(({ year, credited }) => ({
        label: `year ${year}`,
        amount: exactWrvus(round(credited)),
      }));
      const sum = each.map(({ amount }) => amount).join(' + ');
      return {
        printed:
          each.length < 2 ? null : `${sum} = ${exactWrvus(creditedIn(subject, years))} wRVUs`,
        lines: each.map(({ label, amount }) => ({
          label,
          printed: null,
          amount: `${amount} wRVUs`,
          notes: [],
        })),
      };
    },
    terms: ['volume'],
    restsOn: [`${yearsName(years)}.`],
  };
}

/** The sum of what is shown for each year. */
function creditedIn(subject: ReadySubject, years: YearsTogether): number {
  return sum(yearsOf(subject, years).map(({ credited }) => round(credited)));
}

function baseName({ columns }: Comparing): string {
  const models = new Set(
    withFigures(columns).flatMap(({ readings }) =>
      readings.flatMap(({ subject }) => subject.ran.months.map(({ terms }) => terms.model)),
    ),
  );
  if (!models.has('draw')) return 'Base';
  return [...models].some((model) => model !== 'draw' && model !== 'production')
    ? 'Base or draw'
    : 'Draw';
}
