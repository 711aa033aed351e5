import type { WrvuHundredths } from '../../compensation/index.ts';
import { round, wrvuHundredths } from '../../compensation/index.ts';
import { atVolume } from '../atVolume.ts';
import { curveAndBeyond } from '../curveOf.ts';
import { countedLines } from '../creditedLines.ts';
import { explain } from '../explain.ts';
import type { CurveRow } from '../curveRows.ts';
import { wrvus } from '../formatNumber.ts';
import type { PayOverVolume } from '../payOverVolume.ts';
import type { Figure } from '../sentence.ts';
import { slopeFigure } from '../slopeSentence.ts';
import { slopeParts } from '../slopeParts.ts';
import type { ReadySubject } from '../subject.ts';
import type { YearView } from '../yearView.ts';
import { cashFigure } from '../yearFigures.ts';
import { yearView } from '../yearView.ts';

/** What the chosen year pays at a volume that has a name. */
export interface VolumeRow {
  readonly row: CurveRow;
  readonly figure: Figure;
  /** What one more wRVU adds there. */
  readonly next: Figure | null;
}

/** The volumes of the picture at which something is to be said. */
export function volumeRows(subject: ReadySubject, picture: PayOverVolume): readonly VolumeRow[] {
  return picture.rows
    .filter(({ note }) => note !== '')
    .map((row) => {
      const volume = wrvuHundredths(Math.round(row.point.wrvus * 100));
      return {
        row,
        figure: paidAt(subject, volume, picture.year),
        next: nextAt(yearView(subject, picture.year), volume),
      };
    });
}

/** The stretch on which a further wRVU is worked. */
function nextAt(view: YearView, volume: WrvuHundredths): Figure | null {
  const { segments } = curveAndBeyond(view.subject, view.year);
  const segment = segments.find(({ to }) => volume < to) ?? segments.at(-1);
  if (segment === undefined) return null;
  const { slope } = segment;
  const cents = round({ n: Number(slope.n) * 100, d: slope.d });
  return slopeFigure(view, segment, `at${volume}`, cents, slopeParts(view, segment));
}

function paidAt(subject: ReadySubject, annual: WrvuHundredths, year: number): Figure {
  if (annual === subject.annual) return cashFigure(yearView(subject, year));
  const view = yearView(atVolume(subject, annual), year);
  const figure = cashFigure(view);
  const { recipe } = figure;
  if (recipe.kind !== 'sum') return figure;
  const title = `${recipe.title} at ${wrvus(annual)} wRVUs a year`;
  const lines = () => [...countedLines(view), ...explain(figure).lines];
  return { ...figure, of: `${figure.of} at ${annual}`, recipe: { ...recipe, title, lines } };
}
