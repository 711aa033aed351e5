import { figureColumnFaults } from './figureColumns.ts';
import { lineLengthFaults } from './lineLength.ts';
import { clippedFaults, sidewaysFaults } from './overflow.ts';
import { overlapFaults } from './overlap.ts';
import { pictureFaults } from './picture.ts';
import { spacingFaults } from './spacing.ts';
import { touchTargetFaults } from './touchTargets.ts';
import { typeSizeFaults } from './typeSizes.ts';
import { visibleText } from './visibleText.ts';

/** All that is measured of the page as it stands, in one go over one reading of its text. */
export function layoutFaults({ touch }: { readonly touch: boolean }): readonly string[] {
  const texts = visibleText();
  const measured = {
    'type sizes': typeSizeFaults(texts),
    spacing: spacingFaults(),
    'sideways scroll': sidewaysFaults(),
    'clipped text': clippedFaults(texts),
    'overlapping text': overlapFaults(texts),
    'line length': lineLengthFaults(texts),
    'columns of figures': figureColumnFaults(),
    'labels of the picture': pictureFaults(),
    touch: touch ? touchTargetFaults() : [],
  };
  return Object.entries(measured).flatMap(([name, faults]) =>
    faults.map((fault) => `${name}: ${fault}`),
  );
}
