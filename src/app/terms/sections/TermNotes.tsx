import { termChoices } from '../../../findings/index.ts';
import { Button } from '../../../ui/index.ts';
import type { TakenOver } from '../../../workspace/index.ts';
import { hasPart } from '../../../workspace/index.ts';
import { useTerms } from './termsContext.ts';
import type { TermOnPage } from './useTermField.ts';

interface TermNotesProps {
  readonly term: TermOnPage;
  readonly ignored: string | undefined;
}

/** What stands under a term: what it is and what holds while it is not stated, or why it moves nothing. */
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
  // A part that is there states something, though it is no text.
  const isOpen = state === 'notStated' && !hasPart(offer, term.path);
  const holds = taken === null ? (isOpen ? help.assumed : null) : asBefore(term.path, taken);
  const words = [help.means, holds].filter((said) => said !== null).join(' ');
  return words === '' ? null : <span>{words}</span>;
}

function asBefore(path: string, { phase, text }: TakenOver): string {
  const words = text === null ? '' : `: ${wordsOf(path, text)}`;
  return `As in phase ${phase + 1}${words}.`;
}

function wordsOf(path: string, text: string): string {
  return termChoices(path).find(({ value }) => value === text)?.words ?? text;
}
