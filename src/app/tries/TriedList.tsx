import type { Dispatch } from 'react';
import { saidWords, triedName } from '../../findings/index.ts';
import { Button } from '../../ui/index.ts';
import type { Action, State } from '../../workspace/index.ts';
import { saidInDraft, triedTerms } from '../../workspace/index.ts';
import { layTries } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';

interface TriedListProps {
  readonly found: PageFindings;
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
}

/** Each tried term with its value, the contract's, and the way back. */
export function TriedList({ found, state, dispatch }: TriedListProps) {
  const offer = found.offer.id;
  const tried = layTries(state.draft, state.tries);
  return (
    <ul className="tried-list">
      {triedTerms(state, offer).map((path) => {
        const name = nameOf(found, path);
        const [before, after] = [state.draft, tried].map((draft) =>
          saidWords(path, saidInDraft(draft, { offer, path })),
        );
        return (
          <li key={path}>
            <span className="tried-sign" aria-hidden="true">
              ◆{' '}
            </span>
            {name}: <strong>{after}</strong>
            <span className="tried-before">
              ; contract: {before === after ? 'otherwise inside' : before}
            </span>{' '}
            <Button
              kind="link"
              aria-label={`Put back what the contract says: ${name}`}
              onClick={() => dispatch({ type: 'putBack', offer, path })}
            >
              put back
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** A term's name, an item's with what the item is called. */
function nameOf({ offer }: PageFindings, path: string): string {
  const item = offer.items?.[Number(/^items\[(\d+)\]/.exec(path)?.[1])];
  const textAt = (leaf: { readonly typed: string } | 'none' | undefined) =>
    leaf === undefined || leaf === 'none' ? null : leaf.typed;
  return triedName(path, textAt(item?.kind), textAt(item?.label));
}
