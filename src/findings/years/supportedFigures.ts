import { explainSupportedPay } from '../../compensation/index.ts';
import { annualBaseSet } from '../annualBaseLines.ts';
import { exactDollars } from '../formatNumber.ts';
import { printAmount } from '../printDerivation.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import type { Figure } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';
import { tableMoney, tableNone } from './tableFigure.ts';

const NO_SUPPORT = 'No rate prices the work of this year, or no month of it counts.';

export function annualBaseFigure(view: YearView): Figure {
  const { facts, year, lastMonth } = view;
  const title = `Annual ${baseNoun(view)} at the end of year ${year}`;
  if (facts.annualBase === null) {
    return tableNone(view, 'annualBase', title, 'Pay is production; there is no base.');
  }
  const asWritten = {
    label: `In force in ${nameOf(view, lastMonth)}`,
    printed: null,
    amount: exactDollars(facts.annualBase),
    notes: [],
  };
  return tableMoney(view, 'annualBase', facts.annualBase, {
    title,
    lines: () => [annualBaseSet(view, lastMonth).at(-1) ?? asWritten],
    terms: ['phases', 'rebase', 'guaranteedMonths'],
  });
}

export function supportedFigure(view: YearView): Figure {
  const { facts, year, subject } = view;
  const { supported } = facts;
  const title = `Pay that the work supports at the end of year ${year}`;
  if (supported === null) return tableNone(view, 'supported', title, NO_SUPPORT);
  const isOurs = supported.by === 'yardstick';
  return tableMoney(view, 'supported', supported.cents, {
    title: isOurs ? `${title}, by a yardstick of ours` : title,
    lines: () => [
      {
        label: isOurs ? 'The year’s work at that rate' : 'By the written formula',
        printed: printAmount(explainSupportedPay(subject.ran, supported), supported.cents),
        amount: exactDollars(supported.cents),
        notes: isOurs
          ? [
              'Our yardstick, not a term of the contract: the greater of the contract’s rate and base ÷ target, with leave left out.',
            ]
          : [],
      },
    ],
    terms: ['phases', 'rebase', 'volume'],
  });
}

export function gapFigure(view: YearView): Figure {
  const { supported, annualBase } = view.facts;
  const title = `Base of year ${view.year} above what the work supports`;
  if (supported === null || annualBase === null) return tableNone(view, 'gap', title, NO_SUPPORT);
  const gap = annualBase - supported.cents;
  return tableMoney(view, 'gap', gap, {
    title,
    lines: () => [
      {
        label: 'Base less supported pay',
        printed: `${exactDollars(annualBase)} − ${exactDollars(supported.cents)} = ${exactDollars(gap)}`,
        amount: exactDollars(gap),
        notes: gap < 0 ? ['The work supports more than the base.'] : [],
      },
    ],
    terms: ['phases', 'rebase', 'volume'],
  });
}
