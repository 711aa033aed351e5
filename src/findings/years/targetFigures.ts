import { bonusMissed, round } from '../../compensation/index.ts';
import { figure, wrvuFigure } from '../figure.ts';
import { exactDollars, exactWrvus, percent } from '../formatNumber.ts';
import { targetLines } from '../goalLines.ts';
import { missedLines } from '../missedLines.ts';
import type { Figure } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { tableMoney, tableNone } from './tableFigure.ts';

const NO_TARGET = 'No target is in force in every month of the year.';

export function targetFigure(view: YearView): Figure {
  const { facts, year } = view;
  const title = `Target of year ${year}`;
  if (facts.target === null) return tableNone(view, 'target', title, NO_TARGET);
  return wrvuFigure(view, round(facts.target), {
    of: `years${year}.target`,
    title,
    lines: () => targetLines(view, title),
    terms: ['phases'],
  });
}

export function shortfallFigure(view: YearView): Figure {
  const { facts, year, credited } = view;
  const title = `wRVUs short of the target in year ${year}`;
  if (facts.target === null || facts.attainment === null) {
    return tableNone(view, 'shortfall', title, NO_TARGET);
  }
  const target = round(facts.target);
  const short = Math.max(0, target - credited);
  const less = `${exactWrvus(target)} − ${exactWrvus(credited)}`;
  const isReached = target < credited;
  return wrvuFigure(view, short, {
    of: `years${year}.shortfall`,
    title,
    lines: () => [
      {
        label: 'Target less what is credited',
        printed: `${isReached ? `greater of (0.00; ${less})` : less} = ${exactWrvus(short)} wRVUs`,
        amount: `${exactWrvus(short)} wRVUs`,
        notes: short === 0 ? ['The target is reached.'] : [],
      },
    ],
    terms: ['phases', 'volume'],
  });
}

export function shortPercentFigure(view: YearView): Figure {
  const { facts, year } = view;
  const title = `Short of the target in year ${year}, in percent`;
  const { attainment } = facts;
  if (attainment === null) return tableNone(view, 'shortPercent', title, NO_TARGET);
  const reached = round({ n: BigInt(attainment.n) * 10_000n, d: attainment.d });
  const short = percent(Math.max(0, 10_000 - reached));
  return figure(view, {
    of: `years${year}.shortPercent`,
    text: short,
    exact: short,
    title,
    lines: () => [
      {
        label: 'Credited of the target',
        printed: `${exactWrvus(view.credited)} ÷ ${exactWrvus(round(facts.target ?? attainment))} wRVUs = ${percent(reached)}`,
        amount: percent(reached),
        notes: [],
      },
    ],
    terms: ['phases', 'volume'],
  });
}

export function missedFigure(view: YearView): Figure {
  const { facts, year, subject } = view;
  const title = `Bonus missed in year ${year} by being short of the target`;
  const missed = bonusMissed(subject.ran, facts);
  if (missed === null) return tableNone(view, 'missed', title, NO_TARGET);
  return tableMoney(view, 'missed', missed, {
    title,
    lines: () =>
      missed === 0
        ? [
            {
              label: title,
              printed: null,
              amount: exactDollars(missed),
              notes: ['Reaching the target itself pays no more than this.'],
            },
          ]
        : missedLines(view, missed),
    terms: ['phases', 'volume'],
  });
}
