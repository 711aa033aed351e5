import { HORIZON_YEARS } from '../../../compensation/index.ts';
import { ChecksField } from '../../../ui/index.ts';
import type { TermControlProps } from './TermControl.tsx';
import { useTerms } from './termsContext.ts';
import { valuesAt } from './valuesAt.ts';

/** Contract years to tick. */
export function YearChecks({ term, label, aside, children }: TermControlProps) {
  const { offer, reading, dispatch } = useTerms();
  const at = term.field.term;
  const ticked = valuesAt(offer, 'explainedYears');
  const years = Math.max(reading.horizonYears ?? HORIZON_YEARS, ...ticked.map(Number));
  return (
    <ChecksField
      label={label}
      choices={Array.from({ length: years }, (_, index) => ({
        value: String(index + 1),
        words: `year ${index + 1}`,
      }))}
      ticked={ticked}
      aside={aside}
      onTick={(value, isTicked) =>
        dispatch({
          type: 'setValues',
          ...at,
          texts: (isTicked ? [...ticked, value] : ticked.filter((year) => year !== value)).toSorted(
            (one, other) => Number(one) - Number(other),
          ),
        })
      }
    >
      {ticked.length > 0 ? undefined : children}
    </ChecksField>
  );
}
