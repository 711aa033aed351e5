import type { Item, LineKind, YearLedger } from '../../compensation/index.ts';
import { openAt, round } from '../../compensation/index.ts';
import type { ReadySubject } from '../../findings/index.ts';
import { kindName } from '../../findings/index.ts';
import { isRunningAt } from './openAdvances.ts';

/** A row of the years: what it is called, and its whole number in each contract year. */
export interface YearRow {
  readonly key: string;
  readonly label: string;
  readonly unit: 'wrvus' | 'cents';
  /** By contract year; null where there is none, as the base under production. */
  readonly values: readonly (number | null)[];
  /** The item that it comes from, and what of it. */
  readonly item?: { readonly index: number; readonly kind: LineKind };
}

/** What a spreadsheet shows of an offer's years, as the engine gives it. */
export function yearRows({ offer, ran, ledger }: ReadySubject): readonly YearRow[] {
  const isDraw = ran.months.some(({ terms }) => terms.model === 'draw');
  const row = (
    key: string,
    label: string,
    valueOf: (year: YearLedger) => number | null,
    unit: YearRow['unit'] = 'cents',
  ): YearRow => ({ key, label, unit, values: ledger.map(valueOf) });
  const hasBenefits = offer.items.some(({ kind }) => kind === 'benefit');
  const hasCap = offer.totalCashCapDollars !== null && offer.totalCashCapDollars !== 'none';
  const hasBalance = ran.settlements.some(
    ({ period }) => period.at(-1)?.terms.deficit === 'carried',
  );
  const isRunning = ledger.some(({ year }) => isRunningAt(ran, 12 * year));
  return [
    row('credited', 'wRVUs credited', (year) => round(year.credited), 'wrvus'),
    row(
      'annualBase',
      `Annual ${isDraw ? 'draw' : 'base'} in the last month`,
      (year) => year.annualBase,
    ),
    row('base', kindName('base', isDraw), ({ pay }) => pay.base),
    row('productivity', kindName('productivity', isDraw), ({ pay }) =>
      pay.settlements.reduce((sum, { paid }) => sum + paid, 0),
    ),
    ...offer.items.flatMap((item, index) => itemRows(ledger, item, index, recurringKinds(item))),
    ...(hasCap ? [row('cap', kindName('cap', isDraw), ({ pay }) => pay.cap)] : []),
    ...offer.items.flatMap((item, index) => itemRows(ledger, item, index, oneOffKinds(item))),
    row('cash', 'Paid in the year, before tax', ({ pay }) => pay.cash),
    ...(hasBalance
      ? [
          row(
            'deficit',
            isDraw
              ? 'Advances not yet earned at the end of the year'
              : 'Balance of deficits at the end of the year',
            (year) => year.deficit,
          ),
        ]
      : []),
    ...(isRunning
      ? [
          row('open', 'With what the period that runs then has advanced', ({ year }) =>
            openAt(ran, 12 * year),
          ),
        ]
      : []),
    ...(hasBenefits ? [row('benefits', 'Benefits, not cash', ({ pay }) => pay.benefits)] : []),
  ];
}

function itemRows(
  ledger: readonly YearLedger[],
  item: Item,
  index: number,
  kinds: readonly LineKind[],
): readonly YearRow[] {
  return kinds.map((kind) => ({
    key: `items[${index}].${kind}`,
    label: labelOf(item, kind),
    unit: 'cents',
    item: { index, kind },
    values: ledger.map(({ pay }) =>
      [...pay.items, ...pay.oneOffs]
        .filter((line) => line.index === index && line.kind === kind)
        .reduce((sum, line) => sum + line.cents, 0),
    ),
  }));
}

/** What the contract calls an item, else its kind. */
function labelOf({ label }: Item, kind: LineKind): string {
  if (label === null) return kindName(kind, false);
  return kind === 'withholdReturned' ? `${label}: returned` : label;
}

/** Whether a row is pay of the year beside base and production, before the cap. */
export function isRecurringItem({ item }: YearRow): boolean {
  return item !== undefined && RECURRING.has(item.kind);
}

/** Whether a row is paid once, or for some years. */
export function isOneOff(row: YearRow): boolean {
  return row.item !== undefined && !isRecurringItem(row);
}

const RECURRING: ReadonlySet<LineKind> = new Set([
  'stipend',
  'quality',
  'withhold',
  'withholdReturned',
  'call',
]);

function recurringKinds({ kind }: Item): readonly LineKind[] {
  switch (kind) {
    case 'stipend':
    case 'quality':
    case 'call':
      return [kind];
    case 'withhold':
      return ['withhold', 'withholdReturned'];
    case 'signing':
    case 'relocation':
    case 'retention':
    case 'loanRepayment':
    case 'benefit':
      return [];
  }
}

function oneOffKinds({ kind }: Item): readonly LineKind[] {
  switch (kind) {
    case 'signing':
    case 'relocation':
    case 'retention':
    case 'loanRepayment':
      return [kind];
    case 'stipend':
    case 'quality':
    case 'call':
    case 'withhold':
    case 'benefit':
      return [];
  }
}
