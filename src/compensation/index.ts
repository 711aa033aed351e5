export type { AnnualBaseStep } from './annualBaseSteps.ts';
export { annualBaseSteps } from './annualBaseSteps.ts';
export type { CalcOffer, CalcYear } from './calculate.ts';
export { calculate } from './calculate.ts';
export type { Ahead, BreakEvens, Overtaking, Standing } from './breakEvens.ts';
export { breakEvens } from './breakEvens.ts';
export type {
  Absence,
  Clinic,
  ClinicCalendar,
  ClinicCredit,
  ClinicTemplate,
  VisitKind,
  Weekdays,
} from './clinic.ts';
export type { Log, LogNote } from './log.ts';
export type { Colleague, MonthWorked, Pace } from './pace.ts';
export type { Survey, SurveyPercentiles } from './survey.ts';
export type { Unread } from './unread.ts';
export { asRead } from './unread.ts';
export type { CertainPay } from './certainPay.ts';
export { certainPay } from './certainPay.ts';
export type { Compiled } from './compile.ts';
export { compile, HORIZON_YEARS } from './compile.ts';
export { countedAsZero } from './countedAsZero.ts';
export type { Derivation, Expression, Note, NumberName, Unit } from './derivation.ts';
export { evaluate, hundredthsOf, unitsIn } from './derivation.ts';
export type { CalendarDay } from './calendarDay.ts';
export { dayNumber, dayOf } from './calendarDay.ts';
export { canEnd, ENDINGS } from './endings.ts';
export type { EqualAsked, EqualisedBy, Equaliser, MovedTerm, WrittenTerm } from './equaliser.ts';
export { EQUALISED_BY, equaliser, shifted } from './equaliser.ts';
export { explainBaseOf } from './explainBase.ts';
export { explainAtTarget } from './explainAtTarget.ts';
export type { ExplainedAmount, ExplainedOpen, ExplainedRunning } from './explainOpen.ts';
export { explainBalances, explainNotSettled, explainOpen } from './explainOpen.ts';
export type { PrintedStart } from './explainPrinted.ts';
export {
  explainAnnualTarget,
  explainForFte,
  explainStart,
  explainStarts,
  explainTarget,
} from './explainPrinted.ts';
export { explainNewBase, explainSupportedPay } from './explainRebase.ts';
export type { TierPart } from './explainSettlement.ts';
export { tierParts } from './explainSettlement.ts';
export {
  explainAnnualThreshold,
  explainBaseInWrvus,
  explainThreshold,
  explainVolume,
  explainWrvus,
} from './explainWrvus.ts';
export type { Sought, SoughtPoint } from './goalSeek.ts';
export { goalSeekInYear } from './goalSeek.ts';
export type { Rung, RungReason, YearOnLadder } from './ladder.ts';
export { renewalLadder, rungOf } from './ladder.ts';
export type { LastSettlement } from './lastSettlement.ts';
export { lastSettlement } from './lastSettlement.ts';
export type { Extremes, Leaving, LeavingMonth, MonthsAlike } from './leaving.ts';
export { extremesOf, firstMonthToEnd, leavingByMonth, leavingInMonth } from './leaving.ts';
export type { CostRange, LeavingAmount, LeavingPart, LeavingPartKind } from './leavingPart.ts';
export { LEAVING_PARTS } from './leavingPart.ts';
export { leaveByMonth } from './leave.ts';
export type { YearLedger } from './ledger.ts';
export { attainmentPercent, ledger } from './ledger.ts';
export type { Line } from './line.ts';
export { explainYear } from './line.ts';
export type { NonCompeteAfter } from './nonCompete.ts';
export { nonCompeteAfter } from './nonCompete.ts';
export type { NoticeAmount, NoticePay } from './noticePay.ts';
export type { MostPaid } from './mostPaid.ts';
export { mostPaid, sharesOfRange } from './mostPaid.ts';
export { openAdvances } from './openAdvances.ts';
export type {
  Applies,
  Base,
  Deficit,
  Exit,
  Item,
  Ladder,
  Leave,
  Model,
  NonCompete,
  Offer,
  Phase,
  PlanChange,
  Productivity,
  Rebase,
  Repayment,
  Source,
  Tail,
  Target,
  Tier,
  Volume,
  Workspace,
} from './offer.ts';
export { ownYearCurve, ownYearPayAt } from './ownYearCurve.ts';
export { payAt, payCurve } from './payCurve.ts';
export type { Ending, Payback, PaymentOwed } from './payback.ts';
export { payback } from './payback.ts';
export type { Payment } from './payment.ts';
export type {
  LadderTerms,
  Plan,
  PlanMonth,
  PlanTier,
  ProductivityTerms,
  RebaseTerms,
} from './plan.ts';
export { TERM_MONTHS } from './plan.ts';
export { presentValue } from './presentValue.ts';
export type { Ratio } from './ratio.ts';
export { greater, minus, over, plus, ratio, reaches, round, times, ZERO } from './ratio.ts';
export type { Reading, ReadingsAsked, TermReadings } from './reading.ts';
export { readings } from './readings.ts';
export type { RebaseEvent, RebaseLimit } from './rebase.ts';
export { firstRebaseMonth } from './rebaseMonths.ts';
export type { MonthRun } from './monthRun.ts';
export type { RenewalNotice } from './renewalNotice.ts';
export { renewalNotice } from './renewalNotice.ts';
export type { Run } from './run.ts';
export { dropsBalance, isRaiseDue, run } from './run.ts';
export type { Settlement } from './settlePeriod.ts';
export type { Breakpoint, PayCurve, Segment } from './straightStretches.ts';
export type { LookBack, SupportedPay } from './supportedPay.ts';
export type { TotalLine } from './totalLine.ts';
export { totalLine } from './totalLine.ts';
export type { TotalPay, YearsTogether } from './totalPay.ts';
export { openAt, totalPay } from './totalPay.ts';
export type { BasisPoints, Cents, Hundredths, RateUnits, WrvuHundredths } from './units.ts';
export { basisPoints, cents, hundredths, rateUnits, wrvuHundredths } from './units.ts';
export { carriedShare } from './threshold.ts';
export { yearVolumes } from './volume.ts';
export type { TermValue } from './writeTerm.ts';
export { termAtPath } from './writeTerm.ts';
export { bonusMissed, effectiveRate, nextWrvu } from './yearMeasures.ts';
export type { ItemPay, LineKind, YearPay } from './yearPay.ts';
export { LINE_KINDS, yearPay } from './yearPay.ts';
