import { useState } from 'react';
import type { Workspace } from '../../compensation/index.ts';
import { otherTerms } from '../../findings/index.ts';
import './OtherTerms.css';

/** What else the contract says, one row a section, so that a closed form still reads as the contract. */
export function OtherTerms({ alone }: { readonly alone: Workspace | null }) {
  /** While an entry does not read, the rest of the contract still says what it said. */
  const [latest, setLatest] = useState(alone);
  if (alone !== null && alone !== latest) setLatest(alone);
  const offer = latest?.offers[0];
  if (offer === undefined) return null;
  return (
    <section className="other-terms" aria-labelledby="other-terms">
      <h2 className="section-title" id="other-terms">
        What else this contract says
      </h2>
      <dl className="sections">
        {otherTerms(offer).map(({ name, title, summary, notStated }) => (
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
