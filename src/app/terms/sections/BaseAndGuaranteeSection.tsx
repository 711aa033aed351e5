import { Button } from '../../../ui/index.ts';
import { EntryList } from './EntryList.tsx';
import { PhaseBase } from './PhaseBase.tsx';
import { nextPhaseStart } from './nextPhaseStart.ts';
import { PhasesTimeline } from './PhasesTimeline.tsx';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTerms } from './termsContext.ts';
import { useAddEntry } from './useAddEntry.ts';

/** What is paid whatever is produced, in which written phases, and for how long it is fixed. */
export function BaseAndGuaranteeSection() {
  const { offer } = useTerms();
  const add = useAddEntry('phases');
  const { phases } = offer;
  const start = nextPhaseStart(offer);
  return (
    <>
      <PhasesTimeline />
      <EntryList
        path="phases"
        ids={phases.map(({ id }) => id)}
        nameOf={(index) => `Phase ${index + 1}`}
        canRemove={(index) => index > 0}
        canMove={false}
        isPlainAlone
        adding={
          start === null ? undefined : (
            <Button onClick={() => add({ fromMonth: { typed: String(start) } })}>
              Add a phase from month {start}
            </Button>
          )
        }
      >
        {phases.map(({ id }, index) => (
          <PhaseBase key={id} phase={index} />
        ))}
      </EntryList>
      <TermGroup title="How long it holds">
        <Term path="guaranteedMonths" needed />
        <Term path="termMonths" needed />
      </TermGroup>
    </>
  );
}
