import type { ReportTable } from '../../findings/index.ts';
import { ScrollBox } from './ScrollBox.tsx';
import { ToldText } from './ToldText.tsx';

/** So many rows stay on one page. */
const SHORT = 18;

/** A table of the report; on paper it repeats its head on each page. */
export function FiguresTable({ table }: { readonly table: ReportTable }) {
  const { caption, nameHeading, columns, rows } = table;
  return (
    <ScrollBox
      label={caption.map((part) => (typeof part === 'string' ? part : part.text)).join('')}
    >
      <table className={rows.length > SHORT ? 'report-table' : 'report-table report-short'}>
        <caption>
          <ToldText told={caption} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{nameHeading}</th>
            {columns.map(({ heading, holds }, place) => (
              <th scope="col" className={holds} key={place}>
                <ToldText told={heading} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells, isSum }) => (
            <tr key={key} className={isSum ? 'report-sum' : undefined}>
              <th scope="row">
                <ToldText told={name} />
              </th>
              {cells.map((cell, place) => (
                <td key={place} className={columns[place]?.holds}>
                  <div className="report-cell">
                    <ToldText told={cell} />
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
