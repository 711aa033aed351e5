import { dollars, whole } from '../formatNumber.ts';
import { yearMonths } from '../formatMonth.ts';
import { advanceIn } from '../sentences/headline.ts';
import type { YearView } from '../yearView.ts';
import type { PayKind } from './payByKind.ts';
import { PAY_KINDS, kindName, payByKind } from './payByKind.ts';

/** A kind of pay that occurs in the years, as its parts are named. */
export interface KindOfPay {
  readonly kind: PayKind;
  readonly name: string;
}

/** A part of a bar, between two amounts in dollars. */
export interface BarPart {
  readonly kind: PayKind;
  readonly from: number;
  readonly to: number;
}

/** A contract year as a bar: its parts from the line up, and what is taken off below it. */
export interface YearBar {
  readonly year: number;
  readonly parts: readonly BarPart[];
  /** What the year pays, in dollars. */
  readonly paid: number;
  /** The same at its end, the longest first: "$210,000", "$210k", "210". */
  readonly labels: readonly string[];
  /** "Year 3, July 2029 to June 2030: $210,000 paid; Base $210,000". */
  readonly spoken: string;
  readonly isChosen: boolean;
}

/** The kinds of which any year has something, in drawing order. */
export function kindsOfPay(views: readonly YearView[]): readonly KindOfPay[] {
  const pays = views.map(payByKind);
  return PAY_KINDS.filter((kind) => pays.some((pay) => pay[kind] > 0)).map((kind) => ({
    kind,
    name: kindName(kind, views),
  }));
}

/** A bar for each year. */
export function yearBars(views: readonly YearView[], chosen: number): readonly YearBar[] {
  const kinds = kindsOfPay(views);
  return views.map((view): YearBar => {
    const { year, facts, subject, isPastTerm } = view;
    const pay = payByKind(view);
    const months = yearMonths(subject.offer.startMonth, year);
    const advance = advanceIn(view);
    const parts = kinds
      .filter(({ kind }) => pay[kind] > 0)
      .map(({ kind, name }) => `${name} ${dollars(pay[kind])}`);
    return {
      year,
      parts: stacked(pay),
      paid: facts.pay.cash / 100,
      labels: [dollars(facts.pay.cash), ...shorter(facts.pay.cash)],
      spoken: [
        `Year ${year}, ${months}: ${dollars(facts.pay.cash)} paid`,
        ...(isPastTerm ? ['if renewed on the same terms'] : []),
        ...(advance > 0 ? [`of which ${dollars(advance)} is an advance not yet earned`] : []),
        ...(parts.length > 1 ? [parts.join(', ')] : []),
      ].join('; '),
      isChosen: year === chosen,
    };
  });
}

function stacked(pay: ReturnType<typeof payByKind>): readonly BarPart[] {
  const parts: BarPart[] = [];
  let reached = 0;
  for (const kind of PAY_KINDS) {
    const size = pay[kind] / 100;
    if (size === 0) continue;
    if (kind === 'takenOff') {
      parts.push({ kind, from: -size, to: 0 });
      continue;
    }
    parts.push({ kind, from: reached, to: reached + size });
    reached += size;
  }
  return parts;
}

/** In thousands, with and without their signs, for a bar that is narrow. */
function shorter(cents: number): readonly string[] {
  const thousands = Math.round(cents / 100_000);
  return Math.abs(cents) < 100_000 ? [] : [`$${whole(thousands)}k`, whole(thousands)];
}
