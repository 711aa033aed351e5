import { useEffect, useMemo, useRef } from 'react';
import { textOf, tierPays } from '../../../findings/index.ts';
import { Button } from '../../../ui/index.ts';
import { isUnsorted, shownDraft } from '../../../workspace/index.ts';
import { EntryList } from './EntryList.tsx';
import { OpenSentence } from './OpenSentence.tsx';
import { TierRow } from './TierRow.tsx';
import { useTerms } from './termsContext.ts';
import { useAddEntry } from './useAddEntry.ts';
import './TierEditor.css';

interface TierEditorProps {
  readonly phase: number;
  readonly model: string;
}

const mostTiers = 12;

/** The tiers of a phase, what each pays in the chosen year, and where in them pay jumps or stands still. */
export function TierEditor({ phase, model }: TierEditorProps) {
  const { state, offer, subject } = useTerms();
  const { year } = state.view;
  const path = `phases[${phase}].productivity.tiers`;
  const tiers = offer.phases[phase]?.productivity?.tiers ?? [];
  const pays = useMemo(
    () => (subject === null ? null : tierPays(subject, phase, year)),
    [subject, phase, year],
  );
  const add = useAddEntry(path);
  return (
    <div className="tiers">
      <div className="tiers-at">{pays === null ? null : <OpenSentence sentence={pays.at} />}</div>
      <EntryList
        path={path}
        ids={tiers.map(({ id }) => id)}
        nameOf={(tier) => `Tier ${tier + 1}`}
        isPlainAlone
        adding={
          tiers.length < mostTiers ? (
            <Button onClick={() => add({})}>
              {tiers.length === 0 ? 'Enter a rate' : 'Add a tier'}
            </Button>
          ) : undefined
        }
      >
        {tiers.map(({ id }, tier) => (
          <TierRow
            key={id}
            phase={phase}
            tier={tier}
            model={model}
            pays={pays?.tiers[tier] ?? null}
          />
        ))}
      </EntryList>
      <SortButton path={path} />
      {pays === null ? null : (
        <div className="tier-findings">
          {pays.warnings.map((sentence) => (
            <OpenSentence key={textOf(sentence)} sentence={sentence} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Puts tiers that are written out of order into the order in which they start. */
function SortButton({ path }: { readonly path: string }) {
  const { state, offer, dispatch } = useTerms();
  const list = { offer: offer.id, path };
  const isOffered = isUnsorted(shownDraft(state), list) && state.history.visit === null;
  const place = useRef<HTMLDivElement>(null);
  /** The button goes with what it does; the focus goes to the first tier. */
  const hasSorted = useRef(false);
  useEffect(() => {
    if (!hasSorted.current || isOffered) return;
    hasSorted.current = false;
    place.current?.closest('.tiers')?.querySelector<HTMLElement>('input')?.focus();
  }, [isOffered]);
  return (
    <div ref={place}>
      {isOffered ? (
        <Button
          onClick={() => {
            hasSorted.current = true;
            dispatch({ type: 'sort', ...list });
          }}
        >
          Sort the tiers by where they start
        </Button>
      ) : null}
    </div>
  );
}
