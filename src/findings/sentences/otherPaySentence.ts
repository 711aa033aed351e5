import type { LineKind } from '../../compensation/index.ts';
import { moneyFigure } from '../figure.ts';
import { capital } from '../formatWords.ts';
import { listedParts, say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

type OtherKind = Extract<
  LineKind,
  'stipend' | 'quality' | 'call' | 'signing' | 'relocation' | 'retention' | 'loanRepayment'
>;

const NAMES: readonly (readonly [OtherKind, string, 'yearly' | 'once'])[] = [
  ['stipend', 'in stipends', 'yearly'],
  ['quality', 'in quality bonus (as you expect it)', 'yearly'],
  ['call', 'in call pay', 'yearly'],
  ['signing', 'of signing bonus', 'once'],
  ['relocation', 'for relocation', 'once'],
  ['retention', 'of retention bonus', 'once'],
  ['loanRepayment', 'of loan repayment', 'yearly'],
];

/** What the year's sum holds beside base and production, and benefits that it does not hold. */
export function otherPaySentence(view: YearView): Sentence | null {
  const { facts, year } = view;
  const held = NAMES.flatMap(([kind, name, times]) => {
    const cents = amountOf(view, kind);
    if (cents === 0) return [];
    const amount = moneyFigure(view, cents, {
      of: `year${year}.${kind}`,
      title: `${capital(name.replace(/^(in|of|for) | \(.*$/g, ''))} in year ${year}`,
      lines: { steps: 'linesOf', kind },
      terms: itemsOf(view, kind),
    });
    return [say`${amount} ${name}${times === 'once' ? ' (paid once)' : ''}`];
  });
  const benefits = moneyFigure(view, facts.pay.benefits, {
    of: `year${year}.benefits`,
    title: `Benefits in year ${year}, not cash`,
    terms: itemsOf(view, 'benefit'),
  });
  if (held.length === 0) {
    return facts.pay.benefits === 0
      ? null
      : say`Benefits of ${benefits} a year are not cash and come on top.`;
  }
  const sum = say`Year ${String(year)} includes ${listedParts(held)}`;
  return facts.pay.benefits === 0
    ? say`${sum}.`
    : say`${sum}; benefits of ${benefits} are not cash and come on top.`;
}

function amountOf({ facts }: YearView, kind: OtherKind): number {
  return [...facts.pay.items, ...facts.pay.oneOffs].reduce(
    (sum, pay) => sum + (pay.kind === kind ? pay.cents : 0),
    0,
  );
}

function itemsOf({ subject }: YearView, kind: OtherKind | 'benefit'): readonly string[] {
  return subject.offer.items.flatMap((item, index) =>
    item.kind === kind ? [`items[${index}]`] : [],
  );
}
