import type { Question } from '../../findings/index.ts';

/** A question as it is put to the employer, the sum that hangs on it, and what that is. */
export function QuestionEntry({ question }: { readonly question: Question }) {
  const { question: words, name, sum, stake, assumes } = question;
  return (
    <li className="question">
      <p className="question-words">
        {words}
        {sum === null ? null : <span className="question-sum">{sum}</span>}
      </p>
      <p className="question-term">{name}</p>
      {stake === null ? null : <p className="question-stake">{stake}</p>}
      {assumes === null ? null : <p className="question-assumes">{assumes}</p>}
    </li>
  );
}
