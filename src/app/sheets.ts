export { FigureSheet } from './explain/FigureSheet.tsx';
export { AddOfferSheet } from './offers/AddOfferSheet.tsx';
export { OfferSheet } from './offers/OfferSheet.tsx';
export { FileSheet } from './open/FileSheet.tsx';
export { OpenedFilesSheet } from './open/OpenedFilesSheet.tsx';
export { TemplatesSheet } from './open/TemplatesSheet.tsx';
