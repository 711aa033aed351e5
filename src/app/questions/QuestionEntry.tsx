import type { Question } from '../../findings/index.ts';
import { sectionTitle } from '../../findings/index.ts';
import { Button } from '../../ui/index.ts';
import { useReadOnly } from '../readOnly.ts';

interface QuestionEntryProps {
  readonly question: Question;
  readonly onGo: (question: Question) => void;
  /** Goes there to try an answer: the contract stays as it is. */
  readonly onTry: (question: Question) => void;
}

/** A question as it is put to the employer, the sum that hangs on it, and what that is. */
export function QuestionEntry({ question, onGo, onTry }: QuestionEntryProps) {
  const { question: words, section, name, sum, stake, assumes } = question;
  const isReadOnly = useReadOnly();
  return (
    <li className="question">
      <p className="question-words">
        {words}
        {sum === null ? null : <span className="question-sum">{sum}</span>}
      </p>
      <p className="question-term">
        {sectionTitle(section)}:{' '}
        {isReadOnly ? (
          name
        ) : (
          <>
            <Button kind="link" onClick={() => onGo(question)}>
              {name}
            </Button>
            {' · '}
            <Button
              kind="link"
              aria-label={`Try an answer: ${name}`}
              onClick={() => onTry(question)}
            >
              try an answer
            </Button>
          </>
        )}
      </p>
      {stake === null ? null : <p className="question-stake">{stake}</p>}
      {assumes === null ? null : <p className="question-assumes">{assumes}</p>}
    </li>
  );
}
