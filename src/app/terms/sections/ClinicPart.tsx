import { lazy, Suspense, useId, useState } from 'react';
import { clinicWords } from '../../../findings/index.ts';
import { terms } from '../../../contract-file/index.ts';
import { Icon } from '../../../ui/index.ts';
import { hasPart } from '../../../workspace/index.ts';
import { useTerms } from './termsContext.ts';
import './TermGroup.css';

const ClinicForm = lazy(async () => {
  const { ClinicForm: Form } = await import('./ClinicForm.tsx');
  return { default: Form };
});

/** What leads into the form where a term of it is looked for; the first entry of a list is where it is added. */
const ownTerms = terms
  .flatMap(({ path }) => (path.startsWith('clinic.') ? [path.replace('[]', '[0]')] : []))
  .join(' ');

/** The way from a clinic to wRVUs a year, closed until it is wanted or something of it is stated. */
export function ClinicPart() {
  const { offer } = useTerms();
  const [isOpen, setIsOpen] = useState(hasPart(offer, 'clinic'));
  const id = useId();
  return (
    <div className="term-group clinic">
      <h4 className="term-group-title">{clinicWords.title}</h4>
      <button
        type="button"
        className="term-group-more"
        data-terms={ownTerms}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="down" />
        {clinicWords.build}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          <Suspense fallback={null}>
            <ClinicForm />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
