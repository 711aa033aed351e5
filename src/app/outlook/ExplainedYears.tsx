import type { Dispatch } from 'react';
import type { LadderYear } from '../../findings/index.ts';
import { outlookWords } from '../../findings/index.ts';
import { ChecksField } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';

interface ExplainedYearsProps {
  readonly offer: string;
  readonly marked: readonly string[];
  readonly years: readonly LadderYear[];
  readonly dispatch: Dispatch<Action>;
}

/** The years that the user marks as having an outside reason; leave marks its year by itself. */
export function ExplainedYears({ offer, marked, years, dispatch }: ExplainedYearsProps) {
  return (
    <ChecksField
      label={outlookWords.explained.label}
      choices={years.map(({ year, explained }) => ({
        value: String(year),
        words: explained === 'leave' ? `year ${year}, with leave` : `year ${year}`,
        isFixed: explained === 'leave',
      }))}
      ticked={marked}
      onTick={(value, isTicked) => {
        const others = marked.filter((year) => year !== value);
        dispatch({
          type: 'setValues',
          offer,
          path: 'volume.explainedYears',
          texts: (isTicked ? [...others, value] : others).toSorted(
            (one, other) => Number(one) - Number(other),
          ),
        });
      }}
    >
      {outlookWords.explained.note}
    </ChecksField>
  );
}
