import type { Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { yearView } from '../yearView.ts';
import type { ContractAllows } from './contractAllows.ts';
import { contractAllows } from './contractAllows.ts';
import { ladderIntroduction } from './ladderRules.ts';
import type { LadderYear } from './ladderYear.ts';
import { ladderYear } from './ladderYear.ts';
import { renewalTitle } from './renewalTitle.ts';

/** Where these figures put the physician at renewal: what the contract allows, apart from the ladder. */
export interface Renewal {
  readonly year: number;
  /** Says the point: "Year 3, the last of the term: rung 4 of 4, performance plan or non-renewal". */
  readonly title: string;
  readonly allows: ContractAllows;
  readonly ladder: {
    readonly heading: string;
    /** Where the ladder is from, and what it is not. */
    readonly introduction: Sentence;
    readonly years: readonly LadderYear[];
    /** The chosen year. */
    readonly chosen: LadderYear;
    /** Whether a year of the ladder lies past the stated term, and from which on. */
    readonly firstPastTerm: number | null;
  };
}

/** What the contract lets the employer do, and the ladder by year with the sentences of the chosen one. */
export function renewal(subject: ReadySubject, chosenYear: number): Renewal {
  const view = yearView(subject, chosenYear);
  const views = subject.ledger.map(({ year }) => yearView(subject, year));
  return {
    year: view.year,
    title: renewalTitle(subject),
    allows: contractAllows(yearView(subject, 1)),
    ladder: {
      heading: 'What tends to happen: a rule of thumb',
      introduction: ladderIntroduction,
      years: views.map(ladderYear),
      chosen: ladderYear(view),
      firstPastTerm: views.find(({ isPastTerm }) => isPastTerm)?.year ?? null,
    },
  };
}
