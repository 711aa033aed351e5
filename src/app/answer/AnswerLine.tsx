import type { Answer } from '../../findings/index.ts';
import { textOf } from '../../findings/index.ts';
import './AnswerLine.css';

/**
 * The headline again under the fields of a phone, where the keyboard on the screen leaves no room
 * for it. Who listens hears it from the live region.
 */
export function AnswerLine({ answer }: { readonly answer: Answer }) {
  return (
    <p className="answer-line" aria-hidden="true">
      {textOf(answer.headline)}
    </p>
  );
}
