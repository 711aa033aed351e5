import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/index.ts';
import { phaseToStartFrom } from '../../../workspace/index.ts';
import { useTerms } from './termsContext.ts';
import './StartFromEarlier.css';

interface StartFromEarlierProps {
  /** The part of a later phase: `phases[1].productivity`. */
  readonly path: string;
  readonly what: 'pay' | 'target';
}

/** Copies what an earlier phase says, to change in it what this phase says otherwise. */
export function StartFromEarlier({ path, what }: StartFromEarlierProps) {
  const { offer, dispatch } = useTerms();
  const from = phaseToStartFrom(offer, path);
  /** The button goes with what it does; the focus goes to what it brought, in the same phase. */
  const focusIn = useRef<Element | null>(null);
  useEffect(() => {
    if (from !== null) return;
    const list = what === 'pay' ? '.tiers input' : '.by-year input';
    focusIn.current?.querySelector<HTMLElement>(list)?.focus();
    focusIn.current = null;
  }, [from, what]);
  if (from === null) return null;
  return (
    <div className="start-from">
      <Button
        onClick={(event) => {
          focusIn.current = event.currentTarget.closest('.entry');
          dispatch({ type: 'startFromEarlier', offer: offer.id, path });
        }}
      >
        Start from phase {from + 1}’s {what === 'pay' ? 'tiers' : 'years'}
      </Button>
      <p className="start-from-note">
        Copies them for you to change: what you state here replaces all of them.
      </p>
    </div>
  );
}
