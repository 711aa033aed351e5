import type { OfferReport, Report, ReportContents } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';
import { DerivationsPart } from './DerivationsPart.tsx';
import { LogOfNotes } from './LogOfNotes.tsx';
import { ProductionPart } from './ProductionPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { ExitPart, RenewalPart, ResultsPart } from './ResultsPart.tsx';
import { Conventions } from './RulesPart.tsx';
import { TermSheetPart } from './TermSheetPart.tsx';
import { ToldList, ToldText } from './ToldText.tsx';

interface OfferPartProps {
  readonly offer: OfferReport;
  readonly contents: ReportContents;
  /** The ladder's rules; null where they stand once for several offers, as what holds for every figure does. */
  readonly ladder: Report['ladder'];
  readonly isAlone: boolean;
}

type Section = ReportContents['sections'][number]['key'];

/** One offer, in the order in which it is checked: what it comes to, terms, questions, results, derivations, log. */
export function OfferPart({ offer, contents, ladder, isAlone }: OfferPartProps) {
  const { about, notes, results, production, missing, assumptions, derivations, log } = offer;
  const heading = (section: Section) =>
    contents.sections.find(({ key }) => key === section)?.heading ?? '';
  return (
    <>
      <h2>{contents.heading}</h2>
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
      <section>
        <h3>{heading('summary')}</h3>
        <p className="report-headline">
          <ToldText told={results?.headline ?? missing ?? []} />
        </p>
        <ToldList sentences={results?.sentences ?? []} />
      </section>
      <TermSheetPart heading={heading('termSheet')} termSheet={offer.termSheet} />
      <QuestionsPart heading={heading('questions')} questions={offer.questions} />
      {results === null ? null : <ResultsPart heading={heading('results')} results={results} />}
      {production === null ? null : (
        <ProductionPart heading={heading('production')} production={production} />
      )}
      {results === null ? null : (
        <>
          <ExitPart heading={heading('exit')} results={results} />
          <RenewalPart
            heading={heading('renewal')}
            results={results}
            ladder={isAlone ? ladder : null}
          />
        </>
      )}
      <section>
        <h3>{heading('assumptions')}</h3>
        <ol className="report-derivations report-columns">
          {assumptions.map(({ ref, text }) => (
            <li key={ref}>
              <span className="report-number">{ref}</span>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        {assumptions.length === 0 ? <p>{reportWords.noAssumptions}</p> : null}
        {isAlone ? <Conventions /> : null}
      </section>
      {derivations.length === 0 ? null : (
        <section>
          <h3>{heading('derivations')}</h3>
          <DerivationsPart groups={derivations} />
        </section>
      )}
      {log === null ? null : <LogOfNotes heading={heading('log')} log={log} />}
    </>
  );
}
