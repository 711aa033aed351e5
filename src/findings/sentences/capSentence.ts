import { moneyFigure, termFigure } from '../figure.ts';
import { dollars } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

/** What a cap on yearly cash cuts off; silent while it cuts nothing. */
export function capSentence(view: YearView): Sentence | null {
  const { facts, year, subject } = view;
  const limit = subject.offer.totalCashCapDollars;
  if (facts.pay.cap === 0 || limit === null || limit === 'none') return null;
  const cap = termFigure(subject.offer, 'totalCashCapDollars', dollars(limit));
  const cut = moneyFigure(view, -facts.pay.cap, {
    of: `year${year}.cap`,
    title: `Cut off by the cap in year ${year}`,
    lines: { steps: 'linesOf', kind: 'cap' },
    terms: ['totalCashCapDollars'],
  });
  return say`The cap on yearly cash, ${cap}, cuts off ${cut}; signing, relocation, retention and loan payments are not counted in it here.`;
}
