import { balanceLinesOfYear } from '../balanceLines.ts';
import type { ExplainedLine } from '../explanation.ts';
import { capital } from '../formatWords.ts';
import type { Figure } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { yearLines } from '../yearLines.ts';
import type { PayKind } from './payByKind.ts';
import { kindName, payByKind } from './payByKind.ts';
import { apartLine } from './leaveFigure.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import { tableMoney } from './tableFigure.ts';

export function payFigure(view: YearView, kind: PayKind, views: readonly YearView[]): Figure {
  const { subject, year } = view;
  const lines = (): readonly ExplainedLine[] => {
    const all = yearLines(subject, year).lines;
    switch (kind) {
      case 'base':
        return [
          ...all.filter((line) => line.kind === 'base' || line.kind === 'productivity'),
          ...earnedLines(view),
        ];
      case 'advance':
        return [...balanceLinesOfYear(view), ...advanceLines(view)];
      case 'production':
        return all.filter((line) => line.kind === 'productivity');
      case 'other':
        return all.filter((line) => RECURRING.has(line.kind) && line.cents > 0);
      case 'oneTime':
        return all.filter((line) => ONE_TIME.has(line.kind));
      case 'takenOff':
        return all.filter((line) => line.cents < 0);
    }
  };
  return tableMoney(view, kind, payByKind(view)[kind], {
    title: `${kindName(kind, views)} in year ${year}`,
    lines: kind === 'base' && payByKind(view).advance === 0 ? () => lines().slice(0, 1) : lines,
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume'],
  });
}

/** What of the draw is earned, where part of it is an advance. */
function earnedLines(view: YearView): readonly ExplainedLine[] {
  const { base, advance } = payByKind(view);
  const paid = view.facts.pay.base;
  if (advance === 0 || paid - advance !== base) return [];
  return [apartLine(`${capital(baseNoun(view))} less the advance in it`, paid, advance)];
}

/** What the open balance grows by in the year. */
function advanceLines(view: YearView): readonly ExplainedLine[] {
  const { advance } = payByKind(view);
  const { deficit } = view.facts;
  if (advance === 0 || deficit === advance) return [];
  return [apartLine('Open at its end, less before it', deficit, deficit - advance)];
}

const RECURRING = new Set<string>(['stipend', 'quality', 'withholdReturned', 'call']);
const ONE_TIME = new Set<string>(['signing', 'relocation', 'retention', 'loanRepayment']);

export function deficitFigure(view: YearView): Figure {
  const { year, facts } = view;
  return tableMoney(view, 'deficit', facts.deficit, {
    title: `Advances not yet earned at the end of year ${year}`,
    lines: () => balanceLinesOfYear(view),
    terms: ['phases'],
  });
}

export function benefitsFigure(view: YearView): Figure {
  const title = `Benefits in year ${view.year}, not cash`;
  return tableMoney(view, 'benefits', view.facts.pay.benefits, { title, terms: ['items'] });
}
