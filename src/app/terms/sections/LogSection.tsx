import { useState } from 'react';
import type { LogNote } from '../../../compensation/index.ts';
import { logWords, noteName } from '../../../findings/index.ts';
import { Button } from '../../../ui/index.ts';
import type { DraftEntry } from '../../../workspace/index.ts';
import { EntryList } from './EntryList.tsx';
import { LogEntry } from './LogEntry.tsx';
import { notesTyped, typedIn } from './logTyped.ts';
import { useTerms } from './termsContext.ts';
import { useAddEntry } from './useAddEntry.ts';
import './LogSection.css';

const mostNotes = 500;

/** Dated notes of facts, the newest first; those that were there are closed until one is to be changed. */
export function LogSection() {
  const { offer, latest } = useTerms();
  const add = useAddEntry('log.notes');
  const notes = notesTyped(offer);
  const [seen, setSeen] = useState(() => newestFirst(notes));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  // In the order in which they were when the section was opened: no note moves while its date is typed.
  const added = notes.flatMap(({ id }) => (seen.includes(id) ? [] : [id]));
  if (added.length > 0) {
    setSeen([...added.toReversed(), ...seen]);
    setOpened(new Set([...opened, ...added]));
  }
  const placeOf = (id: string) => notes.findIndex((note) => note.id === id);
  const ids = seen.filter((id) => placeOf(id) >= 0);
  const { log } = latest;
  return (
    <>
      <p className="log-before">{logWords.before}</p>
      <p className="section-sentence">{logWords.kept}</p>
      {log !== null && 'unread' in log ? (
        <p className="section-sentence">{logWords.unread}</p>
      ) : null}
      <EntryList
        path="log.notes"
        ids={ids}
        places={ids.map(placeOf)}
        nameOf={(place) => noteName(place, typedIn(notes[place]?.date))}
        canMove={false}
        isAddedFirst
        adding={
          notes.length < mostNotes ? (
            <span data-term="log.notes">
              <Button onClick={() => add({})}>{logWords.add}</Button>
            </span>
          ) : (
            <p>{logWords.full}</p>
          )
        }
      >
        {ids.map((id) => (
          <LogEntry
            key={id}
            place={placeOf(id)}
            isOpen={opened.has(id)}
            onToggle={(isOpen) =>
              setOpened(
                new Set(isOpen ? [...opened, id] : [...opened].filter((other) => other !== id)),
              )
            }
          />
        ))}
      </EntryList>
    </>
  );
}

/** Ids of notes, the latest day first and before them those that have none yet. */
function newestFirst(notes: readonly DraftEntry<LogNote>[]): readonly string[] {
  const dayOf = ({ date }: DraftEntry<LogNote>) => typedIn(date) || '9999';
  return notes
    .toReversed()
    .toSorted((one, other) =>
      dayOf(one) === dayOf(other) ? 0 : dayOf(one) > dayOf(other) ? -1 : 1,
    )
    .map(({ id }) => id);
}
