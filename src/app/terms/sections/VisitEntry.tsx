import { asRead } from '../../../compensation/index.ts';
import { visitSource } from '../../../findings/index.ts';
import { clinicTyped } from './clinicTyped.ts';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTerms } from './termsContext.ts';

interface VisitEntryProps {
  readonly index: number;
  readonly isAlone: boolean;
}

/** A kind of visit: its wRVUs or its code, and how often it comes; under it where its value is from. */
export function VisitEntry({ index, isAlone }: VisitEntryProps) {
  const { offer, latest } = useTerms();
  const path = `clinic.visits[${index}]`;
  const typed = clinicTyped(offer).visits?.[index];
  const hasCode = typed?.code !== undefined;
  const visit = asRead(latest.clinic)?.visits[index];
  const source = visit === undefined ? null : visitSource(latest, visit);
  return (
    <>
      <TermGroup>
        <Term path={`${path}.wrvusEach`} needed={!hasCode} />
        <Term path={`${path}.code`} needed={hasCode} />
        <Term path={`${path}.sharePercent`} needed={!isAlone} />
        <Term path={`${path}.kind`} />
        <Term path={`${path}.creditedAs`} />
        <Term path={`${path}.label`} />
      </TermGroup>
      {source === null ? null : <p className="section-sentence visit-source">{source}</p>}
    </>
  );
}
