import type { RebaseEvent } from '../../compensation/index.ts';
import { explainAnnualThreshold, hundredthsOf } from '../../compensation/index.ts';
import { wrvuFigure } from '../figure.ts';
import { exactWrvus } from '../formatNumber.ts';
import { plural } from '../formatWords.ts';
import { printExpression } from '../printExpression.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { rebaseOutcome } from '../sentences/rebaseOutcome.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';
import { monthsFrom } from './monthsFrom.ts';

/** Each recalculation; those in a row that leave the base as it is are said together. */
export function rebases(views: readonly YearView[]): readonly Sentence[] {
  const [first] = views;
  if (first === undefined) return [];
  const sentences: Sentence[] = [];
  let kept: RebaseEvent[] = [];
  const tellKept = () => {
    if (kept.length > 0) sentences.push(keptSentence(first, kept));
    kept = [];
  };
  for (const event of first.subject.ran.events) {
    const view = views[Math.ceil(event.month / 12) - 1];
    if (view === undefined) continue;
    if (keepsBase(event) && sentences.length > 0) {
      kept.push(event);
      continue;
    }
    tellKept();
    sentences.push(
      say`In ${nameOf(view, event.month)}, year ${String(view.year)}, the ${baseNoun(view)} is recalculated${workOf(view, event)}${outcomeOf(view, event)}.`,
    );
    sentences.push(...thresholdAfter(view, event));
  }
  tellKept();
  return sentences;
}

/** Where the first tier starts once its threshold follows the new base. */
function thresholdAfter(view: YearView, event: RebaseEvent): readonly Sentence[] {
  const { plan, ran } = view.subject;
  const month = ran.months[event.month - 1];
  if (event.outcome !== 'base' || plan.rebase?.thresholdFollows !== true) return [];
  if (month === undefined || !month.startsAtBase) return [];
  const threshold = explainAnnualThreshold(month, 0);
  const wrvus = hundredthsOf(threshold);
  const starts = wrvuFigure(view, wrvus, {
    of: `rebase${event.month}.threshold`,
    title: `Where the bonus starts from ${nameOf(view, event.month)} on`,
    lines: () => [
      {
        label: 'The new base over the rate of the bonus',
        printed: `${printExpression(threshold)} = ${exactWrvus(wrvus)} wRVUs`,
        amount: `${exactWrvus(wrvus)} wRVUs`,
        notes: [],
      },
    ],
    terms: ['phases', 'rebase.thresholdFollows'],
  });
  return [
    say`From ${nameOf(view, event.month)} the bonus starts where the new base is earned, at ${starts} wRVUs a year.`,
  ];
}

/** What it does, after a colon where the words have none of their own. */
function outcomeOf(view: YearView, event: RebaseEvent): Sentence {
  const outcome = rebaseOutcome(view, event);
  return event.outcome === 'base' ? say`: ${outcome}` : say`; ${outcome}`;
}

function keepsBase(event: RebaseEvent): boolean {
  switch (event.outcome) {
    case 'noMonthCounts':
    case 'targetReached':
      return true;
    case 'base':
      return event.base === event.old;
    case 'production':
      return false;
  }
}

function keptSentence(view: YearView, kept: readonly RebaseEvent[]): Sentence {
  const [from, to] = [kept[0], kept.at(-1)].map((event) => nameOf(view, event?.month ?? 0));
  const noun = baseNoun(view);
  return kept.length === 1
    ? say`In ${from ?? ''} the ${noun} is recalculated again and stays as it is.`
    : say`From ${from ?? ''} to ${to ?? ''} the ${noun} is recalculated ${plural(kept.length, 'more time')} and stays as it is.`;
}

function workOf(view: YearView, event: RebaseEvent): string {
  if (event.outcome === 'noMonthCounts') return '';
  const { fromMonth, toMonth } = event.supported.lookBack;
  return ` from the work of ${monthsFrom(view, fromMonth, toMonth)}`;
}
