import type { Dispatch } from 'react';
import { useMemo } from 'react';
import type { Question, Subject } from '../../findings/index.ts';
import { questions, questionsText } from '../../findings/index.ts';
import { Sheet } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { CopyText } from '../CopyText.tsx';
import { goToTerm } from './goToTerm.ts';
import { QuestionEntry } from './QuestionEntry.tsx';
import './QuestionsSheet.css';

interface QuestionsSheetProps {
  readonly asked: Subject;
  readonly known: PageFindings['known'];
  readonly anchor: HTMLElement;
  readonly dispatch: Dispatch<Action>;
  readonly onClose: () => void;
}

/** What the contract does not state, as questions in the order of the dollars that hang on them. */
export function QuestionsSheet(props: QuestionsSheetProps) {
  const { asked, known, anchor, dispatch, onClose } = props;
  const { basis, list } = useMemo(
    () => questions(asked, known?.isCurrent === true ? known.readings : null),
    [asked, known],
  );
  const go = ({ path, section }: Question) => {
    onClose();
    dispatch({ type: 'openSection', section, isOpen: true });
    goToTerm(path, section);
  };
  const tryAnswer = (question: Question) => {
    dispatch({ type: 'showTries', areShown: true });
    go(question);
  };
  const groups = GROUPS.map(({ group, title }) => ({
    title,
    first: list.findIndex((question) => question.group === group),
    entries: list.filter((question) => question.group === group),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <Sheet title="Questions to ask" anchor={anchor} onClose={onClose}>
      <p className="questions-basis">
        What the contract does not state, or leaves unclear, and what hangs on it. {basis}
      </p>
      <CopyText
        label="Copy the questions"
        name="The questions as text"
        text={questionsText(asked.offer.name, { basis, list })}
      />
      {groups.map(({ title, first, entries }) => (
        <section key={title} aria-label={title}>
          <h3 className="questions-group">{title}</h3>
          <ol className="questions" start={first + 1}>
            {entries.map((question) => (
              <QuestionEntry key={question.path} question={question} onGo={go} onTry={tryAnswer} />
            ))}
          </ol>
        </section>
      ))}
    </Sheet>
  );
}

const GROUPS: readonly { readonly group: Question['group']; readonly title: string }[] = [
  { group: 'needed', title: 'There is no figure without these' },
  { group: 'told', title: 'Told, not written' },
  { group: 'waiting', title: 'What hangs on each is being worked out' },
  { group: 'priced', title: 'By the dollars that hang on them' },
  { group: 'unpriced', title: 'No sum can be told' },
  { group: 'noDifference', title: 'No difference with what is entered' },
];
