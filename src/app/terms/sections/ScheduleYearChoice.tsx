import { useState } from 'react';
import { ChoiceField, PlaceField } from '../../../ui/index.ts';
import type { TermControlProps } from './TermControl.tsx';
import { useTerms } from './termsContext.ts';
import { useFieldProps } from './useFieldProps.ts';

/** The fee schedule that counts: that of a year, or each year's own. */
export function ScheduleYearChoice(props: TermControlProps) {
  const { term, label, aside, children } = props;
  const { dispatch } = useTerms();
  const { field } = term;
  /** "Of one year" is chosen before the year is there. */
  const [isAwaited, setIsAwaited] = useState(false);
  const yearProps = useFieldProps({ term, label: `${label}: year` });
  const isCurrent = field.text === 'current';
  const isYear = !isCurrent && (field.state !== 'notStated' || isAwaited);
  return (
    <>
      <ChoiceField
        label={label}
        choices={[
          { value: 'year', words: 'of one year' },
          { value: 'current', words: 'each year’s own' },
          { value: 'notStated', words: 'not stated' },
        ]}
        chosen={isCurrent ? 'current' : isYear ? 'year' : 'notStated'}
        fault={null}
        aside={aside}
        onChoose={(value) => {
          setIsAwaited(value === 'year');
          if (value !== 'year' || isCurrent)
            dispatch({
              type: 'set',
              ...field.term,
              to: value === 'current' ? { typed: 'current' } : 'notStated',
            });
        }}
      >
        {isYear ? undefined : children}
      </ChoiceField>
      {isYear ? (
        <PlaceField {...yearProps} of="year">
          {children}
        </PlaceField>
      ) : null}
    </>
  );
}
