import { lazy } from 'react';

/** What opens on a press comes in one chunk, after the answer. */
const sheets = () => import('./sheets.ts');

export const AddOfferSheet = lazy(async () => ({ default: (await sheets()).AddOfferSheet }));
export const FigureSheet = lazy(async () => ({ default: (await sheets()).FigureSheet }));
export const FileSheet = lazy(async () => ({ default: (await sheets()).FileSheet }));
export const OfferSheet = lazy(async () => ({ default: (await sheets()).OfferSheet }));
export const OpenedFileSheet = lazy(async () => ({ default: (await sheets()).OpenedFileSheet }));
export const TemplatesSheet = lazy(async () => ({ default: (await sheets()).TemplatesSheet }));
