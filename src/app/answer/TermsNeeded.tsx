import type { TermNeeded } from '../../findings/index.ts';
import { Button } from '../../ui/index.ts';
import { focusTerm } from '../terms/focusTerm.ts';

/** The terms without which there is no figure; each goes to its field where the page has one. */
export function TermsNeeded({ needed }: { readonly needed: readonly TermNeeded[] }) {
  return (
    <ul className="terms-needed">
      {needed.map(({ path, label }) => (
        <li key={path}>
          <Button kind="link" onClick={() => focusTerm(path)}>
            {label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
