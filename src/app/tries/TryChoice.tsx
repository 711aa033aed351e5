import type { Dispatch } from 'react';
import { useEffect } from 'react';
import { Segments } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { tries } from './lazyTries.ts';

interface TryChoiceProps {
  readonly tried: PageFindings['tried'];
  readonly dispatch: Dispatch<Action>;
}

/** Whether fields and figures are the contract's, or tried: then every entry is a try. */
export function TryChoice({ tried, dispatch }: TryChoiceProps) {
  useEffect(() => tries.fetch(), []);
  return (
    <Segments
      legend="What the fields hold"
      isBare
      choices={[
        { value: 'written', label: 'As written' },
        // A count in it would move the fields with the first try.
        { value: 'tried', label: 'What if' },
      ]}
      chosen={tried.isShown ? 'tried' : 'written'}
      onChoose={(value) => dispatch({ type: 'showTries', areShown: value === 'tried' })}
    />
  );
}
