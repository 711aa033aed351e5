import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';

/** Who offers what kind of position, from when, and how far it is looked at. */
export function TheOfferSection() {
  return (
    <TermGroup>
      <Term path="name" needed />
      <Term path="employer" needed />
      <Term path="startMonth" needed />
      <Term path="clinicalFte" needed />
      <Term path="printedForFte" />
      <Term path="specialty" />
      <Term path="engagement" />
      <Term path="employerKind" />
      <Term path="horizonYears" />
      <Term path="notes" />
    </TermGroup>
  );
}
