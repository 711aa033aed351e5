export { FigureSheet } from './explain/FigureSheet.tsx';
export { AddOfferSheet } from './offers/AddOfferSheet.tsx';
export { OfferSheet } from './offers/OfferSheet.tsx';
export { FileSheet } from './open/FileSheet.tsx';
export { OpenedFileSheet } from './open/OpenedFileSheet.tsx';
export { TemplatesSheet } from './open/TemplatesSheet.tsx';
