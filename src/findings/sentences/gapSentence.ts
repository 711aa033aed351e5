import { explainSupportedPay } from '../../compensation/index.ts';
import { moneyFigure } from '../figure.ts';
import { exactDollars } from '../formatNumber.ts';
import { printAmount } from '../printDerivation.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

/** Where no rebasing terms price the work, by how much a yardstick of ours puts it under the base. */
export function gapSentence(view: YearView): Sentence | null {
  const { facts, year, terms, subject } = view;
  const { supported, annualBase } = facts;
  if (supported === null || supported.by === 'rebase' || annualBase === null) return null;
  if (terms.model !== 'bonus' && terms.model !== 'salary') return null;
  const gap = annualBase - supported.cents;
  if (gap <= 0) return null;
  const lines = () => [
    {
      label: 'The year’s work by our yardstick',
      printed: printAmount(explainSupportedPay(subject.ran, supported), supported.cents),
      amount: exactDollars(supported.cents),
      notes: ['The greater of the contract’s rate and base ÷ target; leave is left out.'],
    },
  ];
  const of = ['phases', 'volume'];
  const pay = moneyFigure(view, supported.cents, {
    of: `year${year}.supported`,
    title: `What the work of year ${year} supports, by a yardstick of ours`,
    lines,
    terms: of,
  });
  const less = moneyFigure(view, gap, {
    of: `year${year}.gap`,
    title: `Base less what the work of year ${year} supports`,
    lines,
    terms: of,
  });
  return say`By a yardstick of ours, not of the contract, the work of year ${String(year)} supports ${pay}, ${less} less than the base.`;
}
