import { clauseMark } from './clauseMark.ts';
import { useTerms } from './termsContext.ts';
import './TermMark.css';

/** Under a term whose clause is noted: where the contract says it, or that it was only told. */
export function TermMark({ path }: { readonly path: string }) {
  const { offer } = useTerms();
  const mark = clauseMark(offer, path);
  // The button beside the label says it to who cannot see it.
  return mark === null ? null : (
    <p className="term-mark" aria-hidden="true">
      {mark}
    </p>
  );
}
