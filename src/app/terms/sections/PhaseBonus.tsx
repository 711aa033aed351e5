import { modelMeaning } from '../../../findings/index.ts';
import { modelInForce } from '../../../workspace/index.ts';
import { PercentByYear } from './PercentByYear.tsx';
import { SettlementTerms } from './SettlementTerms.tsx';
import { StartFromEarlier } from './StartFromEarlier.tsx';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { TierEditor } from './TierEditor.tsx';
import { useTerms } from './termsContext.ts';
import { useTyped } from './useTyped.ts';

/** How one phase pays for production. What it does not state runs on from the phase before. */
export function PhaseBonus({ phase }: { readonly phase: number }) {
  const { offer } = useTerms();
  const { productivity, target } = offer.phases[phase] ?? {};
  const isFirst = phase === 0;
  const model = modelInForce(offer, phase);
  const statesPay = Object.keys(productivity ?? {}).length > 0;
  const statesTarget = Object.keys(target ?? {}).length > 0;
  const path = `phases[${phase}]`;
  const meaning = model === null ? null : modelMeaning(model);
  return (
    <>
      <TermGroup>
        <Term path={`${path}.productivity.model`} needed />
      </TermGroup>
      {meaning === null ? null : <p className="section-sentence">{meaning}</p>}
      <StartFromEarlier path={`${path}.productivity`} what="pay" />
      {statesPay && model !== null && model !== 'salary' ? (
        <TierTerms phase={phase} model={model} />
      ) : null}
      <TermGroup title="Target">
        <Term path={`${path}.target.annualWrvus`} needed={isFirst} />
        {isFirst || statesTarget ? (
          <PercentByYear path={`${path}.target.rampPercent`} label="Target and threshold by year" />
        ) : null}
        {isFirst || statesTarget ? <Term path={`${path}.target.proratedForLeave`} /> : null}
      </TermGroup>
      <StartFromEarlier path={`${path}.target`} what="target" />
      {statesPay && model !== null && model !== 'salary' ? (
        <SettlementTerms phase={phase} model={model} />
      ) : null}
    </>
  );
}

interface PayTermsProps {
  readonly phase: number;
  readonly model: string;
}

/** Where tiers start, what they pay, and what the rate of one applies to. */
function TierTerms({ phase, model }: PayTermsProps) {
  const { offer } = useTerms();
  const typedAt = useTyped();
  const path = `phases[${phase}].productivity`;
  const tiers = offer.phases[phase]?.productivity?.tiers ?? [];
  const isWhole = (typedAt(`${path}.applies`) ?? 'marginal') !== 'marginal';
  const threshold =
    model === 'bonus' ? {} : { ignored: 'Set this to “not stated”: only a bonus has a threshold.' };
  return (
    <>
      <TermGroup title="What wRVUs pay">
        <Term path={`${path}.threshold`} {...threshold} />
      </TermGroup>
      <TierEditor phase={phase} model={model} />
      <TermGroup>
        <Term path={`${path}.applies`} needed={tiers.length > 1 || isWhole} />
      </TermGroup>
    </>
  );
}
