import { phaseTimeline } from '../../../findings/index.ts';
import { isStated, modelInForce } from '../../../workspace/index.ts';
import { StartMonth } from './StartMonth.tsx';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTerms } from './termsContext.ts';

/** When a phase starts, what it pays in words, and what its base is. */
export function PhaseBase({ phase }: { readonly phase: number }) {
  const { offer, latest, subject, reading } = useTerms();
  const model = modelInForce(offer, phase);
  const isFirst = phase === 0;
  const ignored =
    model === 'production' ? { ignored: 'Not used: this phase pays production alone.' } : {};
  const span =
    latest.phases.length === offer.phases.length
      ? phaseTimeline(latest, reading.horizonYears, subject).phases[phase]
      : undefined;
  const isAlone = offer.phases.length === 1;
  return (
    <>
      {span === undefined || isAlone ? null : <p className="phase-words">{span.words}</p>}
      {isFirst ? null : (
        <div className="term-grid phase-start">
          <StartMonth path={`phases[${phase}].fromMonth`} label="Starts in" />
        </div>
      )}
      <TermGroup>
        <Term
          path={`phases[${phase}].base.annualDollars`}
          label={model === 'draw' ? 'Yearly draw' : 'Annual base'}
          needed
          {...ignored}
        />
        {isFirst || isStated(offer, `phases[${phase}].base`) ? (
          <Term path={`phases[${phase}].base.raisePercentPerYear`} {...ignored} />
        ) : null}
      </TermGroup>
    </>
  );
}
