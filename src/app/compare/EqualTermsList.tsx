import { useMemo } from 'react';
import type { ComparedOffer, EqualTry, Figure, Sentence } from '../../findings/index.ts';
import { equalAsks, equalTerms, figuresOf, textOf } from '../../findings/index.ts';
import { Button } from '../../ui/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import { openerOf } from '../outlook/useOpenedFigure.ts';
import { useEqualTerms } from './useEqualTerms.ts';

interface EqualTermsListProps {
  readonly offers: readonly ComparedOffer[];
  readonly baseline: string;
  /** Null where nothing can be added. */
  readonly onTry: ((change: EqualTry) => void) | null;
  readonly onOpen: (figure: Figure, anchor: HTMLElement) => void;
}

const noneChanged: ReadonlySet<string> = new Set();

/** At which rate, base, threshold or volume each other offer pays what the baseline pays. */
export function EqualTermsList({ offers, baseline, onTry, onOpen }: EqualTermsListProps) {
  const asks = useMemo(() => equalAsks(offers, baseline), [offers, baseline]);
  const answers = useEqualTerms(asks);
  const found = equalTerms(offers, baseline, answers);
  const said = (sentences: readonly Sentence[]) =>
    sentences.map((sentence) => (
      <p key={textOf(sentence)}>
        <SentenceText
          sentence={sentence}
          changed={noneChanged}
          onOpen={openerOf(figuresOf(sentence), onOpen)}
        />
      </p>
    ));
  return (
    <div className="compare-equal">
      {said(found.sentences)}
      <ul className="compare-equal-offers">
        {found.offers.map(({ key, sentences, tries }) => (
          <li key={key}>
            {sentences === null ? (
              <p className="compare-nothing">Being worked out …</p>
            ) : (
              said(sentences)
            )}
            {onTry === null || tries.length === 0 ? null : (
              <p className="compare-equal-tries">
                {tries.map((change) => (
                  <Button key={change.by} onClick={() => onTry(change)}>
                    Counter-offer with {change.words}
                  </Button>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
