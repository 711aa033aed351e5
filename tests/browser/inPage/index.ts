export { axeFaults, hasAxe } from './axeFaults.ts';
export { comparedFaults, readCompared } from './compared.ts';
export { figureColumnFaults } from './figureColumns.ts';
export { belowFirstView, spoken, topInPage, topInView } from './firstView.ts';
export { fixedShare } from './fixedShare.ts';
export { leavingFaults, readLeaving } from './leaving.ts';
export { lineLengthFaults } from './lineLength.ts';
export {
  attribute,
  choose,
  count,
  fileInputIndex,
  focus,
  focusedName,
  ifShown,
  isBehindFocus,
  isFocused,
  isShown,
  matchesMedia,
  paste,
  read,
  scrollTo,
  selectAll,
  title,
  value,
  windowSize,
} from './onElement.ts';
export { keptRecords } from './keptRecords.ts';
export { layoutFaults } from './layoutFaults.ts';
export { missedPress, pointOn } from './pointOn.ts';
export { clippedFaults, sidewaysFaults } from './overflow.ts';
export { overlapFaults } from './overlap.ts';
export { paperFaults } from './paper.ts';
export { pictureFaults, readPicture } from './picture.ts';
export { readingOrderFaults } from './readingOrder.ts';
export { settled } from './settled.ts';
export { spacingFaults } from './spacing.ts';
export { namesLike } from './target.ts';
export { touchTargetFaults } from './touchTargets.ts';
export { typeSizeFaults } from './typeSizes.ts';
export { shownText } from './visibleText.ts';
export { layoutShift, watch, watched } from './watch.ts';
export { readYears, yearsFaults } from './years.ts';
export { tabStopsTo } from './tabStops.ts';
export { unevenBoxes } from './unevenBoxes.ts';
