import type { Dispatch } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Offer } from '../../compensation/index.ts';
import type { FoundTerm } from '../../findings/index.ts';
import { findTerms, sectionTitle } from '../../findings/index.ts';
import { Button, Sheet, TextField } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import { goToTerm } from '../questions/goToTerm.ts';
import './FindTermSheet.css';

interface FindTermSheetProps {
  readonly offer: Offer;
  /** The phase in view, counted from 0. */
  readonly phase: number;
  readonly anchor: HTMLElement;
  readonly dispatch: Dispatch<Action>;
  readonly onClose: () => void;
}

/** From the contract's words to the place where they are entered. */
export function FindTermSheet({ offer, phase, anchor, dispatch, onClose }: FindTermSheetProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const itemKinds = offer.items.map(({ kind }) => kind);
  const found = findTerms(typed, { phase, itemKinds });
  const go = ({ path, section }: FoundTerm) => {
    onClose();
    dispatch({ type: 'openSection', section, isOpen: true });
    goToTerm(path, section);
  };
  return (
    <Sheet title="Find a term" anchor={anchor} onClose={onClose}>
      <div ref={field}>
        <TextField
          label="A word or a sentence of the contract"
          typed={typed}
          whenEmpty="tail, true-up, sign-on …"
          fault={null}
          onType={setTyped}
          onPause={() => undefined}
          onLeave={() => undefined}
        />
      </div>
      <output className="found-terms-count">{countLine(typed, found.length)}</output>
      <ol className="found-terms">
        {found.map((term) => (
          <li key={`${term.path} ${term.name}`}>
            <Button kind="link" onClick={() => go(term)}>
              {term.name}
            </Button>{' '}
            <span className="found-term-section">{sectionTitle(term.section)}</span>
            {term.looksLike === null ? null : <p className="found-term-words">{term.looksLike}</p>}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function countLine(typed: string, count: number): string {
  if (typed.trim() === '') return 'A press on a term goes to where it is entered.';
  if (count === 0) return 'No term of the page has these words. Try another word of the clause.';
  return count === 1 ? '1 term may be meant.' : `${count} terms may be meant, the likeliest first.`;
}
