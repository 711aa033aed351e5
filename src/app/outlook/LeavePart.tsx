import { useMemo, useState } from 'react';
import type { LeaveNotes, ReadySubject } from '../../findings/index.ts';
import {
  exampleOfLeave,
  figuresOf,
  leaveNotes,
  outlookWords,
  textOf,
} from '../../findings/index.ts';
import { Disclosure } from '../../ui/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import { openerOf } from './useOpenedFigure.ts';

interface LeavePartProps {
  readonly subject: ReadySubject;
  readonly year: number;
  readonly onOpen: OpenOwnFigure;
}

/** What leave does to target, bonus and base under each reading; an example on demand where none is entered. */
export function LeavePart({ subject, year, onOpen }: LeavePartProps) {
  const notes = useMemo(() => leaveNotes(subject), [subject]);
  const [isOpen, setIsOpen] = useState(false);
  if (notes !== null) {
    return (
      <>
        <h3 className="outlook-heading">{outlookWords.leave.entered}</h3>
        <Notes notes={notes} onOpen={onOpen} />
      </>
    );
  }
  return (
    <Disclosure label={outlookWords.leave.example} isOpen={isOpen} onToggle={setIsOpen}>
      <ExampleNotes subject={subject} year={year} onOpen={onOpen} />
    </Disclosure>
  );
}

function ExampleNotes({ subject, year, onOpen }: LeavePartProps) {
  const notes = useMemo(() => exampleOfLeave(subject, year), [subject, year]);
  return notes === null ? null : <Notes notes={notes} onOpen={onOpen} />;
}

const noneChanged: ReadonlySet<string> = new Set();

function Notes({ notes, onOpen }: { readonly notes: LeaveNotes; readonly onOpen: OpenOwnFigure }) {
  return (
    <>
      <ul className="outlook-notes">
        {notes.sentences.map((note) => (
          <li key={textOf(note)}>
            <SentenceText
              sentence={note}
              changed={noneChanged}
              onOpen={openerOf(figuresOf(note), onOpen)}
            />
          </li>
        ))}
      </ul>
      <p className="outlook-caution">{notes.caution}</p>
    </>
  );
}
