import { termChoices } from '../../../findings/index.ts';
import { Button } from '../../../ui/index.ts';
import { hasPart } from '../../../workspace/index.ts';
import { useTerms } from './termsContext.ts';
import type { TermOnPage } from './useTermField.ts';

interface TermNotesProps {
  readonly term: TermOnPage;
  readonly ignored: string | undefined;
}

/** What stands under a term: what holds while it is not stated, or why it moves nothing. */
export function TermNotes({ term: { field, help, taken }, ignored }: TermNotesProps) {
  const { offer, dispatch } = useTerms();
  const { term, state, problem } = field;
  if (problem !== null) {
    return (
      <Button kind="link" onClick={() => dispatch({ type: 'set', ...term, to: 'notStated' })}>
        not stated
      </Button>
    );
  }
  if (ignored !== undefined) return <span>{ignored}</span>;
  if (taken !== null) {
    const words = taken.text === null ? null : wordsOf(term.path, taken.text);
    return <span>{`As in phase ${taken.phase + 1}${words === null ? '' : `: ${words}`}.`}</span>;
  }
  // A part that is there states something, though it is no text.
  const isOpen = state === 'notStated' && !hasPart(offer, term.path);
  return isOpen && help.assumed !== null ? <span>{help.assumed}</span> : null;
}

function wordsOf(path: string, text: string): string {
  return termChoices(path).find(({ value }) => value === text)?.words ?? text;
}
