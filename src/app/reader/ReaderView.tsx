import { lazy, Suspense, useMemo, useReducer } from 'react';
import type { SharedOffers } from '../../sharing/index.ts';
import type { KeptCopy } from '../../workspace/index.ts';
import { LiveRegion, useMedia } from '../../ui/index.ts';
import { AnswerSentences } from '../answer/AnswerSentences.tsx';
import { SentenceText } from '../answer/SentenceText.tsx';
import { useSettledAnswer } from '../answer/useSettledAnswer.ts';
import { YearChoice } from '../answer/YearChoice.tsx';
import { useExplanations } from '../explain/useExplanations.ts';
import { HiddenAmounts } from '../HiddenAmounts.tsx';
import { FigureSheet } from '../lazySheets.ts';
import { OutlookSection } from '../outlook/OutlookSection.tsx';
import { ReadOnly } from '../readOnly.ts';
import { ReportFrame } from '../report/ReportFrame.tsx';
import { usePageFindings } from '../usePageFindings.ts';
import { ownCopies } from './ownCopies.ts';
import { ReaderChanges } from './ReaderChanges.tsx';
import { ReaderCopy } from './ReaderCopy.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { ReaderNote } from './ReaderNote.tsx';
import { ReaderTerms } from './ReaderTerms.tsx';
import { readerState, seenBy } from './readerState.ts';
import { useChanges } from './useChanges.ts';

const OutlookParts = lazy(async () => ({
  default: (await import('../outlook/OutlookParts.tsx')).OutlookParts,
}));

const CompareParts = lazy(async () => ({
  default: (await import('../compare/CompareParts.tsx')).CompareParts,
}));

const nothing = (): void => undefined;

interface ReaderViewProps {
  readonly shared: SharedOffers;
  /** What this browser keeps of the reader's own. */
  readonly kept: readonly KeptCopy[];
  readonly onCopy: (shared: SharedOffers) => void;
}

/** The offers of a link, to be read: the same figures and sentences as their sender sees, and nothing to change. */
export function ReaderView({ shared, kept, onCopy }: ReaderViewProps) {
  const [state, dispatch] = useReducer(seenBy, shared, readerState);
  const found = usePageFindings(state);
  const { spoken, changed } = useSettledAnswer(found.answer, found.offer.id);
  const explanations = useExplanations(state.view, dispatch);
  const isWide = useMedia('(min-width: 1100px)');
  const { hidesAmounts } = state.view;
  const copies = useMemo(() => ownCopies(shared.workspace.offers, kept), [shared, kept]);
  const place = found.reading.offers.findIndex(({ id }) => id === found.offer.id);
  const changes = useChanges(shared, copies, place, state.view.year);
  const offer = useMemo(() => found.alone?.offers[0] ?? null, [found.alone]);

  const note = (
    <ReaderNote
      key="note"
      reading={found.reading}
      chosen={found.offer.id}
      changes={changes}
      dispatch={dispatch}
    />
  );
  const sinceCopy =
    changes.ofChosen === null ||
    changes.copy === null ||
    changes.ofChosen.rows.length === 0 ? null : (
      <ReaderChanges key="changed" changes={changes.ofChosen} copy={changes.copy} />
    );
  const copy = <ReaderCopy key="copy" shared={shared} onCopy={() => onCopy(shared)} />;
  const terms = offer === null ? null : <ReaderTerms key="contract" offer={offer} />;
  const answer = (
    <section key="answer" className="answer" aria-label="Answer">
      <div className="answer-year">
        <YearChoice year={state.view.year} years={found.years} dispatch={dispatch} />
      </div>
      <h2 className="answer-headline" id="headline">
        <SentenceText
          sentence={found.answer.headline}
          changed={changed}
          onOpen={explanations.open}
        />
      </h2>
      <AnswerSentences
        answer={found.answer}
        asked={found.asked}
        known={found.known}
        changed={changed}
        dispatch={dispatch}
        onOpen={explanations.open}
      />
    </section>
  );
  const outlook = (
    <OutlookSection key="outlook" found={found} view={state.view} onOpen={explanations.open} />
  );
  const parts = (
    <div key="parts" className="outlook-parts">
      <Suspense fallback={null}>
        <OutlookParts found={found} state={state} dispatch={dispatch} />
        {found.reading.offers.length === 1 ? null : (
          <CompareParts
            found={found}
            compared={state.view.compared}
            year={state.view.year}
            dispatch={dispatch}
            tell={nothing}
          />
        )}
      </Suspense>
    </div>
  );

  return (
    <ReadOnly value={true}>
      <ReportFrame state={state} dispatch={dispatch}>
        <ReaderHead hidesAmounts={hidesAmounts} dispatch={dispatch} />
        <main className="page reader" hidden={hidesAmounts}>
          {isWide
            ? [
                <div key="terms" className="terms">
                  {note}
                  {sinceCopy}
                  {copy}
                  {terms}
                </div>,
                answer,
                outlook,
                parts,
              ]
            : [note, answer, sinceCopy, copy, outlook, terms, parts]}
        </main>
        {hidesAmounts ? (
          <HiddenAmounts onShow={() => dispatch({ type: 'hideAmounts', areHidden: false })} />
        ) : null}
        <LiveRegion text={hidesAmounts ? 'Amounts are hidden.' : spoken} />
        {explanations.opened === null ? null : (
          <Suspense fallback={null}>
            <FigureSheet
              {...explanations.opened}
              found={found}
              year={state.view.year}
              examples={[]}
              onClose={explanations.close}
            />
          </Suspense>
        )}
      </ReportFrame>
    </ReadOnly>
  );
}
