import {
  attainmentPercent,
  bonusMissed,
  explainSupportedPay,
  round,
} from '../../compensation/index.ts';
import type { RebaseEvent } from '../../compensation/index.ts';
import { explain } from '../explain.ts';
import { figure, moneyFigure, wrvuFigure } from '../figure.ts';
import { exactDollars, exactWrvus, percent } from '../formatNumber.ts';
import { capital } from '../formatWords.ts';
import { targetLines } from '../goalLines.ts';
import { missedLines } from '../missedLines.ts';
import { printAmount } from '../printDerivation.ts';
import type { Figure } from '../sentence.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import type { YearView } from '../yearView.ts';
import { endOf, nameOf } from '../yearView.ts';

/** Credited ÷ target of a year: "84%"; null where there is none to divide by. */
export function attainmentFigure(view: YearView): Figure | null {
  const { facts, year, credited } = view;
  const shown = attainmentPercent(facts);
  if (shown === null) return null;
  return figure(view, {
    of: `rung${year}.attainment`,
    text: `${besideLimit(view, shown)}${percent(shown)}`,
    exact: percent(shown),
    title: `Attainment in year ${year}: wRVUs credited of the target`,
    lines: () => [
      {
        label: 'Credited ÷ target',
        printed: `${exactWrvus(credited)} ÷ ${exactWrvus(targetOf(view))} wRVUs = ${percent(shown)}`,
        amount: percent(shown),
        notes: [],
      },
    ],
    terms: ['phases', 'volume'],
  });
}

/** Where rounding would hide on which side of a limit it is: "just under " 100%. */
function besideLimit({ facts, subject }: YearView, shown: number): string {
  const { low, repeated, prolonged } = subject.plan.ladder;
  const limits: readonly number[] = [low, repeated, prolonged, 10_000];
  if (facts.attainment === null || !limits.includes(shown)) return '';
  const { n, d } = facts.attainment;
  const beyond = BigInt(n) * 10_000n - BigInt(shown) * BigInt(d);
  if (beyond === 0n) return '';
  return beyond < 0n ? 'just under ' : 'just over ';
}

/** The year's target, in wRVUs. */
export function targetFigure(view: YearView): Figure {
  const title = `Target of year ${view.year}`;
  return wrvuFigure(view, targetOf(view), {
    of: `rung${view.year}.target`,
    title,
    lines: () => targetLines(view, title),
    terms: ['phases'],
  });
}

/** wRVUs short of the year's target, as both are shown. */
export function shortOf(view: YearView): number {
  return targetOf(view) - view.credited;
}

export function shortFigure(view: YearView): Figure {
  const { year, credited } = view;
  const short = shortOf(view);
  return wrvuFigure(view, short, {
    of: `rung${year}.short`,
    title: `wRVUs short of the target in year ${year}`,
    lines: () => [
      {
        label: 'Target less what is credited',
        printed: `${exactWrvus(targetOf(view))} − ${exactWrvus(credited)} = ${exactWrvus(short)} wRVUs`,
        amount: `${exactWrvus(short)} wRVUs`,
        notes: [],
      },
    ],
    terms: ['phases', 'volume'],
  });
}

/** What the year's settlements would pay more at its target; null where they would not. */
export function missedFigure(view: YearView): Figure | null {
  const { subject, facts, year } = view;
  const missed = bonusMissed(subject.ran, facts) ?? 0;
  if (missed === 0) return null;
  return moneyFigure(view, missed, {
    of: `rung${year}.missed`,
    title: `What the settlements of year ${year} pay less than at its target`,
    lines: () => missedLines(view, missed),
    terms: ['phases', 'volume'],
  });
}

/** What the year's work supports; null where it is not known. */
export function supportedFigure(view: YearView): Figure | null {
  const { subject, facts, year } = view;
  const { supported } = facts;
  if (supported === null) return null;
  const isOurs = supported.by === 'yardstick';
  return moneyFigure(view, supported.cents, {
    of: `rung${year}.supported`,
    title: `Pay that the work supports at the end of year ${year}${isOurs ? ', by a yardstick of ours' : ''}`,
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

/** Base less supported pay; null where either is not known. */
export function gapFigure(view: YearView): Figure | null {
  const { supported, annualBase } = view.facts;
  if (supported === null || annualBase === null) return null;
  const gap = annualBase - supported.cents;
  return moneyFigure(view, gap, {
    of: `rung${view.year}.gap`,
    title: `Base at the end of year ${view.year} less what the work supports`,
    lines: () => [
      {
        label: 'Base less supported pay',
        printed: `${exactDollars(annualBase)} − ${exactDollars(supported.cents)} = ${exactDollars(gap)}`,
        amount: exactDollars(gap),
        notes: [],
      },
    ],
    terms: ['phases', 'rebase', 'volume'],
  });
}

/** The annual base in force at the year's end; null under production. */
export function baseFigure(view: YearView): Figure | null {
  const { facts, year, lastMonth } = view;
  if (facts.annualBase === null) return null;
  return moneyFigure(view, facts.annualBase, {
    of: `rung${year}.base`,
    title: `Annual ${baseNoun(view)} at the end of year ${year}`,
    lines: { steps: 'inForce', month: lastMonth, cents: facts.annualBase },
    terms: ['phases', 'rebase', 'guaranteedMonths'],
    restsOn: [`In force in ${nameOf(view, lastMonth)}.`, 'Before tax.'],
  });
}

/** A year of the ladder as one figure: its rung, with what the rung is read from. */
export function rowFigure(view: YearView): Figure {
  const { rung } = view.facts.ladder;
  const text = rung === null ? 'no rung can be told' : `rung ${rung}`;
  return figure(view, {
    of: `rung${view.year}.all`,
    text,
    exact: capital(text),
    title: `Year ${view.year} on the renewal ladder`,
    lines: () =>
      [attainmentFigure(view), supportedFigure(view), gapFigure(view)].flatMap((each) =>
        each === null ? [] : explain(each).lines,
      ),
    terms: ['phases', 'rebase', 'guaranteedMonths', 'volume'],
  });
}

/** The base before and after a recalculation that sets one. */
export function eventFigures(
  view: YearView,
  event: Extract<RebaseEvent, { readonly outcome: 'base' }>,
): { readonly old: Figure; readonly base: Figure } {
  const { month } = event;
  const name = nameOf(view, month);
  return {
    old: moneyFigure(view, event.old, {
      of: `rebase${month}.old`,
      title: `Annual ${baseNoun(view)} before it is recalculated in ${name}`,
      lines: { steps: 'inForce', month, cents: event.old },
      terms: ['phases[0].base', 'guaranteedMonths'],
      restsOn: [`In force at ${endOf(view, month - 1)}, raises included.`, 'Before tax.'],
    }),
    base: moneyFigure(view, event.base, {
      of: `rebase${month}.base`,
      title: `Annual ${baseNoun(view)} from ${name} on`,
      lines: { steps: 'newBase', event },
      terms: ['rebase', 'volume'],
      restsOn: [`Recalculated in ${name}.`, 'Before tax.'],
    }),
  };
}

function targetOf({ facts }: YearView): number {
  return facts.target === null ? 0 : round(facts.target);
}
