import type { OfferReport } from '../../findings/index.ts';
import { noteFacts, reportWords } from '../../findings/index.ts';

interface LogOfNotesProps {
  readonly heading: string;
  readonly log: NonNullable<OfferReport['log']>;
}

/** The user’s dated notes, in the order of their dates, a row a note. */
export function LogOfNotes({ heading, log }: LogOfNotesProps) {
  const { notes, sameAs } = log;
  return (
    <section>
      <h3>{heading}</h3>
      <p className="report-aside">{reportWords.aboutLog}</p>
      {sameAs === null ? (
        <ol className="report-derivations report-columns">
          {notes.map((note) => (
            <li key={note.ref}>
              <span className="report-number">{note.ref}</span>
              <div>
                <p className="report-derived">{noteFacts(note).join(' · ')}</p>
                {note.text === null ? null : <p className="report-noted-words">{note.text}</p>}
                {note.differs === null ? null : <p className="report-aside">{note.differs}</p>}
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <p>{sameAs}</p>
      )}
    </section>
  );
}
