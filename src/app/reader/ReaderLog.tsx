import type { LoggedNote } from '../../findings/index.ts';
import { logWords, noteFacts } from '../../findings/index.ts';

/** The dated notes that the sender put into the link, the latest first. */
export function ReaderLog({ notes }: { readonly notes: readonly LoggedNote[] }) {
  return (
    <section>
      <h4>{logWords.title}</h4>
      <ul className="reader-log">
        {notes.map((note) => (
          <li key={note.place}>
            <p className="reader-noted-title">{noteFacts(note).join(' · ')}</p>
            {note.text === null ? null : <p className="reader-noted-words">{note.text}</p>}
            {note.differs === null ? null : <p className="reader-noted-title">{note.differs}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
