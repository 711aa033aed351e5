import type { Offer } from '../../compensation/index.ts';
import { certainPay } from '../../compensation/index.ts';
import type { ExplainedLine, Explanation } from '../explanation.ts';
import { dollars, exactDollars } from '../formatNumber.ts';
import { daysOf, plural } from '../formatWords.ts';
import type { ReadySubject } from '../subject.ts';
import { termChoices } from '../termChoices.ts';
import type { Cell } from './cell.ts';
import { differenceOf, differenceText, NO_FIGURE, wholeDollars } from './cell.ts';
import type { Column } from './compared.ts';
import { enteredIn } from './compared.ts';
import type { Comparing, ComparisonRow } from './row.ts';
import { areSame, explainColumns } from './row.ts';

/** What is certain on the first day, and who can end or change it. */
export function certainRows(comparing: Comparing): readonly ComparisonRow[] {
  return [
    certainRow(comparing),
    wordsRow(comparing, {
      key: 'certain.withoutCause',
      name: 'Can end it without cause',
      terms: ['exit.withoutCause', 'exit.employerNoticeDays', 'exit.physicianNoticeDays'],
      said: endsIt,
    }),
    wordsRow(comparing, {
      key: 'certain.planChange',
      name: 'Can change the pay plan',
      terms: ['planChange'],
      said: changesPlan,
    }),
  ];
}

/** What is certain of an offer in cents, where that is an amount. */
export function certainCents(column: Column): number | null {
  return column.readings.length === 0 ? null : certainCentsOf(enteredIn(column));
}

/** The same of an offer that has figures. */
export function certainCentsOf({ offer, ran }: ReadySubject): number | null {
  const noticePay = offer.exit?.noticePay ?? null;
  const found = certainPay(offer, ran.months[0]?.annualBase ?? null);
  const isBase = noticePay === null || noticePay === 'base';
  return found.kind === 'amount' && isBase ? found.cents : null;
}

function certainRow({ columns, baseline }: Comparing): ComparisonRow {
  const amounts = columns.map(certainCents);
  const base = amounts[columns.findIndex(({ id }) => id === baseline)] ?? null;
  const cells = columns.map((column, index): Cell => {
    const cents = amounts[index] ?? null;
    if (cents === null) return { text: uncertain(column), difference: null };
    const against = (other: number) =>
      differenceText(
        wholeDollars,
        differenceOf(wholeDollars, { least: cents, most: cents }, { least: other, most: other }),
      );
    return {
      text: dollars(cents),
      difference: column.id === baseline || base === null ? null : against(base),
    };
  });
  return {
    key: 'certain',
    name: 'Base through the employer’s notice',
    cells,
    holds: 'figures',
    isSame: areSame(cells),
    isSum: false,
    explain: () => explainCertain(columns),
  };
}

function uncertain({ offer, readings }: Column): string {
  if (offer === null || readings.length === 0) return NO_FIGURE;
  const found = certainPay(offer, readings[0]?.subject.ran.months[0]?.annualBase ?? null);
  switch (found.kind) {
    case 'amount':
      return 'not paid by the base';
    case 'notStated':
      return 'not stated';
    case 'notWithoutCause':
      return 'needs a cause';
    case 'noBase':
      return 'no base';
  }
}

/** What the pay through the employer's notice rests on. */
export const CERTAIN_TERMS = [
  'exit.withoutCause',
  'exit.employerNoticeDays',
  'exit.noticePay',
  'phases[0].base',
] as const;

export const CERTAIN_RESTS_ON = [
  'The annual base of the first month, for the days of the employer’s notice.',
  'Before tax.',
  'A base that is not recalculated does not protect the job.',
] as const;

/** How it comes about for each offer: "$260,000.00 × 90 ÷ 365 = $64,109.59". */
export function certainLines(columns: readonly Column[]): readonly ExplainedLine[] {
  return columns.map((column): ExplainedLine => {
    const cents = certainCents(column);
    if (cents === null) {
      return { label: column.name, printed: null, amount: uncertain(column), notes: [] };
    }
    const { offer, ran } = enteredIn(column);
    const base = exactDollars(ran.months[0]?.annualBase ?? 0);
    const days = offer.exit?.employerNoticeDays ?? 0;
    const amount = exactDollars(cents);
    return {
      label: column.name,
      printed: `${base} × ${days} ÷ 365 = ${amount}`,
      amount,
      notes: [],
    };
  });
}

function explainCertain(columns: readonly Column[]): Explanation {
  return explainColumns(columns, {
    title: 'What is certain if the employer gives notice on the first day, without cause',
    lines: certainLines(columns),
    terms: CERTAIN_TERMS,
    restsOn: CERTAIN_RESTS_ON,
  });
}

/** A row that says in words what each contract says. */
export function wordsRow(
  { columns }: Comparing,
  row: {
    readonly key: string;
    readonly name: string;
    readonly terms: readonly string[];
    readonly said: (offer: Offer) => string;
  },
): ComparisonRow {
  const cells = columns.map(({ offer }): Cell => ({
    text: offer === null ? NO_FIGURE : row.said(offer),
    difference: null,
  }));
  return {
    key: row.key,
    name: row.name,
    cells,
    holds: 'words',
    isSame: areSame(cells),
    isSum: false,
    explain: () =>
      explainColumns(columns, {
        title: row.name,
        lines: columns.map(({ name }, index) => ({
          label: name,
          printed: null,
          amount: cells[index]?.text ?? '',
          notes: [],
        })),
        terms: row.terms,
        restsOn: ['A term of the contract, as entered.'],
      }),
  };
}

function endsIt({ exit }: Offer): string {
  const who = exit?.withoutCause ?? null;
  if (who === null) return 'not stated';
  const words = termChoices('exit.withoutCause').find(({ value }) => value === who)?.words ?? who;
  const { employerNoticeDays, physicianNoticeDays } = exit ?? {};
  const said = (days: number | null | undefined) =>
    typeof days === 'number' ? plural(days, 'day') : 'not stated';
  switch (who) {
    case 'neither':
      return words;
    case 'both':
      return employerNoticeDays === physicianNoticeDays
        ? `${words}, notice ${said(employerNoticeDays)}`
        : `${words}, notice ${said(employerNoticeDays)} (you: ${said(physicianNoticeDays)})`;
    case 'employer':
      return `${words}, notice ${said(employerNoticeDays)}`;
    case 'physician':
      return `${words}, notice ${said(physicianNoticeDays)}`;
  }
}

function changesPlan({ planChange }: Offer): string {
  if (planChange === null) return 'not stated';
  if (planChange === 'none') return 'nobody, as written';
  const { by, noticeDays } = planChange;
  const who = termChoices('planChange.by').find(({ value }) => value === by)?.words;
  const notice = noticeDays === null ? 'on a notice not stated' : `on ${daysOf(noticeDays)} notice`;
  if (who === undefined) return 'who is not stated';
  return by === 'both' ? who : `${who}, ${notice}`;
}
