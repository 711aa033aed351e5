import { specialtyNote } from '../../findings/index.ts';
import { TermControl } from '../terms/sections/TermControl.tsx';
import { useTermField } from '../terms/sections/useTermField.ts';

/** The specialty of the offer, where it is compared: chosen from those that are quoted, or written. */
export function SpecialtyField() {
  const term = useTermField('specialty');
  return (
    <div className="surveys-specialty">
      <TermControl term={term} label={term.help.name}>
        {specialtyNote(term.field.text)}
      </TermControl>
    </div>
  );
}
