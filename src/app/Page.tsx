import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { LiveRegion, useKeptFocus, useMedia } from '../ui/index.ts';
import type { Session } from '../workspace/index.ts';
import { AnswerLine } from './answer/AnswerLine.tsx';
import { AnswerSection } from './answer/AnswerSection.tsx';
import { exampleOf } from './answer/exampleOf.ts';
import { useExamples } from './answer/useExamples.ts';
import { useSettledAnswer } from './answer/useSettledAnswer.ts';
import { useExplanations } from './explain/useExplanations.ts';
import { FootBar } from './FootBar.tsx';
import { HiddenAmounts } from './HiddenAmounts.tsx';
import { useKept } from './kept/useKept.tsx';
import { FigureSheet, OpenedFilesSheet, sheets } from './lazySheets.ts';
import { NoticeBar } from './NoticeBar.tsx';
import type { ReadFile } from './open/openedFiles.ts';
import { useCopied } from './open/useCopied.ts';
import { useOpenedFiles } from './open/useOpenedFiles.ts';
import { OutlookSection } from './outlook/OutlookSection.tsx';
import { PageFoot } from './PageFoot.tsx';
import { PageHead } from './PageHead.tsx';
import { PageWays } from './PageWays.tsx';
import { useReport } from './report/ReportFrame.tsx';
import { ContractSections } from './terms/ContractSections.tsx';
import { FourFieldsForm } from './terms/FourFieldsForm.tsx';
import { TriedPanel } from './tries/lazyTries.ts';
import { TriedShown } from './tries/triedShown.ts';
import { useLatestWords } from './useLatestWords.ts';
import type { Notice } from './useNotice.ts';
import { useNotice } from './useNotice.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { usePageFindings } from './usePageFindings.ts';
import './Page.css';
import './paper.css';

/** The years, the renewal and leaving come after the answer. */
const OutlookParts = lazy(async () => ({
  default: (await import('./outlook/OutlookParts.tsx')).OutlookParts,
}));

/** What all offers come to beside one another comes last. */
const CompareParts = lazy(async () => ({
  default: (await import('./compare/CompareParts.tsx')).CompareParts,
}));

interface PageProps {
  readonly session: Session;
  /** The offers of a link of which a copy was asked for; null where the page simply opens. */
  readonly copied: ReadFile | null;
}

/** The page: one state, read into findings; parts in the order in which they are seen. */
export function Page({ session, copied }: PageProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { notice, tell, close, dispatch } = useNotice(session.dispatch);
  const { hidesAmounts } = state.view;
  const found = usePageFindings(state);
  const { spoken, changed } = useSettledAnswer(found.answer, found.offer.id);
  const examples = useExamples();
  const explanations = useExplanations(state.view, dispatch);
  const kept = useKept(session, state.draft.offers.length);
  const voice = useLatestWords(saidOf(notice, spoken), kept.spoken);
  const held = found.reading.offers.length;
  const isUntouched =
    held === 1 && found.tried.count === 0 && exampleOf(found.alone, examples) !== null;
  const files = useOpenedFiles({ isUntouched, dispatch, tell });
  useCopied(copied, files.take);
  const isWide = useMedia('(min-width: 1100px)');
  const isNarrow = useMedia('(max-width: 699px)');
  const isReported = useReport().isOpen;
  useUndoKeys(dispatch, !hidesAmounts && !isReported);
  useKeptFocus();
  useEffect(() => sheets.fetch(), []);

  const outlook = (
    <OutlookSection key="outlook" found={found} view={state.view} onOpen={explanations.open} />
  );
  const parts = (
    <div key="parts" className="outlook-parts">
      <Suspense fallback={null}>
        <OutlookParts found={found} state={state} dispatch={dispatch} />
        <CompareParts
          found={found}
          compared={state.view.compared}
          year={state.view.year}
          dispatch={dispatch}
          tell={tell}
        />
      </Suspense>
    </div>
  );
  const fields = (
    <FourFieldsForm
      found={found}
      dispatch={dispatch}
      under={isNarrow ? <AnswerLine answer={found.answer} /> : null}
      last={
        <>
          {isWide ? null : kept.line}
          {kept.note}
        </>
      }
    />
  );
  const answer = (
    <AnswerSection
      key="answer"
      found={found}
      state={state}
      examples={examples}
      changed={changed}
      dispatch={dispatch}
      onOpen={explanations.open}
      between={isNarrow ? fields : null}
      tried={
        found.tried.isShown || found.tried.count > 0 ? (
          <Suspense fallback={null}>
            <TriedPanel found={found} state={state} dispatch={dispatch} tell={tell} />
          </Suspense>
        ) : null
      }
    />
  );
  const ways = <PageWays key="ways" offers={held} />;
  const terms = (
    <section key="terms" className="terms" aria-label="Terms of the contract">
      {isWide && held > 1 ? (
        <p className="page-ways">
          <a href="#compare">Compare {held} offers</a>
        </p>
      ) : null}
      {isNarrow ? null : fields}
      <ContractSections key={found.offer.id} found={found} state={state} dispatch={dispatch} />
    </section>
  );

  return (
    <TriedShown value={found.tried.isShown ? found.tried.count : null}>
      {hidesAmounts ? null : (
        <a className="skip-link" href="#answer">
          Skip to the answer
        </a>
      )}
      <PageHead
        state={state}
        found={found}
        dispatch={dispatch}
        onPickFiles={files.open}
        tell={tell}
        kept={isWide ? kept.line : null}
      />
      {/* Out of sight it keeps what is open in it, and nothing of it can be read or found. */}
      <main className="page" hidden={hidesAmounts}>
        {isWide ? [terms, answer, outlook, parts] : [answer, ways, outlook, terms, parts]}
      </main>
      {hidesAmounts ? (
        <HiddenAmounts onShow={() => dispatch({ type: 'hideAmounts', areHidden: false })} />
      ) : null}
      <PageFoot />
      <LiveRegion text={hidesAmounts ? 'Amounts are hidden.' : voice} />
      {hidesAmounts ? null : (
        <FootBar found={found} year={state.view.year} dispatch={dispatch} tell={tell} />
      )}
      {notice === null || hidesAmounts ? null : <NoticeBar notice={notice} onClose={close} />}
      {files.opened === null ? null : (
        <Suspense fallback={null}>
          <OpenedFilesSheet
            opened={files.opened}
            door={files}
            draft={state.draft}
            isUntouched={isUntouched}
          />
        </Suspense>
      )}
      {explanations.opened === null ? null : (
        <Suspense fallback={null}>
          <FigureSheet
            {...explanations.opened}
            found={found}
            year={state.view.year}
            examples={examples}
            onClose={explanations.close}
          />
        </Suspense>
      )}
    </TriedShown>
  );
}

/** What was just done comes before the answer that it changed. */
function saidOf(notice: Notice | null, spoken: string): string {
  return notice === null ? spoken : `${notice.text} ${spoken}`;
}
