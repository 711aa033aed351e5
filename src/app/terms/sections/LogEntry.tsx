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
    if (!isAsked.current) return;
    isAsked.current = false;
    if (isOpen) content.current?.querySelector('input')?.focus();
    // Its fields are gone from above the button: what is read instead would lie out of sight.
    else content.current?.closest('.entry')?.scrollIntoView({ block: 'nearest' });
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
