import { leaveCountedAs } from '../../../findings/index.ts';
import { TextField } from '../../../ui/index.ts';
import { isEntered, parseEntry } from '../../../workspace/index.ts';
import { StartMonth } from './StartMonth.tsx';
import { Term } from './Term.tsx';
import { TriedLine } from './TriedLine.tsx';
import { useTerms } from './termsContext.ts';
import { useFieldProps } from './useFieldProps.ts';
import { useTermField } from './useTermField.ts';

/** When a leave starts, how long it is in weeks, days or months as one says it, and what is paid in it. */
export function LeaveEntry({ index }: { readonly index: number }) {
  const { offer } = useTerms();
  const path = `volume.leave[${index}]`;
  const leave = offer.volume?.leave?.[index];
  return (
    <>
      <div className="term-grid">
        <StartMonth path={`${path}.fromMonth`} label="Starts in" />
        <LeaveLength path={`${path}.months`} />
        <Term path={`${path}.basePaidPercent`} />
      </div>
      {leave === undefined || isEntered('volume.leave', leave) ? null : (
        <p className="section-sentence leave-open">
          Not counted yet: enter when it starts and how long it is.
        </p>
      )}
    </>
  );
}

/** The length as it was typed, and under it what it counts as. */
function LeaveLength({ path }: { readonly path: string }) {
  const term = useTermField(path);
  const props = useFieldProps({ term, label: 'Length: weeks, days or months' });
  const read = parseEntry(term.field.text, 'leave');
  return (
    <div className="term">
      <TextField {...props} whenEmpty="as in 6 weeks">
        {read.kind === 'value' && term.field.problem === null
          ? leaveCountedAs(read.value)
          : undefined}
      </TextField>
      <TriedLine path={path} />
    </div>
  );
}
