import { useState } from 'react';
import { sectionOfTerm } from '../../../findings/index.ts';
import { Button, Icon, Sheet } from '../../../ui/index.ts';
import { canBeTried } from '../../../workspace/index.ts';
import { goToTerm } from '../../questions/goToTerm.ts';
import { ClauseNote } from './ClauseNote.tsx';
import { clauseMark } from './clauseMark.ts';
import { useTerms } from './termsContext.ts';
import type { TermOnPage } from './useTermField.ts';
import './TermAbout.css';

interface TermAboutProps {
  readonly path: string;
  readonly label: string;
  readonly term: TermOnPage;
}

/**
 * What can be opened about a term: what it looks like in a contract, what to ask, and where this
 * contract says it.
 */
export function TermAbout({ path, label, term }: TermAboutProps) {
  const { state, offer, dispatch } = useTerms();
  /** The button that opened it; null while it is closed. */
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { field, help } = term;
  const section = sectionOfTerm(path);
  const mark = clauseMark(offer, path);
  const canHaveClause = field.term.offer !== null && path !== 'name' && path !== 'notes';
  return (
    <>
      <button
        type="button"
        className="term-about"
        aria-label={mark === null ? `About: ${label}` : `About: ${label}; ${mark}`}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon name="about" />
      </button>
      {anchor === null ? null : (
        <Sheet title={label} anchor={anchor} onClose={() => setAnchor(null)}>
          <div className="about">
            {help.looksLike.length === 0 ? null : (
              <section>
                <h3>What this looks like in a contract</h3>
                {help.looksLike.map((wording) => (
                  <p key={wording}>{wording}</p>
                ))}
              </section>
            )}
            {field.state === 'notStated' ? null : (
              <p>
                <Button
                  onClick={() => {
                    dispatch({ type: 'set', ...field.term, to: 'notStated' });
                    setAnchor(null);
                  }}
                >
                  Set to “not stated”
                </Button>
              </p>
            )}
            {!canHaveClause || state.view.isTrying || !canBeTried(path) ? null : (
              <p>
                <Button
                  onClick={() => {
                    setAnchor(null);
                    dispatch({ type: 'showTries', areShown: true });
                    if (section !== null) goToTerm(path, section);
                  }}
                >
                  Try another value
                </Button>
              </p>
            )}
            {help.assumed === null ? null : (
              <section>
                <h3>While it is not stated</h3>
                <p>{help.assumed}</p>
              </section>
            )}
            {help.question === null ? null : (
              <section>
                <h3>What to ask</h3>
                <p>{help.question}</p>
              </section>
            )}
            {canHaveClause ? <ClauseNote path={path} /> : null}
          </div>
        </Sheet>
      )}
    </>
  );
}
