import type { ReportFindings, ReportToTake } from '../../../findings/index.ts';
import { importWords } from '../../../findings/index.ts';
import { FigureTable } from '../../../ui/index.ts';

interface ReportReadProps {
  readonly found: ReportFindings;
  readonly take: ReportToTake | null;
}

/** What was recognised of a report: its columns, its months and their sum, and every row that is not counted. */
export function ReportRead({ found, take }: ReportReadProps) {
  const { title, columns, months, sentences, refused } = found;
  return (
    <>
      <h4 className="term-group-title">{title}</h4>
      {months.length === 0 ? null : (
        <FigureTable
          caption={title}
          nameHeading={importWords.month}
          nameHolds="words"
          columns={[
            { key: 'wrvus', heading: 'wRVUs', holds: 'figures' },
            { key: 'rows', heading: importWords.rows, holds: 'figures' },
          ]}
          rows={months.map(({ name, wrvus, rows }) => ({
            key: name,
            name,
            isPlain: true,
            cells: [wrvus, rows],
          }))}
          onOpen={nothing}
        />
      )}
      {sentences.length === 0 ? null : (
        <ul className="report-import-list">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {refused.length === 0 ? null : (
        <>
          <p className="report-import-heading">{importWords.refused}</p>
          <ul className="report-import-list">
            {refused.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {columns.length === 0 ? null : (
        <FigureTable
          caption={importWords.columns}
          nameHeading={importWords.columns}
          nameHolds="words"
          columns={[{ key: 'use', heading: importWords.what, holds: 'words' }]}
          rows={columns.map(({ letters, title: name, text, isKept }) => ({
            key: letters,
            name: `${letters}: ${name}`,
            isPlain: true,
            isMarked: isKept,
            cells: [text],
          }))}
          onOpen={nothing}
        />
      )}
      {take?.replaces === undefined || take.replaces === null ? null : <p>{take.replaces}</p>}
    </>
  );
}

const nothing = (): void => undefined;
