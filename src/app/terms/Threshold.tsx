import type { Dispatch } from 'react';
import { Button, WrvuField } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { TermField } from './TermField.tsx';

interface ThresholdProps {
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
}

/** Where the bonus starts: at the target, or at a number of its own; a choice that can be seen. */
export function Threshold({ found, dispatch }: ThresholdProps) {
  const { link, offer, threshold } = found.fields;
  if (threshold === null || link.kind === 'impossible') return null;
  const { phase } = link;
  if (link.kind === 'apart') {
    return (
      <TermField
        as={WrvuField}
        label="Bonus starts at"
        field={threshold}
        found={found}
        dispatch={dispatch}
      >
        <Button kind="link" onClick={() => dispatch({ type: 'link', offer, phase })}>
          start at the target
        </Button>
      </TermField>
    );
  }
  return (
    <div className="threshold">
      <span className="threshold-label">Bonus starts at</span>
      <span className="threshold-value">
        the target
        <Button kind="link" onClick={() => dispatch({ type: 'unlink', offer, phase })}>
          another number
        </Button>
      </span>
    </div>
  );
}
