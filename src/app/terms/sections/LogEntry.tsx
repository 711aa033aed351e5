import { useEffect, useRef } from 'react';
import { terms } from '../../../contract-file/index.ts';
import { logWords } from '../../../findings/index.ts';
import { Icon } from '../../../ui/index.ts';
import { LogFields } from './LogFields.tsx';
import { LogText } from './LogText.tsx';
import './TermGroup.css';

interface LogEntryProps {
  /** Its place among the notes of the offer, in the order of entry. */
  readonly place: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The terms of a note, at the place of the first. */
const ownTerms = terms.flatMap(({ path }) => (path.startsWith('log.') ? [path] : []));

/** A note to be read, or its fields: many notes are no form of a hundred fields. */
export function LogEntry({ place, isOpen, onToggle }: LogEntryProps) {
  const content = useRef<HTMLDivElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (isOpen && isAsked.current) content.current?.querySelector('input')?.focus();
    isAsked.current = false;
  }, [isOpen]);
  return (
    <>
      <div ref={content}>{isOpen ? <LogFields place={place} /> : <LogText place={place} />}</div>
      <button
        type="button"
        className="term-group-more"
        data-terms={ownTerms.map((path) => path.replace('[]', `[${place}]`)).join(' ')}
        aria-expanded={isOpen}
        onClick={() => {
          isAsked.current = true;
          onToggle(!isOpen);
        }}
      >
        <Icon name="down" />
        {isOpen ? logWords.done : logWords.change}
      </button>
    </>
  );
}
