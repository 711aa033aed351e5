import type { Offer } from '../../compensation/index.ts';
import { loggedNotes, otherTerms } from '../../findings/index.ts';
import { ReaderLog } from './ReaderLog.tsx';
import '../terms/ContractSections.css';

/** What the contract says, a line a subject, and what the sender noted beside it. */
export function ReaderTerms({ offer }: { readonly offer: Offer }) {
  const { employer, notes } = offer;
  const logged = loggedNotes(offer);
  return (
    <section className="reader-terms" aria-labelledby="reader-terms">
      <h2 className="section-title" id="reader-terms">
        What this contract says
      </h2>
      <div className="sections">
        {otherTerms(offer).map(({ name, title, summary, notStated }) => (
          <div className="section section-head" key={name}>
            <span className="section-name">{title}</span>{' '}
            {notStated === 0 ? null : <span className="section-open">{notStated} not stated</span>}{' '}
            <span className="section-summary">{summary}</span>
          </div>
        ))}
      </div>
      {employer === null && notes === null && logged.length === 0 ? null : (
        <div className="reader-noted">
          <h3 className="reader-noted-title">Noted by the sender, not verified</h3>
          {employer === null ? null : <p>Employer: {employer}</p>}
          {notes === null ? null : <p className="reader-noted-words">{notes}</p>}
          {logged.length === 0 ? null : <ReaderLog notes={logged} />}
        </div>
      )}
    </section>
  );
}
