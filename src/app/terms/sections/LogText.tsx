import {
  logWords,
  lowerFirst,
  mayIdentify,
  monthDiffers,
  termChoices,
  yearExplained,
} from '../../../findings/index.ts';
import { notesTyped, typedIn } from './logTyped.ts';
import { useNoteRead } from './useNoteRead.ts';
import { useTerms } from './termsContext.ts';

const { fields } = logWords;

/** A note as it was typed, to be read, and what is said of it. */
export function LogText({ place }: { readonly place: number }) {
  const { offer, subject } = useTerms();
  const { note, read } = useNoteRead(place);
  const typed = notesTyped(offer)[place];
  const about = typedIn(typed?.about);
  const text = typedIn(typed?.text);
  const year = typedIn(typed?.explainsYear);
  const month = [typedIn(typed?.month), typedIn(typed?.wrvus)];
  const facts = [
    termChoices('log.notes[0].about').find(({ value }) => value === about)?.words ?? '',
    month[1] === '' ? (month[0] ?? '') : month.filter((said) => said !== '').join(': ') + ' wRVUs',
    year === '' ? '' : `${lowerFirst(fields.explainsYear)} ${year}`,
  ].filter((fact) => fact !== '');
  const said = [
    mayIdentify(text),
    note === null || read === null ? null : monthDiffers(read, note),
    note === null || read === null || note.explainsYear === null
      ? null
      : yearExplained(read, subject, note.explainsYear).sentence,
  ].filter((sentence) => sentence !== null);
  return (
    <>
      {text === '' ? null : <p className="log-text">{text}</p>}
      {facts.length === 0 ? null : <p className="section-sentence">{facts.join(' · ')}</p>}
      {text === '' && facts.length === 0 ? (
        <p className="section-sentence">{logWords.empty}</p>
      ) : null}
      {said.map((sentence) => (
        <p className="section-sentence" key={sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
}
