import { writtenInstead } from '../../../workspace/index.ts';
import { TriedMark } from '../../tries/TriedMark.tsx';
import { helpAt } from './helpAt.ts';
import { useTerms } from './termsContext.ts';
import './TriedLine.css';

/** Under a term, or a list of entries, that is tried: what the contract says there. */
export function TriedLine({ path }: { readonly path: string }) {
  const { state, offer, dispatch } = useTerms();
  const term = { offer: offer.id, path };
  const written = writtenInstead(state, term);
  return written === null ? null : (
    <p className="tried-line">
      <TriedMark
        term={term}
        written={written}
        label={helpAt(offer, path).name}
        dispatch={dispatch}
      />
    </p>
  );
}
