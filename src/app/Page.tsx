import { lazy, Suspense, useSyncExternalStore } from 'react';
import { LiveRegion, useKeptFocus, useMedia } from '../ui/index.ts';
import type { Session } from '../workspace/index.ts';
import { AnswerLine } from './answer/AnswerLine.tsx';
import { AnswerSection } from './answer/AnswerSection.tsx';
import { useSettledAnswer } from './answer/useSettledAnswer.ts';
import { ExplanationSheet } from './explain/ExplanationSheet.tsx';
import { useExplanations } from './explain/useExplanations.ts';
import { FootBar } from './FootBar.tsx';
import { useKept } from './kept/useKept.tsx';
import { useOpenedFile } from './open/useOpenedFile.ts';
import { OutlookSection } from './outlook/OutlookSection.tsx';
import { PageFoot } from './PageFoot.tsx';
import { PageHead } from './PageHead.tsx';
import { ContractSections } from './terms/ContractSections.tsx';
import { FourFieldsForm } from './terms/FourFieldsForm.tsx';
import { useLatestWords } from './useLatestWords.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { usePageFindings } from './usePageFindings.ts';
import './Page.css';

const FileFaults = lazy(async () => {
  const { FileFaults: Faults } = await import('./open/FileFaults.tsx');
  return { default: Faults };
});

/** The page: one state, read into findings; parts in the order in which they are seen. */
export function Page({ session }: { readonly session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { dispatch } = session;
  const found = usePageFindings(state);
  const { spoken, changed } = useSettledAnswer(found.answer, found.offer.id);
  const explanations = useExplanations(found, state.view, dispatch);
  const kept = useKept(session, state.draft.offers.length);
  const voice = useLatestWords(spoken, kept.spoken);
  const file = useOpenedFile(dispatch);
  const isWide = useMedia('(min-width: 1100px)');
  const isNarrow = useMedia('(max-width: 699px)');
  useUndoKeys(dispatch);
  useKeptFocus();

  const outlook = (
    <OutlookSection key="outlook" found={found} view={state.view} onOpen={explanations.open} />
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
      changed={changed}
      dispatch={dispatch}
      onOpen={explanations.open}
      between={isNarrow ? fields : null}
    />
  );
  const terms = (
    <section key="terms" className="terms" aria-label="Terms of the contract">
      {isNarrow ? null : fields}
      <ContractSections key={found.offer.id} found={found} state={state} dispatch={dispatch} />
    </section>
  );

  return (
    <>
      <a className="skip-link" href="#answer">
        Skip to the answer
      </a>
      <PageHead
        state={state}
        dispatch={dispatch}
        onPickFile={file.open}
        kept={isWide ? kept.line : null}
      />
      <main className="page">{isWide ? [terms, answer, outlook] : [answer, outlook, terms]}</main>
      <PageFoot />
      <LiveRegion text={voice} />
      <FootBar found={found} dispatch={dispatch} />
      {file.refused === null ? null : (
        <Suspense fallback={null}>
          <FileFaults refused={file.refused} onClose={file.close} />
        </Suspense>
      )}
      {explanations.opened === null ? null : (
        <ExplanationSheet {...explanations.opened} onClose={explanations.close} />
      )}
    </>
  );
}
