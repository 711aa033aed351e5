import type { OfferReport } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';
import { ToldText } from './ToldText.tsx';

interface QuestionsPartProps extends Pick<OfferReport, 'questions'> {
  readonly heading: string;
}

/** What to ask, numbered, in the order of the dollars that hang on it. */
export function QuestionsPart({ heading, questions }: QuestionsPartProps) {
  const { basis, list } = questions;
  return (
    <section>
      <h3>{heading}</h3>
      {list.length === 0 ? <p>{reportWords.nothingOpen}</p> : null}
      {basis === null ? null : <p className="report-aside">{basis}</p>}
      <ol className="report-questions report-columns">
        {list.map(({ number, path, question, name, sum, ref, stake, assumes }) => (
          <li key={path}>
            <span className="report-number">{number}.</span>
            <div>
              <p className="report-question">
                {question}
                {sum === null ? null : (
                  <strong className="report-stake">
                    {' '}
                    <ToldText told={[{ text: sum, ref: ref ?? '' }]} />
                  </strong>
                )}
              </p>
              <p className="report-aside">
                {[`${name}.`, stake, assumes].filter((line) => line !== null).join(' ')}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
