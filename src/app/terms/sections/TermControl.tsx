import type { ReactNode } from 'react';
import { termAt } from '../../../contract-file/index.ts';
import { quotedSpecialties, saidNone, termChoices } from '../../../findings/index.ts';
import { AreaField, TextField, YearField } from '../../../ui/index.ts';
import { canBeNone, isListOfValues, isNumberUnit } from '../../../workspace/index.ts';
import { AmountOrNone } from './AmountOrNone.tsx';
import { MonthWeights } from './MonthWeights.tsx';
import { NumberControl } from './NumberControl.tsx';
import { NumberOrNone } from './NumberOrNone.tsx';
import { PartChoice } from './PartChoice.tsx';
import { ScheduleYearChoice } from './ScheduleYearChoice.tsx';
import { TermChoice } from './TermChoice.tsx';
import { useFieldProps } from './useFieldProps.ts';
import { YearChecks } from './YearChecks.tsx';
import type { TermOnPage } from './useTermField.ts';

/** What every control of a term takes. */
export interface TermControlProps {
  readonly term: TermOnPage;
  readonly label: string;
  readonly aside?: ReactNode;
  /** What stands under the control. */
  readonly children?: ReactNode;
}

/** The control for a term, by the table of terms and the values that the term can have. */
export function TermControl(props: TermControlProps) {
  const { path } = props.term.field.term;
  const { unit } = props.term.field;
  if (isListOfValues(path))
    return unit === 'weight' ? <MonthWeights {...props} /> : <YearChecks {...props} />;
  if (termAt(path)?.unit === 'part') return <PartChoice {...props} />;
  if (termChoices(path).length > 0) return <TermChoice {...props} />;
  if (unit === 'scheduleYear') return <ScheduleYearChoice {...props} />;
  if (isNumberUnit(unit)) {
    const none = saidNone(path);
    if (none !== null) return <NumberOrNone {...props} unit={unit} none={none} />;
    return canBeNone(path) ? <AmountOrNone {...props} /> : <NumberControl {...props} unit={unit} />;
  }
  return <Words {...props} />;
}

function Words(props: TermControlProps) {
  const { path } = props.term.field.term;
  const fieldProps = useFieldProps(props);
  if (props.term.field.unit === 'calendarYear') return <YearField {...fieldProps} />;
  if (path === 'specialty') return <TextField {...fieldProps} suggested={quotedSpecialties} />;
  return /(?:^notes|\.quote|^log\..*\.text)$/.test(path) ? (
    <AreaField {...fieldProps} />
  ) : (
    <TextField {...fieldProps} />
  );
}
