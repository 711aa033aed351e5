import type { Rung, RungReason } from '../../compensation/index.ts';
import { rungOf } from '../../compensation/index.ts';
import { yearMonths } from '../formatMonth.ts';
import { capital, listed } from '../formatWords.ts';
import { explainedShortly } from '../log/reasonsNoted.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import {
  attainmentFigure,
  baseFigure,
  gapFigure,
  rowFigure,
  supportedFigure,
} from './ladderFigures.ts';
import { ladderNotes } from './ladderNotes.ts';
import { percent } from '../formatNumber.ts';
import { rungHeld, rungName } from './rungName.ts';
import { rungSentence } from './rungSentence.ts';

/** A rung that holds in a year, with a sentence for each reason. */
export interface HeldRung {
  readonly rung: Rung;
  /** "Rung 2, productivity conversation". */
  readonly name: string;
  readonly sentences: readonly Sentence[];
}

/** A contract year on the ladder. */
export interface LadderYear {
  readonly year: number;
  /** The highest rung that holds; null where none can be told. */
  readonly rung: Rung | null;
  /** "Rung 3 of 4, pay not supported". */
  readonly stands: string;
  /** "Year 4, July 2030 to June 2031, if renewed on the same terms". */
  readonly name: string;
  readonly isPastTerm: boolean;
  /** Taken out of rungs 2 and 4: marked by the user, or because of the leave in it. */
  readonly explained: 'marked' | 'leave' | null;
  /** The rungs that hold, from the highest down. */
  readonly held: readonly HeldRung[];
  /** What else is to be said of the year: a fall, what is explained, what is not known. */
  readonly notes: readonly Sentence[];
  /** Null where it is not known, or there is none. */
  readonly attainment: Figure | null;
  readonly supported: Figure | null;
  readonly base: Figure | null;
  readonly gap: Figure | null;
  /** What its row opens into: the attainment and the supported pay with how they come about. */
  readonly opens: Figure;
  /** Why, in a few words: "below target, two years running below 90%". */
  readonly why: string;
}

const DOWNWARDS = [4, 3, 2, 1] as const;

/** Where a year stands on the ladder, and why. */
export function ladderYear(view: YearView): LadderYear {
  const { year, facts, subject, isPastTerm } = view;
  const { rung, reasons } = facts.ladder;
  const held = DOWNWARDS.map((at): HeldRung => {
    const own = reasons.filter((reason) => rungOf(reason) === at);
    return {
      rung: at,
      name: `Rung ${at}, ${rungName(at)}`,
      sentences: own.map((reason) => rungSentence(view, reason)),
    };
  }).filter(({ sentences }) => sentences.length > 0);
  return {
    year,
    rung,
    stands: rung === null ? 'No rung can be told' : rungStands(rung, reasons),
    name: `Year ${year}, ${yearMonths(subject.offer.startMonth, year)}${isPastTerm ? ', if renewed on the same terms' : ''}`,
    isPastTerm,
    explained: explainedBy(view),
    held,
    notes: ladderNotes(view),
    attainment: attainmentFigure(view),
    supported: supportedFigure(view),
    base: baseFigure(view),
    gap: gapFigure(view),
    opens: rowFigure(view),
    why: whyOf(view),
  };
}

function rungStands(rung: Rung, reasons: readonly RungReason[]): string {
  return rung === 0 ? 'Rung 0 of 4, no flag' : `Rung ${rung} of 4, ${rungHeld(rung, reasons)}`;
}

/** Leave explains a year whether it is marked or not. */
export function explainedBy({ subject, facts, year }: YearView): LadderYear['explained'] {
  if (!facts.ladder.isExplained) return null;
  return subject.offer.volume.explainedYears.includes(year) ? 'marked' : 'leave';
}

function whyOf(view: YearView): string {
  const { rung, reasons, isExplained } = view.facts.ladder;
  const explained = isExplained ? [explainedShortly(view)] : [];
  if (rung === null) return capital(listed(['not known', ...explained]));
  const words = [...reasons.map((reason) => shortReason(view, reason)), ...explained];
  return capital(words.length === 0 ? 'nothing holds' : words.join(', '));
}

function shortReason({ subject }: YearView, reason: RungReason): string {
  const { low, repeated, prolonged } = subject.plan.ladder;
  switch (reason) {
    case 'belowTarget':
      return 'below target';
    case 'low':
      return `at or below ${percent(low)}`;
    case 'repeated':
      return `two running below ${percent(repeated)}`;
    case 'supportedPayBelowBase':
      return 'base above supported pay';
    case 'rebaseCutBase':
      return 'base was cut';
    case 'rebaseEndedBase':
      return 'base was ended';
    case 'lowTwice':
      return `two running at or below ${percent(low)}`;
    case 'prolonged':
      return `three running below ${percent(prolonged)}`;
  }
}
