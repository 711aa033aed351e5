import type { ReactNode } from 'react';
import { logWords, mayIdentify, monthDiffers, yearExplained } from '../../../findings/index.ts';
import { Button } from '../../../ui/index.ts';
import { TermControl } from './TermControl.tsx';
import { TermNotes } from './TermNotes.tsx';
import { TodayOffered } from './TodayOffered.tsx';
import { notesTyped, typedIn } from './logTyped.ts';
import { useNoteRead } from './useNoteRead.ts';
import { useTermField } from './useTermField.ts';
import { useTerms } from './termsContext.ts';

const { fields } = logWords;

/** The fields of a note, in the order in which one tells it, and what is said of each at its place. */
export function LogFields({ place }: { readonly place: number }) {
  const { offer } = useTerms();
  const { note, read } = useNoteRead(place);
  const identifies = mayIdentify(typedIn(notesTyped(offer)[place]?.text));
  const differs = note === null || read === null ? null : monthDiffers(read, note);
  const path = `log.notes[${place}]`;
  return (
    <div className="term-grid">
      <Field path={`${path}.date`} label={fields.date} isWide>
        <TodayOffered path={`${path}.date`} />
      </Field>
      <Field path={`${path}.about`} label={fields.about} isWide />
      <Field path={`${path}.text`} label={fields.text} isWide>
        {identifies}
      </Field>
      <Field path={`${path}.month`} label={fields.month} />
      <Field path={`${path}.wrvus`} label={fields.wrvus}>
        {differs}
      </Field>
      <Field path={`${path}.explainsYear`} label={fields.explainsYear} isWide>
        <YearNamed place={place} />
      </Field>
    </div>
  );
}

interface FieldProps {
  readonly path: string;
  readonly label: string;
  readonly isWide?: boolean;
  readonly children?: ReactNode;
}

/** A field of a note: no contract says it, so that there is no clause to note on it. */
function Field({ path, label, isWide = false, children }: FieldProps) {
  const term = useTermField(path);
  return (
    <div className={isWide ? 'term term-wide' : 'term'} data-term={path}>
      <TermControl term={term} label={label}>
        <TermNotes term={term} ignored={undefined} />
        {children}
      </TermControl>
    </div>
  );
}

/** How the year that a note explains stands on the ladder, and the mark that takes it out. */
function YearNamed({ place }: { readonly place: number }) {
  const { offer, subject, dispatch } = useTerms();
  const { note, read } = useNoteRead(place);
  if (note === null || read === null || note.explainsYear === null) return null;
  const year = note.explainsYear;
  const { sentence, canMark } = yearExplained(read, subject, year);
  const mark = () =>
    dispatch({
      type: 'setValues',
      offer: offer.id,
      path: 'volume.explainedYears',
      texts: [...read.volume.explainedYears, year]
        .toSorted((one, other) => one - other)
        .map(String),
    });
  return (
    <span>
      {sentence}{' '}
      {canMark ? (
        <Button kind="link" onClick={mark}>
          {logWords.mark(year)}
        </Button>
      ) : null}
    </span>
  );
}
