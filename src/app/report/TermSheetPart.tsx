import type { OfferReport } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';
import './TermSheetPart.css';

/** What the contract is said to have, a line a term, with where it stands and in which words. */
export function TermSheetPart({ termSheet }: Pick<OfferReport, 'termSheet'>) {
  const hasClauses = termSheet.some(({ lines }) =>
    lines.some(({ clause, quote }) => clause !== null || quote !== null),
  );
  return (
    <section>
      <h3>{reportWords.headings.termSheet}</h3>
      {hasClauses ? null : <p className="report-aside">{reportWords.noClauses}</p>}
      <table className="report-table report-terms">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Term</th>
            <th scope="col">Says</th>
            <th scope="col">How known</th>
            {hasClauses ? <th scope="col">Section and words</th> : null}
          </tr>
        </thead>
        {termSheet.map(({ title, lines, questions }) => (
          <tbody key={title}>
            <tr className="report-group">
              <th scope="rowgroup" colSpan={hasClauses ? 5 : 4}>
                {title}
                {questions.length === 0 ? null : (
                  <span className="report-aside">
                    {` Not stated or not clear: ${questions.length === 1 ? 'question' : 'questions'} ${questions.join(', ')}`}
                  </span>
                )}
              </th>
            </tr>
            {lines.map(({ ref, path, name, says, standing, clause, quote }) => (
              <tr key={path} data-standing={standing}>
                <td>{ref}</td>
                <th scope="row">{name}</th>
                <td>{says}</td>
                <td>{standing}</td>
                {hasClauses ? (
                  <td>
                    {clause === null && quote === null ? '–' : null}
                    {clause}
                    {quote === null ? null : <q className="report-quote">{quote}</q>}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
