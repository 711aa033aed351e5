import { firstRebase } from '../../../findings/index.ts';
import { hasPart, modelInForce } from '../../../workspace/index.ts';
import { OpenSentence } from './OpenSentence.tsx';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTerms } from './termsContext.ts';
import { useTyped } from './useTyped.ts';

/** Whether and how the pay is recalculated from past production, and what the first time does. */
export function RebasingSection() {
  const { offer, subject } = useTerms();
  const isThere = hasPart(offer, 'rebase');
  const told = subject === null ? null : firstRebase(subject);
  return (
    <>
      <TermGroup>
        <Term path="rebase" needed />
      </TermGroup>
      {told === null ? null : <OpenSentence sentence={told} />}
      {isThere ? <RebaseTerms /> : null}
    </>
  );
}

function RebaseTerms() {
  const { offer } = useTerms();
  const endsBase = useTyped()('rebase.becomes') === 'production';
  const hasBonus = offer.phases.some((_, phase) => modelInForce(offer, phase) === 'bonus');
  const noBase = endsBase ? { ignored: 'Not used: the pay becomes production alone.' } : {};
  const follows = hasBonus ? noBase : { ignored: 'Not used: there is no bonus with a threshold.' };
  const hasLeave = (offer.volume?.leave ?? []).length > 0;
  const leave = hasLeave
    ? {}
    : { note: 'Counts once you enter a leave, under Production and leave.' };
  return (
    <>
      <TermGroup title="When, and from which work">
        <Term path="rebase.firstMonth" label="First recalculated in" needed />
        <Term path="rebase.everyMonths" />
        <Term path="rebase.lookbackMonths" needed />
        <Term path="rebase.dataLagMonths" />
        <Term path="rebase.leaveExcluded" needed {...leave} />
      </TermGroup>
      <TermGroup title="What it becomes">
        <Term path="rebase.becomes" needed />
        <Term path="rebase.dollarsPerWrvu" needed />
        <Term path="rebase.creditPercent" {...noBase} />
        <Term path="rebase.onlyBelowTargetPercent" />
      </TermGroup>
      <TermGroup title="Limits, and the bonus after it">
        <Term path="rebase.maxCutPercent" {...noBase} />
        <Term path="rebase.maxRaisePercent" {...noBase} />
        <Term path="rebase.floorDollars" {...noBase} />
        <Term path="rebase.ceilingDollars" {...noBase} />
        <Term path="rebase.thresholdFollows" {...follows} />
      </TermGroup>
    </>
  );
}
