import { comesLater } from './comesLater.tsx';

/** What opens on a press comes in one chunk, after the answer. */
export const sheets = comesLater(() => import('./sheets.ts'));

export const AddOfferSheet = sheets.part((chunk) => chunk.AddOfferSheet);
export const FigureSheet = sheets.part((chunk) => chunk.FigureSheet);
export const FileSheet = sheets.part((chunk) => chunk.FileSheet);
export const OfferSheet = sheets.part((chunk) => chunk.OfferSheet);
export const OpenedFilesSheet = sheets.part((chunk) => chunk.OpenedFilesSheet);
export const TemplatesSheet = sheets.part((chunk) => chunk.TemplatesSheet);

/** What makes links comes with the step that makes one. */
const share = comesLater(() => import('./share/ShareSheet.tsx'));

export const ShareSheet = share.part((chunk) => chunk.ShareSheet);

/** The report comes when it is asked for. */
const report = comesLater(() => import('./report/ReportView.tsx'));

export const ReportView = report.part((chunk) => chunk.ReportView);
