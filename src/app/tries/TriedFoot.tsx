import type { Dispatch } from 'react';
import { Button } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import type { Tell } from '../useNotice.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { discardTries } from './discardTries.ts';
import { useTriedWorth } from './useTriedWorth.ts';
import './TriedFoot.css';

interface TriedFootProps {
  readonly found: PageFindings;
  readonly year: number;
  readonly dispatch: Dispatch<Action>;
  readonly tell: Tell;
}

/** At the foot of a phone: how many values are tried and what they are worth in the year. */
export function TriedFoot({ found, year, dispatch, tell }: TriedFootProps) {
  const short = useTriedWorth(found, year)?.short ?? null;
  return (
    <p className="tried-foot">
      <a href="#tried">
        {found.tried.count} tried{short === null ? '' : `: ${short} in year ${year}`}
      </a>
      <Button kind="link" onClick={() => discardTries(found, dispatch, tell)}>
        Discard
      </Button>
    </p>
  );
}
