import type { OfferReport } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';
import './TermSheetPart.css';

type Section = OfferReport['termSheet'][number];
type Line = Section['lines'][number];

interface TermSheetPartProps extends Pick<OfferReport, 'termSheet'> {
  readonly heading: string;
}

/** What the contract is said to have, a line a term; below it where that stands and in which words. */
export function TermSheetPart({ heading, termSheet }: TermSheetPartProps) {
  return (
    <section>
      <h3>{heading}</h3>
      <p className="report-aside">{reportWords.standings}</p>
      <div className="report-terms">
        {termSheet.map((section) => (
          <SectionTable {...section} key={section.title} />
        ))}
      </div>
    </section>
  );
}

function SectionTable({ title, lines, questions }: Section) {
  return (
    <section>
      <h4 className="report-term-heading">
        {title}
        {questions.length === 0 ? null : (
          <span className="report-aside">
            {` Not stated or not clear: ${questions.length === 1 ? 'question' : 'questions'} ${questions.join(', ')}`}
          </span>
        )}
      </h4>
      <table className="report-table report-term-section" aria-label={title}>
        <colgroup>
          <col className="report-term-refs" />
          <col />
          <col className="report-term-says" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Term</th>
            <th scope="col">Says</th>
          </tr>
        </thead>
        {lines.map((line) => (
          <TermRows {...line} key={line.path} />
        ))}
      </table>
    </section>
  );
}

function TermRows({ ref, name, says, standing, clause, quote }: Line) {
  const isNoted = clause !== null || quote !== null;
  return (
    <tbody data-standing={standing}>
      <tr>
        <td>{ref}</td>
        <th scope="row">
          {name}
          {isNoted || standing === 'entered' ? null : (
            <span className="report-standing"> {standing}</span>
          )}
        </th>
        <td>{says}</td>
      </tr>
      {isNoted ? (
        <tr className="report-clause">
          <td colSpan={3}>
            <span className="report-standing">{standing}</span>
            {clause === null ? null : `, ${clause}`}
            {quote === null ? null : (
              <>
                {': '}
                <q className="report-quote">{quote}</q>
              </>
            )}
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}
