export type { Answer, AnswerSentence, Topic } from './answer.ts';
export { answer, spokenAnswer, waitingAnswer } from './answer.ts';
export { contractMonthOf, monthName, monthOfYearName } from './formatMonth.ts';
export { leaveCountedAs } from './leaveCountedAs.ts';
export type { Axis } from './axis.ts';
export type { Mark, Point } from './curveMarks.ts';
export type { CurveRow } from './curveRows.ts';
export type { Assumption, Clause, ExplainedLine, Explanation } from './explanation.ts';
export { curveWords } from './curveWords.ts';
export { explain } from './explain.ts';
export { explanationOf } from './explanationOf.ts';
export { saidOfExample } from './fromExample.ts';
export { firstRebase } from './firstRebase.ts';
export type { ItemKindWords } from './itemKinds.ts';
export { itemKinds } from './itemKinds.ts';
export { itemPays } from './itemPays.ts';
export { modelMeaning } from './modelMeaning.ts';
export type { SectionName } from './openTerms.ts';
export type { SectionSummary } from './otherTerms.ts';
export { otherTerms, sectionTitle } from './otherTerms.ts';
export type { PayOverVolume } from './payOverVolume.ts';
export type { PhaseSpan, PhaseTimeline, TimelineMark } from './phaseTimeline.ts';
export { phaseTimeline } from './phaseTimeline.ts';
export type { Question, Questions } from './questions.ts';
export { questions } from './questions.ts';
export { questionsText } from './questionsText.ts';
export { questionCount, readingsAsked } from './readingsAsked.ts';
export { payOverVolume } from './payOverVolume.ts';
export type { YearByYear } from './years/yearByYear.ts';
export { yearByYear } from './years/yearByYear.ts';
export type { LadderThreshold } from './renewal/ladderRules.ts';
export {
  articleChart,
  ladderRules,
  ladderSource,
  ladderThresholds,
} from './renewal/ladderRules.ts';
export type { Allowed, AllowedQuestion, ContractAllows } from './renewal/contractAllows.ts';
export type { HeldRung, LadderYear } from './renewal/ladderYear.ts';
export type { Renewal } from './renewal/renewal.ts';
export { renewal } from './renewal/renewal.ts';
export { rungName } from './renewal/rungName.ts';
export { sectionOfTerm } from './sectionOfTerm.ts';
export type { Figure, FigureKey, Part, Sentence } from './sentence.ts';
export { figuresOf, textOf } from './sentence.ts';
export type { KnownStakes } from './sentences/notStatedSentence.ts';
export type { TermNeeded } from './sentences/missingSentence.ts';
export type { MissingSubject, ReadySubject, Subject } from './subject.ts';
export { subjectOf } from './subject.ts';
export type { TermChoice } from './termChoices.ts';
export { termChoices } from './termChoices.ts';
export type { TermHelp } from './termHelp.ts';
export { termHelp } from './termHelp.ts';
export { termInSentence } from './termInSentence.ts';
export type { TierPays } from './tierPays.ts';
export { tierPays } from './tierPays.ts';
export type { YearLine, YearLines } from './yearLines.ts';
export { yearLines } from './yearLines.ts';
