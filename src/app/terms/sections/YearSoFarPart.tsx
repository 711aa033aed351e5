import { Suspense, useId, useState } from 'react';
import { terms } from '../../../contract-file/index.ts';
import { paceWords } from '../../../findings/index.ts';
import { Icon } from '../../../ui/index.ts';
import { hasPart } from '../../../workspace/index.ts';
import { comesLater } from '../../comesLater.tsx';
import { useTerms } from './termsContext.ts';
import './TermGroup.css';

const form = comesLater(() => import('./YearSoFarForm.tsx'));
const YearSoFarForm = form.part((chunk) => chunk.YearSoFarForm);

/** What leads into the form where a term of it is looked for; the first entry of a list is where it is added. */
const ownTerms = terms
  .flatMap(({ path }) => (path.startsWith('pace.') ? [path.replace('[]', '[0]')] : []))
  .join(' ');

/** The way from the year so far to wRVUs a year, closed until it is wanted or something of it is stated. */
export function YearSoFarPart() {
  const { offer } = useTerms();
  const [isOpen, setIsOpen] = useState(hasPart(offer, 'pace'));
  const id = useId();
  return (
    <div className="term-group year-so-far">
      <button
        type="button"
        className="term-group-more"
        data-terms={ownTerms}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="down" />
        {paceWords.build}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          <Suspense fallback={null}>
            <YearSoFarForm />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
