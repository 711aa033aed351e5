import type { Expression, Settlement, TierPart } from '../../compensation/index.ts';
import { hundredthsOf, tierParts } from '../../compensation/index.ts';
import { moneyFigure, wrvuFigure } from '../figure.ts';
import { exactDollars, exactWrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import { periodNoun } from '../periodNoun.ts';
import { printAmount } from '../printDerivation.ts';
import { printExpression } from '../printExpression.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import {
  distanceFigure,
  measuredWrvus,
  spanOf,
  startOf,
  thresholdFigure,
  tierRateFigure,
} from './settled.ts';

/** What one tier pays in the year, beside its row: "500 wRVUs × $50.00 = $25,000". */
export function tierSentence(
  view: YearView,
  measured: readonly Settlement[],
  tier: number,
): Sentence {
  const parts = measured
    .flatMap((settlement) => tierParts(view.subject.ran, settlement))
    .filter((part) => part.tier === tier);
  if (parts.length > 0)
    return say`${paidSentence(view, measured, tier, parts)}${startsNote(view, measured, tier)}`;
  const reached = measured.filter(({ scheduled }) => scheduled.tier >= tier);
  return reached.length > 0 ? passed(view, measured) : notReached(view, measured, tier);
}

function paidSentence(
  view: YearView,
  measured: readonly Settlement[],
  tier: number,
  parts: readonly TierPart[],
): Sentence {
  const { applies } = view.terms;
  const [first] = measured;
  const worked = sumOf(parts.map(({ wrvus }) => wrvus));
  const hundredths = hundredthsOf(worked);
  const title = `wRVUs that tier ${tier + 1} pays in year ${view.year}`;
  const wrvus = wrvuFigure(view, hundredths, {
    of: `year${view.year}.tier${tier}.wrvus`,
    title,
    lines: () => [
      {
        label: title,
        printed: printedWrvus(worked, hundredths),
        amount: `${exactWrvus(hundredths)} wRVUs`,
        notes: [],
      },
    ],
    terms: ['phases', 'volume', 'printedForFte'],
  });
  // Each settlement rounds for itself.
  const paid = parts.map(({ pay }): Expression =>
    measured.length === 1 ? pay : { kind: 'rounded', of: pay },
  );
  const pays = payFigure(view, tier, sumOf(paid));
  const isAbove = applies === 'wholeAboveThreshold' && first !== undefined && startOf(first, 0) > 0;
  const all = applies === 'marginal' ? '' : 'all ';
  const above =
    isAbove && measured.length === 1 ? say` above ${thresholdFigure(view, first, 0)}` : say``;
  return say`${all}${wrvus} ${wrvuNoun(hundredths)}${above} × ${tierRateFigure(view, tier)} = ${pays}`;
}

function printedWrvus(worked: Expression, hundredths: number): string | null {
  const amount = `${exactWrvus(hundredths)} wRVUs`;
  const printed = printExpression(worked);
  return printed === amount ? null : `${printed} = ${amount}`;
}

function payFigure(view: YearView, tier: number, pay: Expression): Figure {
  const cents = hundredthsOf(pay);
  const title = `What tier ${tier + 1} pays in year ${view.year}`;
  return moneyFigure(view, cents, {
    of: `year${view.year}.tier${tier}.pay`,
    title,
    lines: () => [
      { label: title, printed: printAmount(pay, cents), amount: exactDollars(cents), notes: [] },
    ],
    terms: ['phases', 'volume', 'printedForFte'],
  });
}

function sumOf(parts: readonly Expression[]): Expression {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sum', parts };
}

/** A tier that is reached and pays no wRVU by itself. */
function passed(view: YearView, measured: readonly Settlement[]): Sentence {
  const highest = Math.max(...measured.map(({ scheduled }) => scheduled.tier));
  switch (view.terms.applies) {
    case 'marginal':
      return say`pays nothing by itself: the next tier starts no later`;
    case 'wholeAboveThreshold':
      return say`passed: all wRVUs above the first tier’s start pay the rate of tier ${String(highest + 1)}`;
    case 'wholeFromFirst':
      return say`passed: all wRVUs pay the rate of tier ${String(highest + 1)}`;
  }
}

function notReached(view: YearView, measured: readonly Settlement[], tier: number): Sentence {
  const gap = (one: Settlement) => startOf(one, tier) - measuredWrvus(one);
  const best = measured.reduce((a, b) => (gap(b) < gap(a) ? b : a));
  const starts = thresholdFigure(view, best, tier);
  const more = distanceFigure(view, 'toNextTier', best, tier);
  if (measured.length === 1) {
    return say`not reached${spanOf(view, best)}: it starts at ${starts} wRVUs, ${more} more`;
  }
  return say`not reached in any ${periodNoun(view.terms)}: it starts at ${starts} wRVUs, and the best is ${more} short`;
}

/** Where a tier starts in this year, if that is another number than the one that is written. */
function startsNote(view: YearView, measured: readonly Settlement[], tier: number): Sentence {
  const [first] = measured;
  if (first === undefined || startOf(first, tier) === 0) return [];
  if (view.terms.applies === 'wholeAboveThreshold' && measured.length === 1 && tier === 0)
    return [];
  const { tiers } = view.subject.offer.phases[view.terms.phase]?.productivity ?? {};
  if (tiers?.[tier]?.fromWrvus === startOf(first, tier)) return [];
  if (!measured.every((one) => startOf(one, tier) === startOf(first, tier))) return [];
  const each = measured.length === 1 ? spanOf(view, first) : ` in each ${periodNoun(view.terms)}`;
  return say` (starts at ${thresholdFigure(view, first, tier)}${each})`;
}
