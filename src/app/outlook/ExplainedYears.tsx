import type { Dispatch } from 'react';
import type { LadderYear } from '../../findings/index.ts';
import { ChecksField } from '../../ui/index.ts';
import type { Action, DraftOffer } from '../../workspace/index.ts';
import { valuesAt } from '../terms/sections/valuesAt.ts';

interface ExplainedYearsProps {
  readonly draft: DraftOffer;
  readonly years: readonly LadderYear[];
  readonly dispatch: Dispatch<Action>;
}

/** The years that the user marks as having an outside reason; leave marks its year by itself. */
export function ExplainedYears({ draft, years, dispatch }: ExplainedYearsProps) {
  const ticked = valuesAt(draft, 'explainedYears');
  return (
    <ChecksField
      label="Mark years as explained: leave, illness, staffing, a new programme"
      choices={years.map(({ year }) => ({ value: String(year), words: `year ${year}` }))}
      ticked={ticked}
      onTick={(value, isTicked) => {
        const others = ticked.filter((year) => year !== value);
        dispatch({
          type: 'setValues',
          offer: draft.id,
          path: 'volume.explainedYears',
          texts: (isTicked ? [...others, value] : others).toSorted(
            (one, other) => Number(one) - Number(other),
          ),
        });
      }}
    >
      It leaves the year out of rungs 2 and 4; the employer need not agree.
    </ChecksField>
  );
}
