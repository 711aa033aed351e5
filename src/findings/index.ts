export type { Answer, AnswerGroup, AnswerSentence, Topic } from './answer.ts';
export { answer, spokenAnswer, waitingAnswer, whatIf } from './answer.ts';
export { contractMonthOf, monthName, monthOfYearName, yearMonths } from './formatMonth.ts';
export { leaveCountedAs } from './leaveCountedAs.ts';
export type { BenchmarkRow, Benchmarks, QuoteRow } from './benchmarks/benchmarks.ts';
export { benchmarks } from './benchmarks/benchmarks.ts';
export { medicareRateSentences } from './benchmarks/medicareRateSentences.ts';
export type { OwnPercentiles } from './benchmarks/ownPercentiles.ts';
export { quotedSpecialties } from './benchmarks/quotedSpecialties.ts';
export { specialtyNote } from './benchmarks/specialtyNote.ts';
export type { ScaleMark, SurveyScale } from './benchmarks/surveyScale.ts';
export type { Axis } from './axis.ts';
export type { Mark, Point } from './curveMarks.ts';
export type { NamedVersions } from './comparison/changedOffers.ts';
export { changedOffers } from './comparison/changedOffers.ts';
export type { ChangedRow, ChangedSince, Earlier } from './comparison/changedSince.ts';
export { changeCount, changedSince } from './comparison/changedSince.ts';
export type { ComparedOffer } from './comparison/compared.ts';
export { likeness } from './comparison/likeness.ts';
export type { ComparedByYear } from './comparison/comparedByYear.ts';
export type {
  ComparedLine,
  ComparedVolume,
  ComparedVolumes,
} from './comparison/comparedVolumes.ts';
export type {
  Comparison,
  ComparisonChoices,
  ComparisonGroup,
  ComparisonHeading,
  ComparisonResults,
} from './comparison/comparison.ts';
export { comparison } from './comparison/comparison.ts';
export type { ComparedSums, SummedRow } from './comparison/comparedSums.ts';
export { comparedSums } from './comparison/comparedSums.ts';
export type { EqualAsk } from './comparison/equalAsks.ts';
export { equalAsks } from './comparison/equalAsks.ts';
export type { EqualAnswers, EqualOffer, EqualTerms, EqualTry } from './comparison/equalTerms.ts';
export { equalTerms } from './comparison/equalTerms.ts';
export { offerShape } from './comparison/offerShape.ts';
export type { ComparisonRow } from './comparison/row.ts';
export type { LowAndHigh } from './comparison/volumeRows.ts';
export type { CurveRow } from './curveRows.ts';
export type { Assumption, Clause, ExplainedLine, Explanation } from './explanation.ts';
export { curveWords } from './curveWords.ts';
export { explain } from './explain.ts';
export { explanationOf } from './explanationOf.ts';
export { saidOfExample } from './fromExample.ts';
export type { FoundTerm } from './findTerms.ts';
export { findTerms } from './findTerms.ts';
export type { DecisionFlow, FlowStep } from './guidance/decisionFlow.ts';
export type { Entry } from './guidance/facts.ts';
export type { Finding, FindingKey } from './guidance/finding.ts';
export type { Guidance, GuidanceBlock, GuidanceGroup } from './guidance/guidance.ts';
export { becauseSentence, guidance } from './guidance/guidance.ts';
export { guidanceWords } from './guidance/guidanceWords.ts';
export { firstRebase } from './firstRebase.ts';
export type { ItemKindWords } from './itemKinds.ts';
export { itemKinds } from './itemKinds.ts';
export { itemPays } from './itemPays.ts';
export type { ClinicAnswer } from './production/clinicAnswer.ts';
export type { VolumeBeside } from './production/volumeBeside.ts';
export { clinicAnswer } from './production/clinicAnswer.ts';
export { clinicWords } from './production/clinicWords.ts';
export type { LeakBar, LeakBars } from './production/leakBars.ts';
export type { VisitChoice } from './production/visitChoices.ts';
export { visitChoices } from './production/visitChoices.ts';
export { visitName, visitSource } from './production/visitWords.ts';
export type { LeakRow } from './production/leakRows.ts';
export type { WhereWrvusGo } from './production/whereWrvusGo.ts';
export { whereWrvusGo } from './production/whereWrvusGo.ts';
export type { PaceAnswer } from './production/paceAnswer.ts';
export { paceAnswer } from './production/paceAnswer.ts';
export { nextMonthReported } from './production/nextMonthReported.ts';
export { paceWords } from './production/paceWords.ts';
export type { ExitRow, ExitTimeline } from './leaving/exitTimeline.ts';
export { exitTimeline } from './leaving/exitTimeline.ts';
export type { LeavingAtMonth, LeavingPartRow } from './leaving/leavingAtMonth.ts';
export { leavingAtMonth } from './leaving/leavingAtMonth.ts';
export type { LeavingColumn } from './leaving/leavingMonths.ts';
export { leavingMonths } from './leaving/leavingMonths.ts';
export type { LeavingLine, LeavingOutlook, LeavingRow } from './leaving/leavingOutlook.ts';
export { leavingOutlook } from './leaving/leavingOutlook.ts';
export { modelMeaning } from './modelMeaning.ts';
export type { SectionName } from './openTerms.ts';
export { openTerms } from './openTerms.ts';
export type { SectionSummary } from './otherTerms.ts';
export { otherTerms, sectionTitle } from './otherTerms.ts';
export { outlookWords } from './outlookWords.ts';
export type { PayOverVolume } from './payOverVolume.ts';
export type { PhaseSpan, PhaseTimeline, TimelineMark } from './phaseTimeline.ts';
export { phaseTimeline } from './phaseTimeline.ts';
export { planYearWords } from './planYearWords.ts';
export type { Question, Questions } from './questions.ts';
export { placedName, questions } from './questions.ts';
export { questionsText } from './questionsText.ts';
export { questionCount, readingsAsked } from './readingsAsked.ts';
export { payGoal } from './payGoal.ts';
export { payOverVolume } from './payOverVolume.ts';
export type { LeaveNotes } from './years/leaveNotes.ts';
export { exampleOfLeave, leaveNotes } from './years/leaveNotes.ts';
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
export type { ComparisonReport } from './report/comparisonReport.ts';
export type { DerivationGroup } from './report/derivations.ts';
export type { OfferReport, ReportedOffer } from './report/offerReport.ts';
export type { Report } from './report/report.ts';
export { report } from './report/report.ts';
export type { ReportContents } from './report/reportContents.ts';
export type { ReportTable } from './report/reportTable.ts';
export { reportWords } from './report/reportWords.ts';
export type { Told } from './report/told.ts';
export { refList } from './report/told.ts';
export type { Renewal } from './renewal/renewal.ts';
export { renewal } from './renewal/renewal.ts';
export { rungName } from './renewal/rungName.ts';
export type { SaidNone } from './saidNone.ts';
export { saidNone } from './saidNone.ts';
export { sectionOfTerm } from './sectionOfTerm.ts';
export type { Figure, FigureKey, Part, Sentence } from './sentence.ts';
export { figuresOf, textOf } from './sentence.ts';
export type { KnownStakes } from './sentences/notStatedSentence.ts';
export type { TermNeeded } from './sentences/missingSentence.ts';
export type { MissingSubject, ReadySubject, Subject } from './subject.ts';
export { subjectOf } from './subject.ts';
export { shortName } from './shortName.ts';
export type { TermChoice } from './termChoices.ts';
export { termChoices } from './termChoices.ts';
export type { TermHelp } from './termHelp.ts';
export { termHelp } from './termHelp.ts';
export { takenFrom } from './takenFrom.ts';
export { termInSentence } from './termInSentence.ts';
export { lowerFirst } from './termWords.ts';
export type { TierPays } from './tierPays.ts';
export { tierPays } from './tierPays.ts';
export type { SaidAtTerm } from './tried/triedWords.ts';
export { saidWords, triedName } from './tried/triedWords.ts';
export { triedCount, withTriedWords } from './tried/triedCount.ts';
export type { TriedWorth } from './tried/triedWorth.ts';
export { triedWorth } from './tried/triedWorth.ts';
export type { YearLine, YearLines } from './yearLines.ts';
export { kindName, yearLines } from './yearLines.ts';
export type { ReportColumnRow } from './productivityReport/reportColumnText.ts';
export type { ReportFindings, ReportMonthRow } from './productivityReport/reportFindings.ts';
export { reportFindings, unreadFileText } from './productivityReport/reportFindings.ts';
export type { ReportQuestionText } from './productivityReport/reportQuestion.ts';
export { importWords } from './productivityReport/importWords.ts';
export { firstYearAnswer, reportAnswer } from './productivityReport/reportAnswer.ts';
export type { ReportToTake } from './productivityReport/reportToTake.ts';
export { reportToTake } from './productivityReport/reportToTake.ts';
