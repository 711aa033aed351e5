import type { Dispatch } from 'react';
import { useEffect, useState } from 'react';
import { otherTerms } from '../../findings/index.ts';
import type { Action, State } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { ContractSection } from './ContractSection.tsx';
import { FindTerm, LogPart, sections } from './sectionContents.ts';
import { TermsContext } from './sections/termsContext.ts';
import { waitingBySection } from './waitingBySection.ts';
import './ContractSections.css';

interface ContractSectionsProps {
  readonly found: PageFindings;
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
}

/** What else the contract says, one section a subject, so that a closed form still reads as the contract. */
export function ContractSections({ found, state, dispatch }: ContractSectionsProps) {
  const { alone, offer, reading } = found;
  /** What leads to them, and what is no term of the contract, stands in their chunk, too. */
  const [isHere, setIsHere] = useState(false);
  useEffect(() => sections.fetch(() => setIsHere(true)), []);
  /** What the sections held when nobody was typing: half an entry is no summary. */
  const [settled, setSettled] = useState(alone);
  if (alone !== null && alone !== settled && state.history.visit === null) setSettled(alone);
  const latest = (alone ?? settled)?.offers[0];
  if (latest === undefined) return null;
  const waiting = waitingBySection(reading, offer.id);
  return (
    <section className="other-terms" aria-labelledby="other-terms">
      <h2 className="section-title" id="other-terms">
        What else this contract says
      </h2>
      <p className="other-terms-find">
        {isHere ? <FindTerm offer={latest} phase={found.fields.phase} dispatch={dispatch} /> : null}
      </p>
      <TermsContext value={{ state, reading, offer, latest, subject: found.subject, dispatch }}>
        <div className="sections">
          {otherTerms(latest).map((summary) => (
            <ContractSection
              key={summary.name}
              summary={summary}
              waitingFor={waiting.get(summary.name) ?? null}
              isOpen={state.view.openSections.includes(summary.name)}
              onToggle={(isOpen) =>
                dispatch({ type: 'openSection', section: summary.name, isOpen })
              }
            />
          ))}
          {isHere ? <LogPart /> : null}
        </div>
      </TermsContext>
    </section>
  );
}
