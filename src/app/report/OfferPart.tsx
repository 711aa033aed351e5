import type { OfferReport } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';
import { DerivationsPart } from './DerivationsPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { ResultsPart } from './ResultsPart.tsx';
import { TermSheetPart } from './TermSheetPart.tsx';
import { ToldText } from './ToldText.tsx';

const { headings } = reportWords;

/** One offer, in the order in which it is checked: terms, questions, results, assumptions, derivations. */
export function OfferPart({ offer }: { readonly offer: OfferReport }) {
  const { name, about, notes, results, missing, assumptions, derivations } = offer;
  return (
    <>
      <h2>{name}</h2>
      {about.length === 0 ? null : (
        <p className="report-aside">
          {about.map(({ label, text }) => `${label}: ${text}.`).join(' ')}
        </p>
      )}
      {notes === null ? null : (
        <div className="report-noted">
          <p className="report-aside">{reportWords.notVerified}</p>
          <p className="report-noted-words">{notes}</p>
        </div>
      )}
      <TermSheetPart termSheet={offer.termSheet} />
      <QuestionsPart questions={offer.questions} />
      {results === null ? (
        <section>
          <h3>{headings.results}</h3>
          <p className="report-headline">{missing === null ? null : <ToldText told={missing} />}</p>
        </section>
      ) : (
        <ResultsPart results={results} />
      )}
      <section>
        <h3>{headings.assumptions}</h3>
        <ol className="report-derivations report-columns">
          {assumptions.map(({ ref, text }) => (
            <li key={ref}>
              <span className="report-number">{ref}</span>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        {assumptions.length === 0 ? <p>{reportWords.noAssumptions}</p> : null}
        <ul className="report-sentences">
          {reportWords.conventions.map((convention) => (
            <li key={convention}>{convention}</li>
          ))}
        </ul>
      </section>
      {derivations.length === 0 ? null : (
        <section>
          <h3>{headings.derivations}</h3>
          <DerivationsPart groups={derivations} />
        </section>
      )}
    </>
  );
}
