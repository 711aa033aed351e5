import type { Item } from '../../compensation/index.ts';
import { itemKinds } from '../itemKinds.ts';
import { advanceIn } from '../sentences/headline.ts';
import type { YearView } from '../yearView.ts';

/** What the bar of a year is made of; `takenOff` stands below the line. */
export type PayKind = 'base' | 'advance' | 'production' | 'other' | 'oneTime' | 'takenOff';

/** From the line up, then what is taken off. */
export const PAY_KINDS: readonly PayKind[] = [
  'base',
  'advance',
  'production',
  'other',
  'oneTime',
  'takenOff',
];

/** A year's cash in cents by kind: the first five less `takenOff` are what the year pays. */
export type PayByKind = Readonly<Record<PayKind, number>>;

/** Splits a year's cash; an advance that is not yet earned is part of the draw, else of what is settled. */
export function payByKind(view: YearView): PayByKind {
  const { pay } = view.facts;
  const settled = pay.settlements.map(({ paid }) => paid);
  const items = pay.items.map(({ cents }) => cents);
  const production = sum(settled.filter((paid) => paid > 0));
  const advance = Math.min(advanceIn(view), pay.base + production);
  const [first, second] =
    view.terms.model === 'draw' ? [pay.base, production] : [production, pay.base];
  const inFirst = Math.min(advance, first);
  const left = [first - inFirst, second - (advance - inFirst)] as const;
  const [base, earned] = view.terms.model === 'draw' ? left : [left[1], left[0]];
  return {
    base,
    advance,
    production: earned,
    other: sum(items.filter((cents) => cents > 0)),
    oneTime: sum(pay.oneOffs.map(({ cents }) => cents)),
    takenOff: -sum([pay.cap, ...[...settled, ...items].filter((cents) => cents < 0)]),
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** A kind as its bars are named: "Base", "Signing bonus" where there is no other of its kind. */
export function kindName(kind: PayKind, views: readonly YearView[]): string {
  const models = new Set(views.flatMap(({ facts }) => facts.pay.months.map((m) => m.terms.model)));
  switch (kind) {
    case 'base':
      if (!models.has('draw')) return 'Base';
      return models.has('bonus') || models.has('greaterOf') || models.has('salary')
        ? 'Base and draw'
        : 'Draw';
    case 'advance':
      return 'Advance not yet earned';
    case 'production':
      return models.has('greaterOf') || models.has('production') || models.has('draw')
        ? 'Production pay'
        : 'Bonus';
    case 'other':
      return onlyName(views, ['stipend', 'quality', 'withhold', 'call'], 'Other yearly pay');
    case 'oneTime':
      return onlyName(
        views,
        ['signing', 'relocation', 'retention', 'loanRepayment'],
        'One-time payments',
      );
    case 'takenOff':
      return takenOffName(views);
  }
}

function onlyName(
  [view]: readonly YearView[],
  kinds: readonly Item['kind'][],
  all: string,
): string {
  const found = new Set(
    view?.subject.offer.items.map(({ kind }) => kind).filter((kind) => kinds.includes(kind)),
  );
  if (found.size !== 1) return all;
  if (found.has('withhold')) return 'Withheld pay returned';
  return itemKinds.find(({ kind }) => found.has(kind))?.name ?? all;
}

function takenOffName(views: readonly YearView[]): string {
  const causes = views.flatMap(({ facts: { pay } }) => [
    ...(pay.cap < 0 ? ['Cut off by the cap'] : []),
    ...(pay.items.some(({ cents }) => cents < 0) ? ['Withheld'] : []),
    ...(pay.settlements.some(({ paid }) => paid < 0) ? ['Paid back'] : []),
  ]);
  const [only, other] = new Set(causes);
  return only !== undefined && other === undefined ? only : 'Taken off';
}
