import { PlanYear } from './PlanYear.tsx';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTyped } from './useTyped.ts';

interface SettlementTermsProps {
  readonly phase: number;
  readonly model: string;
}

/** When production is counted and paid, and what becomes of a period that falls short. */
export function SettlementTerms({ phase, model }: SettlementTermsProps) {
  const typedAt = useTyped();
  const path = `phases[${phase}].productivity`;
  const every = typedAt(`${path}.measuredEveryMonths`);
  const isYearly = every === null || every === '12';
  const countsOn = typedAt(`${path}.cumulative`) === 'true' && !isYearly;
  const yearly = isYearly ? { ignored: 'Not used: it is settled once a year.' } : {};
  const canFallShort = model === 'draw' || (countsOn && model !== 'production');
  const short = canFallShort ? {} : { ignored: 'Not used: no period falls short of what it paid.' };
  return (
    <TermGroup title="When it is settled">
      <Term path={`${path}.measuredEveryMonths`} needed />
      <Term path={`${path}.cumulative`} needed={!isYearly} {...yearly} />
      <Term path={`${path}.deficit`} needed={model === 'draw'} {...short} />
      <PlanYear path={`${path}.planYearStartsInMonth`} />
    </TermGroup>
  );
}
