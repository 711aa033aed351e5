import { isVisible, oneLine } from './target.ts';
import { boxesOf } from './visibleText.ts';

const figure = /^[−–-]?\$?\d[\d,]*(?:\.\d+)?(?: ?%)?$/;

/** Columns of figures whose right edges do not line up. */
export function figureColumnFaults(): readonly string[] {
  return [...document.querySelectorAll('table')]
    .filter((table) => isVisible(table))
    .flatMap((table) => columnsOf(table).flatMap((column) => faultsOf(column)));
}

interface Figure {
  readonly words: string;
  readonly right: number;
}

function columnsOf(table: HTMLTableElement): readonly (readonly Figure[])[] {
  const columns = new Map<number, Figure[]>();
  for (const row of table.rows) {
    let index = 0;
    for (const cell of row.cells) {
      const words = oneLine(cell.innerText);
      const column = columns.get(index) ?? [];
      if (cell.colSpan === 1 && figure.test(words)) column.push({ words, right: rightOf(cell) });
      columns.set(index, column);
      index += cell.colSpan;
    }
  }
  return [...columns.values()];
}

function rightOf(cell: HTMLTableCellElement): number {
  const boxes = boxesOf(cell).filter((box) => box.width > 0);
  return Math.max(...boxes.map((box) => box.right));
}

function faultsOf(column: readonly Figure[]): readonly string[] {
  const [first] = column;
  if (first === undefined) return [];
  return column
    .filter(({ right }) => Math.abs(right - first.right) > 0.5)
    .map(
      ({ words, right }) =>
        `${words} ends ${(right - first.right).toFixed(1)} px from ${first.words}`,
    );
}
