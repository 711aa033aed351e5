import { modelInForce } from '../../../workspace/index.ts';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTerms } from './termsContext.ts';

/** When a phase starts and what its base is. */
export function PhaseBase({ phase }: { readonly phase: number }) {
  const { offer } = useTerms();
  const model = modelInForce(offer, phase);
  const isFirst = phase === 0;
  const ignored =
    model === 'production' ? { ignored: 'Not used: this phase pays production alone.' } : {};
  return (
    <TermGroup>
      {isFirst ? null : <Term path={`phases[${phase}].fromMonth`} label="Starts in" needed />}
      <Term
        path={`phases[${phase}].base.annualDollars`}
        label={model === 'draw' ? 'Yearly draw' : 'Annual base'}
        needed={isFirst}
        {...ignored}
      />
      <Term path={`phases[${phase}].base.raisePercentPerYear`} {...ignored} />
    </TermGroup>
  );
}
