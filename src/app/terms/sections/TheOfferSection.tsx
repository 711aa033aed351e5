import { parseEntry } from '../../../workspace/index.ts';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTyped } from './useTyped.ts';

/** Who offers what kind of position, from when, and how far it is looked at. */
export function TheOfferSection() {
  const fte = parseEntry(useTyped()('clinicalFte') ?? '', 'fte');
  const isFullTime = fte.kind !== 'value' || fte.value === 1;
  return (
    <TermGroup>
      <Term path="name" needed />
      <Term path="employer" needed />
      <Term path="startMonth" needed />
      <Term path="clinicalFte" needed />
      <Term path="printedForFte" needed={!isFullTime} />
      <Term path="specialty" />
      <Term path="engagement" />
      <Term path="employerKind" />
      <Term path="horizonYears" />
      <Term path="notes" />
    </TermGroup>
  );
}
