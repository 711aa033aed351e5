import type { Dispatch } from 'react';
import { Suspense, useEffect, useState } from 'react';
import type { Subject } from '../../findings/index.ts';
import { questionCount } from '../../findings/index.ts';
import { Button } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import { comesLater } from '../comesLater.tsx';
import type { PageFindings } from '../usePageFindings.ts';

const chunk = comesLater(() => import('./QuestionsSheet.tsx'));
const QuestionsSheet = chunk.part(({ QuestionsSheet: Sheet }) => Sheet);

interface QuestionsButtonProps {
  readonly asked: Subject;
  readonly known: PageFindings['known'];
  readonly dispatch: Dispatch<Action>;
}

/** Opens the list of everything that the contract does not state, with what to ask about each. */
export function QuestionsButton({ asked, known, dispatch }: QuestionsButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useEffect(() => chunk.fetch(), []);
  const count = questionCount(asked);
  if (count === 0) return null;
  return (
    <>
      <Button
        kind="link"
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {count === 1 ? 'See 1 question' : `See ${count} questions`}
      </Button>
      {anchor === null ? null : (
        <Suspense fallback={null}>
          <QuestionsSheet
            asked={asked}
            known={known}
            anchor={anchor}
            dispatch={dispatch}
            onClose={() => setAnchor(null)}
          />
        </Suspense>
      )}
    </>
  );
}
