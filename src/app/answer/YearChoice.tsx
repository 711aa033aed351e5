import type { Dispatch } from 'react';
import { Segments } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';

interface YearChoiceProps {
  readonly year: number;
  readonly years: number;
  readonly dispatch: Dispatch<Action>;
}

/** The contract year that everything on the page is about. */
export function YearChoice({ year, years, dispatch }: YearChoiceProps) {
  const choices = Array.from({ length: years }, (_, index) => ({
    value: index + 1,
    label: String(index + 1),
  }));
  return (
    <Segments
      legend="Contract year"
      choices={choices}
      chosen={year}
      onChoose={(chosen) => dispatch({ type: 'chooseYear', year: chosen })}
    />
  );
}
