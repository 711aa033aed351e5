import { medicareRateSentences } from './benchmarks/medicareRateSentences.ts';
import { withPlainTwins } from './plainTwins.ts';
import type { Sentence } from './sentence.ts';
import { textOf } from './sentence.ts';
import { capSentence } from './sentences/capSentence.ts';
import { certainPaySentence } from './sentences/certainPaySentence.ts';
import { countedAsNothingSentence } from './sentences/countedAsNothing.ts';
import { cliffSentence } from './sentences/cliffSentence.ts';
import { deficitSentence } from './sentences/deficitSentence.ts';
import { gapSentence } from './sentences/gapSentence.ts';
import { headline } from './sentences/headline.ts';
import { leaveSentence } from './sentences/leaveSentence.ts';
import { leavingSentence } from './sentences/leavingSentence.ts';
import { missingSentence, termsNeeded } from './sentences/missingSentence.ts';
import type { TermNeeded } from './sentences/missingSentence.ts';
import type { KnownStakes } from './sentences/notStatedSentence.ts';
import { notStatedSentence } from './sentences/notStatedSentence.ts';
import { otherPaySentence } from './sentences/otherPaySentence.ts';
import { phaseSentence } from './sentences/phaseSentence.ts';
import { planChangeSentence } from './sentences/planChangeSentence.ts';
import { planYearSentence } from './sentences/planYearSentence.ts';
import { productivitySentence } from './sentences/productivitySentence.ts';
import { rebaseSentence } from './sentences/rebaseSentence.ts';
import { scheduleSentence } from './sentences/scheduleSentence.ts';
import { termSentence } from './sentences/termSentence.ts';
import { toldSentence } from './sentences/toldSentence.ts';
import { lowerFirst } from './termWords.ts';
import { rampSentence, volumeSentence } from './sentences/volumeSentence.ts';
import { withholdSentence } from './sentences/withholdSentence.ts';
import type { Subject } from './subject.ts';
import type { YearView } from './yearView.ts';
import { yearView } from './yearView.ts';

/** What a sentence is about; at most one sentence of an answer has a topic. */
export type Topic =
  | 'volume'
  | 'schedule'
  | 'leave'
  | 'ramp'
  | 'term'
  | 'rebase'
  | 'phase'
  | 'certainPay'
  | 'planChange'
  | 'productivity'
  | 'medicareRate'
  | 'planYear'
  | 'deficit'
  | 'cliff'
  | 'gap'
  | 'otherPay'
  | 'countedAsNothing'
  | 'withhold'
  | 'cap'
  | 'leaving'
  | 'told'
  | 'notStated'
  | 'needed';

/** What a paragraph of the answer is about; the first, on the year's work, has no name. */
export type AnswerGroup = 'work' | 'base' | 'pay' | 'ending' | 'open';

/** A sentence after the headline. */
export interface AnswerSentence {
  readonly topic: Topic;
  readonly group: AnswerGroup;
  readonly sentence: Sentence;
}

/** The answer for one offer in one year. Every kind has a headline and the sentences after it. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly year: number;
      readonly headline: Sentence;
      readonly sentences: readonly AnswerSentence[];
    }
  | {
      /** Terms are not stated without which there is no figure. */
      readonly kind: 'missing';
      readonly headline: Sentence;
      readonly sentences: readonly AnswerSentence[];
      readonly needed: readonly TermNeeded[];
    }
  | {
      /** An entry does not yet read as a whole value. */
      readonly kind: 'waiting';
      readonly headline: Sentence;
      readonly sentences: readonly AnswerSentence[];
    };

/**
 * The answer in sentences for a chosen contract year, held to the years that are looked at. What is
 * not stated stands in the order of dollars where they are known.
 */
export function answer(
  subject: Subject,
  chosenYear: number,
  known: KnownStakes | null = null,
): Answer {
  switch (subject.kind) {
    case 'missing': {
      const needed = termsNeeded(subject);
      return {
        kind: 'missing',
        headline: ['No figure yet.'],
        sentences: [{ topic: 'needed', group: 'work', sentence: missingSentence(needed) }],
        needed,
      };
    }
    case 'ready': {
      const view = yearView(subject, chosenYear);
      return {
        kind: 'answer',
        year: view.year,
        headline: headline(view),
        sentences: sentencesOf(view, known),
      };
    }
  }
}

/** In place of an answer while entries do not yet read as whole values: "Waiting for: second tier." */
export function waitingAnswer(labels: readonly string[]): Answer {
  return { kind: 'waiting', headline: [`Waiting for: ${labels.join(', ')}.`], sentences: [] };
}

/** The answer under tried values: "What if: at 4,200 wRVUs, year 3 pays $222,400 …". */
export function whatIf(found: Answer): Answer {
  const [first, ...rest] = found.headline;
  if (found.kind !== 'answer' || typeof first !== 'string') return found;
  return { ...found, headline: [`What if: ${lowerFirst(first)}`, ...rest] };
}

/** The headline as plain text, for the live region. */
export function spokenAnswer(found: Answer): string {
  return textOf(found.headline);
}

/**
 * What a later phase writes and what a recalculation does, whichever comes first; without a
 * recalculation, terms that the year is paid by come before what is said of its base.
 */
function inOrderOfTime(
  view: YearView,
): readonly (readonly [AnswerGroup, Topic, Sentence | null])[] {
  const { offer, ran } = view.subject;
  const rebase = ['base', 'rebase', rebaseSentence(view)] as const;
  const phase = ['base', 'phase', phaseSentence(view)] as const;
  const next = offer.phases[1]?.fromMonth ?? Infinity;
  return next <= (ran.events[0]?.month ?? view.lastMonth) ? [phase, rebase] : [rebase, phase];
}

function sentencesOf(view: YearView, known: KnownStakes | null): readonly AnswerSentence[] {
  const found: readonly (readonly [AnswerGroup, Topic, Sentence | null])[] = [
    ['work', 'volume', volumeSentence(view)],
    ['work', 'schedule', scheduleSentence(view)],
    ['work', 'leave', leaveSentence(view)],
    ['work', 'ramp', rampSentence(view)],
    ...inOrderOfTime(view),
    ['pay', 'productivity', productivitySentence(view)],
    ['pay', 'medicareRate', medicareRateSentences(view.subject.offer).flatMap(spaced)],
    ['pay', 'planYear', planYearSentence(view)],
    ['pay', 'deficit', deficitSentence(view)],
    ['pay', 'cliff', cliffSentence(view)],
    ['pay', 'gap', gapSentence(view)],
    ['pay', 'otherPay', otherPaySentence(view)],
    ['pay', 'countedAsNothing', countedAsNothingSentence(view)],
    ['pay', 'withhold', withholdSentence(view)],
    ['pay', 'cap', capSentence(view)],
    ['ending', 'certainPay', certainPaySentence(view)],
    ['ending', 'planChange', planChangeSentence(view)],
    ['ending', 'leaving', leavingSentence(view)],
    ['ending', 'term', termSentence(view)],
    ['open', 'told', toldSentence(view)],
    ['open', 'notStated', notStatedSentence(view, known)],
  ];
  const said = found.flatMap(([group, topic, sentence]) =>
    sentence === null || sentence.length === 0 ? [] : [{ group, topic, sentence }],
  );
  const plain = withPlainTwins(said.map(({ sentence }) => sentence));
  return said.map((one, index) => ({ ...one, sentence: plain[index] ?? one.sentence }));
}

/** Several sentences on one topic stand one after another. */
function spaced(sentence: Sentence, index: number): Sentence {
  return index === 0 ? sentence : [' ', ...sentence];
}
