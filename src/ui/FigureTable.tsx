import type { KeyboardEvent, ReactNode } from 'react';
import { Fragment, useState } from 'react';
import './FigureTable.css';

interface TableColumn {
  readonly key: string;
  readonly heading: ReactNode;
  /** Figures share their right edge; words start at the left. */
  readonly holds: 'figures' | 'words';
}

export interface TableRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly ReactNode[];
  readonly isMarked?: boolean;
  /** Where it is from or why it is not known, in a line under the name. */
  readonly note?: string;
  /** There is nothing behind it to be opened. */
  readonly isPlain?: boolean;
  /** What this row and those after it are about. */
  readonly group?: string;
}

interface FigureTableProps {
  readonly caption: string;
  /** The heading over the rows' names. */
  readonly nameHeading: string;
  readonly nameHolds: 'figures' | 'words';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Opens the row whose name was pressed. */
  readonly onOpen: (row: TableRow, button: HTMLElement) => void;
}

/** A table of figures whose rows open by their names; one stop, arrow keys move along the names. */
export function FigureTable(props: FigureTableProps) {
  const { caption, nameHeading, nameHolds, columns, rows, onOpen } = props;
  const [stop, setStop] = useState(0);
  const opening = rows.filter(({ isPlain }) => isPlain !== true);
  const stopKey = (opening[stop] ?? opening[0])?.key;

  const move = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const next = indexAfter(event.key, opening.length, stop);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    event.currentTarget.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };

  return (
    <table className="figure-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={nameHolds}>
            {nameHeading}
          </th>
          {columns.map((column) => (
            <th scope="col" className={column.holds} key={column.key}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      {/* The keys move between the buttons inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons inside take the keys */}
      <tbody onKeyDown={move}>
        {rows.map((row) => (
          <Fragment key={row.key}>
            {row.group === undefined ? null : (
              <tr className="figure-group">
                <th scope="colgroup" colSpan={columns.length + 1}>
                  {row.group}
                </th>
              </tr>
            )}
            <tr className={row.isMarked === true ? 'figure-row-marked' : undefined}>
              <th scope="row" className={nameHolds}>
                {row.isPlain === true ? (
                  row.name
                ) : (
                  <button
                    type="button"
                    className="figure figure-name"
                    tabIndex={row.key === stopKey ? 0 : -1}
                    aria-haspopup="dialog"
                    onFocus={() => setStop(opening.indexOf(row))}
                    onClick={(event) => onOpen(row, event.currentTarget)}
                  >
                    {row.name}
                  </button>
                )}
                {row.note === undefined ? null : <span className="figure-note">{row.note}</span>}
              </th>
              {row.cells.map((cell, place) => (
                <td key={columns[place]?.key} className={columns[place]?.holds}>
                  {cell}
                </td>
              ))}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function indexAfter(key: string, count: number, from: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
