import type { ComparedSums } from '../../src/findings/index.ts';
import { comparedSums, subjectOf } from '../../src/findings/index.ts';
import { sumRows } from '../../src/sharing/spreadsheet/comparisonPage.ts';
import type { WorkedSheet } from './libreOffice.ts';
import type { Copy, SheetCase } from './sheetCase.ts';

/** A workbook with the offers that were typed into a copy of it, and what it said as it was saved. */
interface ComparedBook {
  readonly file: string;
  readonly saved: ComparedSums;
  readonly sums: ComparedSums;
}

/** The workbooks of which each offer lies within its bounds; '' is the one as it was saved. */
export function comparedBooks(
  cases: readonly SheetCase[],
  copy: '' | Copy,
  isWithin: (place: number, file: string) => boolean,
): readonly ComparedBook[] {
  const files = new Set(cases.map(({ file }) => file));
  return [...files].flatMap((file) => {
    const found = cases.filter((each) => each.file === file);
    const sumsOf = (of: '' | Copy) => {
      const offers = found.map(({ workspace, place, copies }) => {
        const { offers: all } = of === '' ? workspace : copies[of].workspace;
        const offer = all[place];
        const subject =
          offer === undefined ? null : subjectOf({ ...workspace, offers: [offer] }, 0);
        return { id: String(place), name: '', subject, known: null };
      });
      return comparedSums(offers);
    };
    const [saved, sums] = [sumsOf(''), sumsOf(copy)];
    const isIn = found.every(({ isLive, place }) => !isLive || isWithin(place, `${file}${copy}`));
    return saved !== null && sums !== null && isIn ? [{ file: `${file}${copy}`, saved, sums }] : [];
  });
}

/** Where its rows and the engine differ. */
export function comparedDifferences(
  { file, saved, sums }: ComparedBook,
  sheet: WorkedSheet,
): readonly string[] {
  const now = new Map(
    sums.groups.flatMap(({ rows }) => rows.map((row) => [row.key, row.units] as const)),
  );
  // What is not settled stands as a value.
  const carried = [...sumRows(saved)].filter(([key]) => key !== 'notSettled');
  return carried.flatMap(([key, at]) => {
    const units = now.get(key) ?? saved.offers.map(() => 0);
    const scale = key === 'each' ? 10_000 : 100;
    const found = sheet[at]
      ?.slice(1, saved.offers.length + 1)
      .map((cell) => (cell === 'no figure' ? null : Number((Number(cell) * scale).toFixed(4))));
    const isSame = JSON.stringify(found) === JSON.stringify(units.map((each) => each && each + 0));
    return isSame
      ? []
      : [`${file}, ${key}: ${JSON.stringify(found)}, engine ${JSON.stringify(units)}`];
  });
}
