import { Button } from '../../../ui/index.ts';
import { ClinicPart } from './ClinicPart.tsx';
import { EntryList } from './EntryList.tsx';
import { LeaveEntry } from './LeaveEntry.tsx';
import { PercentByYear } from './PercentByYear.tsx';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTerms } from './termsContext.ts';
import { useAddEntry } from './useAddEntry.ts';
import { YearSoFarPart } from './YearSoFarPart.tsx';

/** What you expect to produce, which no contract states, and the months in which you will be away. */
export function ProductionAndLeaveSection() {
  const { offer } = useTerms();
  const add = useAddEntry('volume.leave');
  const leaves = offer.volume?.leave ?? [];
  return (
    <>
      <TermGroup>
        <Term path="volume.annualWrvus" needed />
        <Term path="volume.growthPercentPerYear" />
        <PercentByYear path="volume.rampPercent" />
        <Term path="volume.creditPercent" />
        <Term path="wrvuSchedule" needed />
        <Term path="volume.wrvuSchedule" label="Fee schedule your own number was counted on" />
        <Term path="volume.monthWeights" />
        <Term path="volume.explainedYears" />
      </TermGroup>
      <ClinicPart />
      <YearSoFarPart />
      <div className="term-group">
        <h4 className="term-group-title">Leave</h4>
        <EntryList
          path="volume.leave"
          ids={leaves.map(({ id }) => id)}
          nameOf={(index) => `Leave ${index + 1}`}
          canMove={false}
          adding={
            <Button onClick={() => add({ fromMonth: { typed: '' }, months: { typed: '' } })}>
              Add a leave
            </Button>
          }
        >
          {leaves.map(({ id }, index) => (
            <LeaveEntry key={id} index={index} />
          ))}
        </EntryList>
      </div>
    </>
  );
}
