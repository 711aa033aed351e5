import type { Settlement } from '../compensation/index.ts';
import { hundredthsOf, tierParts } from '../compensation/index.ts';
import { say } from './say.ts';
import type { Sentence } from './sentence.ts';
import { tierCliffSentences } from './sentences/cliffSentence.ts';
import { coverGapSentences, unpaidTierSentences } from './sentences/coverGapSentence.ts';
import { settledMoney, settledUnder } from './sentences/settled.ts';
import { tierSentence } from './sentences/tierSentence.ts';
import type { ReadySubject } from './subject.ts';
import { creditedFigure } from './yearFigures.ts';
import type { YearView } from './yearView.ts';
import { yearView } from './yearView.ts';

/** What the tiers of a phase pay in a year, and where in them pay jumps or stands still. */
export interface TierPays {
  readonly year: number;
  /** "Year 3, at 5,600 wRVUs: $81,000 together". */
  readonly at: Sentence;
  /** One for each tier, in order: "500 wRVUs × $50.00 = $25,000". */
  readonly tiers: readonly Sentence[];
  /** Cliffs and gaps, each in dollars or wRVUs. */
  readonly warnings: readonly Sentence[];
}

/**
 * What each tier that a phase, counted from 0, writes pays in the chosen year, or else in the first
 * year that ends under its terms. Null where no year that is looked at does.
 */
export function tierPays(
  subject: ReadySubject,
  phase: number,
  chosenYear: number,
): TierPays | null {
  const view = viewUnder(subject, phase, chosenYear);
  if (view === null) return null;
  const measured = measuredIn(view);
  if (measured.length === 0) return null;
  const { tiers } = view.terms;
  return {
    year: view.year,
    at: say`Year ${String(view.year)}, at ${creditedFigure(view)} wRVUs${together(view, measured)}`,
    tiers: tiers.map((_, tier) => tierSentence(view, measured, tier)),
    warnings: [
      ...tierCliffSentences(view),
      ...unpaidTierSentences(view),
      ...coverGapSentences(view),
    ],
  };
}

function viewUnder(subject: ReadySubject, phase: number, chosenYear: number): YearView | null {
  const chosen = yearView(subject, chosenYear);
  const views = [chosen, ...subject.ledger.map(({ year }) => yearView(subject, year))];
  return views.find((view) => isWrittenIn(view, phase)) ?? null;
}

/** Production by a recalculation is not what the phase wrote. */
function isWrittenIn({ subject, terms }: YearView, phase: number): boolean {
  const isWritten = subject.plan.months.some((month) => month.terms === terms);
  return isWritten && terms.phase === phase && terms.tiers.length > 0;
}

/** The settlements that together measure the year: all that stand alone, or the last that counts on. */
function measuredIn(view: YearView): readonly Settlement[] {
  const settlements = settledUnder(view);
  return view.terms.isCumulative ? settlements.slice(-1) : settlements;
}

/** What they come to, where more than one pays. */
function together(view: YearView, measured: readonly Settlement[]): Sentence {
  const paying = new Set(
    measured.flatMap((settlement) =>
      tierParts(view.subject.ran, settlement)
        .filter(({ pay }) => hundredthsOf(pay) !== 0)
        .map(({ tier }) => tier),
    ),
  );
  if (paying.size < 2) return [];
  const sum = measured.reduce((total, { scheduled }) => total + scheduled.cents, 0);
  return say`: ${settledMoney(view, 'scheduled', sum, 'What production earns')} together`;
}
