import type { ComparisonGroup, ComparisonHeading, ComparisonRow } from '../../findings/index.ts';
import type { TableRow } from '../../ui/index.ts';
import { FigureTable } from '../../ui/index.ts';
import { offerColumns } from './OfferHeading.tsx';

interface ComparisonTableProps {
  readonly caption: string;
  readonly nameHeading: string;
  readonly groups: readonly ComparisonGroup[];
  readonly headings: readonly ComparisonHeading[];
  /** Places of the columns that are shown, from 0, the baseline's first. */
  readonly shown: readonly number[];
  readonly onlyDiffering: boolean;
  readonly onOpen: (row: ComparisonRow, button: HTMLElement) => void;
}

/** Offers as columns, what they pay or say as rows in groups; a row opens what it is made of. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { caption, nameHeading, groups, headings, shown, onlyDiffering, onOpen } = props;
  const rows = groups.flatMap((group) =>
    rowsShown(group, shown, onlyDiffering).map((row, index): TableRow & { of: ComparisonRow } => ({
      key: row.key,
      name: row.name,
      isMarked: row.isSum,
      ...(index === 0 ? { group: group.title } : {}),
      cells: shown.map((place) => <ComparedCell key={place} row={row} place={place} />),
      of: row,
    })),
  );
  if (rows.length === 0) return <p className="compare-nothing">Nothing differs.</p>;
  return (
    <div className="compare-table" data-columns={shown.length}>
      <FigureTable
        caption={caption}
        nameHeading={nameHeading}
        nameHolds="words"
        columns={offerColumns(
          shown.flatMap((place) => headings[place] ?? []),
          shown.length > 3 ? 16 : 24,
        )}
        rows={rows}
        onOpen={({ key }, button) => {
          const row = rows.find((candidate) => candidate.key === key);
          if (row !== undefined) onOpen(row.of, button);
        }}
      />
    </div>
  );
}

/** Of the columns that are shown, the rows that are to be seen. */
function rowsShown(
  { rows }: ComparisonGroup,
  shown: readonly number[],
  onlyDiffering: boolean,
): readonly ComparisonRow[] {
  return onlyDiffering ? rows.filter((row) => differsIn(row, shown)) : rows;
}

function differsIn({ cells }: ComparisonRow, shown: readonly number[]): boolean {
  return new Set(shown.map((place) => cells[place]?.text)).size > 1;
}

function ComparedCell({ row, place }: { readonly row: ComparisonRow; readonly place: number }) {
  const cell = row.cells[place];
  if (cell === undefined) return null;
  const isShort = /^[−$\d]/.test(cell.text);
  return (
    <>
      <span className={isShort ? 'compare-amount' : 'compare-words'}>{cell.text}</span>
      {cell.difference === null || row.isSame ? null : (
        <span className="compare-difference">{cell.difference}</span>
      )}
    </>
  );
}
