import type { ReadySubject } from '../../findings/index.ts';
import { otherTerms } from '../../findings/index.ts';
import './OtherTerms.css';

/** What else the contract says, one row a section, so that a closed form still reads as the contract. */
export function OtherTerms({ subject }: { readonly subject: ReadySubject | null }) {
  if (subject === null) return null;
  return (
    <section className="other-terms" aria-labelledby="other-terms">
      <h2 className="section-title" id="other-terms">
        What else this contract says
      </h2>
      <dl className="sections">
        {otherTerms(subject.offer).map(({ name, title, summary, notStated }) => (
          <div className="section-row" key={name}>
            <dt className="section-name">{title}</dt>
            <dd className="section-summary">{summary}</dd>
            {notStated === 0 ? null : <dd className="section-open">{notStated} not stated</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
