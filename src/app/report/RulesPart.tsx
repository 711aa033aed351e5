import type { Report } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';

const { headings } = reportWords;

/** What holds for every figure of the report. */
export function Conventions() {
  return (
    <ul className="report-sentences">
      {reportWords.conventions.map((convention) => (
        <li key={convention}>{convention}</li>
      ))}
    </ul>
  );
}

/** The rules by which the ladder is read, with where each is from. */
export function LadderRules({ ladder }: Pick<Report, 'ladder'>) {
  if (ladder === null) return null;
  return (
    <>
      <h4>{headings.rules}</h4>
      <dl className="report-rules report-columns">
        {ladder.rules.map(({ rule, source }) => (
          <div key={rule}>
            <dt>{rule}</dt>
            <dd>{source}</dd>
          </div>
        ))}
      </dl>
      <p className="report-aside">{ladder.source}</p>
    </>
  );
}
