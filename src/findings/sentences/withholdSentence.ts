import type { ItemPay } from '../../compensation/index.ts';
import { moneyFigure, termFigure } from '../figure.ts';
import { percent } from '../formatNumber.ts';
import { listedParts, say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

/** What is withheld, and what of it is counted as coming back. */
export function withholdSentence(view: YearView): Sentence | null {
  const withheld = view.facts.pay.items.filter(
    ({ kind, cents }) => kind === 'withhold' && cents !== 0,
  );
  if (withheld.length === 0) return null;
  return say`${listedParts(
    withheld.map((pay) => withheldClause(view, pay)),
    '; ',
  )}.`;
}

/** "$13,000 is withheld, 5% of the base; none of it is counted as coming back". */
export function withheldClause(view: YearView, pay: ItemPay): Sentence {
  const { item, index, cents } = pay;
  if (item.kind !== 'withhold') return [];
  const { offer } = view.subject;
  const path = `items[${index}]`;
  const held = lineFigure(view, pay, -cents, `year${view.year}.withheld${index}`, 'Withheld');
  const share = termFigure(offer, `${path}.percent`, percent(item.percent ?? 0));
  const what = say`${held} is withheld, ${share} of ${sourceName(item.of)}`;
  const back = view.facts.pay.items.find(
    (other) => other.index === index && other.kind === 'withholdReturned',
  );
  if (item.expectedReturnPercent === null) {
    return say`${what}; what comes back is not stated and counts as nothing`;
  }
  if (back === undefined || back.cents === 0)
    return say`${what}; none of it is counted as coming back`;
  const returned = lineFigure(
    view,
    back,
    back.cents,
    `year${view.year}.returned${index}`,
    'Expected back of what is withheld',
  );
  const expected = percent(item.expectedReturnPercent);
  const expectedShare = termFigure(offer, `${path}.expectedReturnPercent`, expected);
  return say`${what}; ${returned} of it, the ${expectedShare} that you expect, is counted as coming back`;
}

function sourceName(of: 'base' | 'productivity' | 'both' | null): string {
  switch (of) {
    case null:
    case 'base':
      return 'the base';
    case 'productivity':
      return 'the production pay';
    case 'both':
      return 'base and production pay';
  }
}

function lineFigure(view: YearView, pay: ItemPay, cents: number, of: string, title: string) {
  return moneyFigure(view, cents, {
    of,
    title: `${title} in year ${view.year}`,
    lines: { steps: 'linesOf', kind: pay.kind },
    terms: [`items[${pay.index}]`],
  });
}
