import type { Sentence } from '../../../findings/index.ts';
import { Button } from '../../../ui/index.ts';
import { shownDraft, tierLink } from '../../../workspace/index.ts';
import { OpenSentence } from './OpenSentence.tsx';
import { Term } from './Term.tsx';
import { useTerms } from './termsContext.ts';
import { useTyped } from './useTyped.ts';

interface TierRowProps {
  readonly phase: number;
  readonly tier: number;
  readonly model: string;
  /** What it pays; null while there is no figure. */
  readonly pays: Sentence | null;
}

/** A tier: from where, at which rate, and what that comes to. */
export function TierRow({ phase, tier, model, pays }: TierRowProps) {
  const path = `phases[${phase}].productivity.tiers[${tier}]`;
  const start = useFixedStart(phase, tier, model);
  return (
    <>
      <div className="term-grid">
        {start === null ? (
          <Term path={`${path}.fromWrvus`} label="Starts at" />
        ) : (
          <div className="term tier-start">
            <span>Starts</span>
            <span className="tier-start-words">{start}</span>
          </div>
        )}
        <Term path={`${path}.dollarsPerWrvu`} label="$ per wRVU" />
      </div>
      {tier === 0 ? <TargetLink phase={phase} /> : null}
      <div className="tier-pays">{pays === null ? null : <OpenSentence sentence={pays} />}</div>
    </>
  );
}

/** Where the first tier starts by the way of paying, so that nothing is asked; null where it is asked. */
function useFixedStart(phase: number, tier: number, model: string): string | null {
  const typedAt = useTyped();
  if (tier > 0) return null;
  const path = `phases[${phase}].productivity`;
  const typed = typedAt(`${path}.tiers[0].fromWrvus`);
  if (model !== 'bonus') return typed === null || typed === '0' ? 'at the first wRVU' : null;
  const isDivided = typedAt(`${path}.threshold`) === 'baseDividedByRate';
  return isDivided && typed === null ? 'at base ÷ rate' : null;
}

/** That the bonus starts at the target and moves with it, or can. */
function TargetLink({ phase }: { readonly phase: number }) {
  const { state, offer, dispatch } = useTerms();
  const link = tierLink(shownDraft(state), offer, phase);
  if (link !== 'linked' && link !== 'open') return null;
  return (
    <p className="tier-link">
      {link === 'linked'
        ? 'The bonus starts at the target: one moves with the other.'
        : 'Left open, it starts at the target once you enter one.'}{' '}
      <Button kind="link" onClick={() => dispatch({ type: 'unlink', offer: offer.id, phase })}>
        another number
      </Button>
    </p>
  );
}
