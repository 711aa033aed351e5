import type { WrvuHundredths } from '../../compensation/index.ts';
import { ledger, run, wrvuHundredths, yearVolumes } from '../../compensation/index.ts';
import type { CurveRow } from '../curveRows.ts';
import { wrvus } from '../formatNumber.ts';
import type { PayOverVolume } from '../payOverVolume.ts';
import type { Figure } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { cashFigure } from '../yearFigures.ts';
import { yearView } from '../yearView.ts';

/** What the chosen year pays at a volume that has a name. */
export interface VolumeRow {
  readonly row: CurveRow;
  readonly figure: Figure;
}

/** The volumes of the picture at which something is to be said. */
export function volumeRows(subject: ReadySubject, picture: PayOverVolume): readonly VolumeRow[] {
  return picture.rows
    .filter(({ note }) => note !== '')
    .map((row) => {
      const volume = wrvuHundredths(Math.round(row.point.wrvus * 100));
      return { row, figure: paidAt(subject, volume, picture.year) };
    });
}

function paidAt(subject: ReadySubject, annual: WrvuHundredths, year: number): Figure {
  if (annual === subject.annual) return cashFigure(yearView(subject, year));
  const ran = run(subject.plan, yearVolumes(subject.plan, annual));
  const figure = cashFigure(yearView({ ...subject, ran, ledger: ledger(ran), annual }, year));
  const { recipe } = figure;
  if (recipe.kind !== 'sum') return figure;
  const title = `${recipe.title} at ${wrvus(annual)} wRVUs a year`;
  return { ...figure, of: `${figure.of} at ${annual}`, recipe: { ...recipe, title } };
}
