export type { ArticleLeak } from './articleLeaks.ts';
export { articleLeaks } from './articleLeaks.ts';
export type { ArticleShare } from './articleShares.data.ts';
export { articleShares, articleSource } from './articleShares.data.ts';
export type { ClinicDay } from './clinicDay.ts';
export type { ClinicDays } from './clinicDays.ts';
export type { ClinicReading, ClinicYear } from './clinicWrvus.ts';
export { clinicWrvus } from './clinicWrvus.ts';
export type { LeakPay, LeakPayReading } from './leakPay.ts';
export { leakPay } from './leakPay.ts';
export type { Controller, Leak, LeakCause, RecoverableCause, Waterfall } from './leaks.ts';
export { leaks, withoutLeaks } from './leaks.ts';
export type { MeasuredYear } from './measuredYear.ts';
export type { PaceReading, YearSoFar } from './paceOf.ts';
export { paceOf } from './paceOf.ts';
export type { PaceVerdict, Verdict } from './paceVerdict.ts';
export { CATCH_UP_TIMES, paceVerdict } from './paceVerdict.ts';
export type { Lever, TargetStep } from './reachTarget.ts';
export { reachTarget } from './reachTarget.ts';
export type { ColleaguesAtFte } from './colleaguesAtFte.ts';
export { colleaguesAtFte } from './colleaguesAtFte.ts';
export { matureVolume } from './matureVolume.ts';
export { annualTargetOf } from './targetOfYear.ts';
export type { MixedKind, VisitMix } from './visitMix.ts';
export type { VisitsForTarget } from './visitsForTarget.ts';
export { visitsForTarget } from './visitsForTarget.ts';
export type { Schedule, WorkRvu } from './workRvu.ts';
export { knownCodes, scheduleOf, workRvuOf } from './workRvu.ts';
export type { WorkRvuSource } from './workRvus.data.ts';
export { firstScheduleYear, lastScheduleYear, scheduleAsOf } from './workRvus.data.ts';
export type { VolumesBeside } from './volumesBeside.ts';
export { volumesBeside } from './volumesBeside.ts';
export type { ColumnOption } from './productivityReport/pickColumns.ts';
export type { Grid, GridCell } from './productivityReport/grid.ts';
export { columnLetters } from './productivityReport/grid.ts';
export type { PassedRow } from './productivityReport/entry.ts';
export type { PrintedTotal } from './productivityReport/printedTotals.ts';
export type { SheetsReading } from './productivityReport/readReportSheets.ts';
export { readReportSheets } from './productivityReport/readReportSheets.ts';
export type { DropReason, ReportColumn } from './productivityReport/reportColumns.ts';
export type {
  ReadReport,
  ReportChoices,
  ReportQuestion,
  ReportReading,
} from './productivityReport/reportReading.ts';
export { noChoices } from './productivityReport/reportReading.ts';
export type { RefusedRow } from './productivityReport/settleMonths.ts';
