import type { Dispatch } from 'react';
import { lazy, Suspense, useState } from 'react';
import type { Subject } from '../../findings/index.ts';
import { questionCount } from '../../findings/index.ts';
import { Button } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';

const QuestionsSheet = lazy(async () => {
  const { QuestionsSheet: Sheet } = await import('./QuestionsSheet.tsx');
  return { default: Sheet };
});

interface QuestionsButtonProps {
  readonly asked: Subject;
  readonly known: PageFindings['known'];
  readonly dispatch: Dispatch<Action>;
}

/** Opens the list of everything that the contract does not state, with what to ask about each. */
export function QuestionsButton({ asked, known, dispatch }: QuestionsButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
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
