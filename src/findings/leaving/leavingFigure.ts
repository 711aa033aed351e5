import type { Ending, Leaving, LeavingAmount, LeavingPart } from '../../compensation/index.ts';
import { TERM_MONTHS } from '../../compensation/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { figure } from '../figure.ts';
import { dollars, exactDollars } from '../formatNumber.ts';
import { monthName } from '../formatMonth.ts';
import { capital } from '../formatWords.ts';
import { itemName } from '../openTermPhrase.ts';
import { printAmount } from '../printDerivation.ts';
import type { Figure, FigureKey } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { yearView } from '../yearView.ts';
import { leavingIn } from './leavingOf.ts';
import { lowerFirst } from '../termWords.ts';
import { endingHeading, endingNoun, monthText, partHeading } from './leavingWords.ts';

/** A part of what leaving costs, or all of it, at one end of its range. */
export interface LeavingFigure {
  readonly month: number;
  readonly ending: Ending;
  readonly of: LeavingPart['kind'] | 'total';
  readonly end: 'least' | 'most';
}

/** Names a figure of leaving: "leaving18.resign.payback.most". */
function leavingKey({ month, ending, of, end }: LeavingFigure): FigureKey {
  return `leaving${month}.${ending}.${of}.${end}`;
}

/** A figure of what leaving costs, whole in the sentence and to the cent when opened. */
export function leavingFigure(subject: ReadySubject, named: LeavingFigure): Figure {
  const { month, ending, of } = named;
  const found = leavingIn(subject, month, ending);
  const cents = centsOf(found, named);
  const parts = found.parts.filter(({ kind }) => of === 'total' || kind === of);
  const amounts = parts.flatMap((part) => part.amounts);
  const text = dollars(cents);
  const what = of === 'total' ? 'costs' : `costs in “${partHeading(of)}”`;
  return figure(yearView(subject, Math.ceil(month / 12)), {
    of: leavingKey(named),
    text,
    exact: exactDollars(cents),
    title: `${capital(endingNoun(ending))} at the end of ${monthText(subject, month)}: what it ${what}`,
    lines: () => amounts.map((amount) => explainedAmount(subject, amount)),
    terms: [...new Set(parts.flatMap(termsOf))],
    restsOn: [
      `At the end of ${monthName(subject.offer.startMonth, month)}.`,
      'Before tax: what was paid, not what was left of it after tax.',
      ...(found.month > (subject.offer.termMonths ?? TERM_MONTHS)
        ? ['If renewed on the same terms.']
        : []),
      ...(isCapLeftOut(subject, parts) ? ['The cap on yearly cash is not counted in it.'] : []),
    ],
  });
}

/** A row of the table of a month: what it is made of, for each ending that differs. */
export function leavingRowFigure(
  subject: ReadySubject,
  found: readonly Leaving[],
  of: LeavingFigure['of'],
  name: string,
): Figure {
  const shown = found[0] ?? leavingIn(subject, 1, 'resign');
  const { month, ending } = shown;
  const named = leavingFigure(subject, { month, ending, of, end: 'most' });
  const [first, ...others] = found.map((leaving) => amountsIn(leaving, of));
  const isOne = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  const lines = () =>
    found.slice(0, isOne ? 1 : found.length).flatMap((leaving) =>
      amountsIn(leaving, of).map((amount) => {
        const line = explainedAmount(subject, amount);
        return isOne
          ? line
          : { ...line, label: `${endingHeading(leaving.ending)}: ${lowerFirst(line.label)}` };
      }),
    );
  const { recipe } = named;
  if (recipe.kind !== 'sum') return named;
  const title = `${name}, at the end of ${monthText(subject, month)}`;
  const least = exactDollars(centsOf(shown, { of, end: 'least' }));
  const range = least === recipe.exact ? least : `${least} to ${recipe.exact}`;
  const exact = isOne ? range : `${range} if you resign`;
  return { ...named, recipe: { ...recipe, title, exact, lines } };
}

/** Whether production pay that is not payable counts whole, where a cap might have cut it. */
export function isCapLeftOut({ offer }: ReadySubject, parts: readonly LeavingPart[]): boolean {
  const counted = parts.some(({ kind, most }) => kind === 'notPayable' && most !== 0);
  return counted && offer.totalCashCapDollars !== null && offer.totalCashCapDollars !== 'none';
}

function amountsIn({ parts }: Leaving, of: LeavingFigure['of']): readonly LeavingAmount[] {
  return parts
    .filter(({ kind }) => of === 'total' || kind === of)
    .flatMap(({ amounts }) => amounts);
}

/** An amount without a bound counts at its least. */
function centsOf(found: Leaving, { of, end }: Pick<LeavingFigure, 'of' | 'end'>): number {
  if (of === 'total') return end === 'least' ? found.least : found.mostPriced;
  const part = found.parts.find(({ kind }) => kind === of);
  return (end === 'least' ? part?.least : (part?.most ?? part?.least)) ?? 0;
}

function termsOf({ kind, amounts }: LeavingPart): readonly string[] {
  switch (kind) {
    case 'payback':
      return amounts.length === 0 ? [] : ['items'];
    case 'tail':
      return ['exit.tail'];
    case 'deficit':
    case 'notPayable':
      return amounts.length === 0
        ? []
        : ['phases', 'exit.bonusNeedsEmployment', 'exit.bonusPaidAfterDays'];
  }
}

/** An amount of what leaving costs, and how it comes about. */
export function explainedAmount(subject: ReadySubject, amount: LeavingAmount): ExplainedLine {
  const { least, most, derivation } = amount;
  const cents = most ?? least;
  const printed = printAmount(derivation.expression, cents);
  const shown = most === null ? 'not priced' : exactDollars(cents);
  const isOpen = most !== null && least !== most;
  return {
    label: labelOf(subject, amount),
    printed: most === null || printed === shown ? null : printed,
    amount: isOpen ? `${exactDollars(least)} to ${shown}` : shown,
    notes: isOpen ? ['Not stated: from the least to the most that it can mean.'] : [],
  };
}

function labelOf({ offer }: ReadySubject, { what, month, item }: LeavingAmount): string {
  const when = month === null ? '' : monthName(offer.startMonth, month);
  switch (what) {
    case 'payment': {
      const payment = offer.items[item ?? -1];
      return `${payment?.label ?? capital(itemName(payment?.kind ?? 'signing'))}, ${when}`;
    }
    case 'tail':
      return 'Tail';
    case 'balance':
      return 'Advances open from earlier periods';
    case 'advance':
      return `Advances of the running period, to ${when}`;
    case 'running':
      return `Earned in the running period, to ${when}`;
    case 'settled':
      return `Settled in ${when}, not yet paid out`;
  }
}
