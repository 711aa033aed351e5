import type { Dispatch } from 'react';
import { useCallback, useDeferredValue, useState } from 'react';
import type { ReadySubject } from '../../findings/index.ts';
import type { Action, State } from '../../workspace/index.ts';
import { ExplanationSheet } from '../explain/ExplanationSheet.tsx';
import type { PageFindings } from '../usePageFindings.ts';
import { GuidanceSection } from './GuidanceSection.tsx';
import { LeavingSection } from './LeavingSection.tsx';
import { RenewalSection } from './RenewalSection.tsx';
import { SurveysSection } from './SurveysSection.tsx';
import { useOpenedFigure } from './useOpenedFigure.ts';
import { WrvusSection } from './WrvusSection.tsx';
import { YearByYearSection } from './YearByYearSection.tsx';
import './OutlookParts.css';

interface OutlookPartsProps {
  readonly found: PageFindings;
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
}

/**
 * What the years bring, in a chunk of its own that comes after the answer. While one types or drags,
 * the parts stay as they are and come once the figures have: each is read and drawn anew for another
 * offer or year alone.
 */
export function OutlookParts({ found, state, dispatch }: OutlookPartsProps) {
  const subject = useDeferredValue(found.subject);
  const shown = useLatest(subject, found.offer.id);
  const isWaiting = subject === null;
  const { opened, open, close } = useOpenedFigure(subject, found.alone);
  const chooseYear = useCallback(
    (year: number) => dispatch({ type: 'chooseYear', year }),
    [dispatch],
  );
  return (
    <>
      <YearByYearSection
        subject={shown}
        isWaiting={isWaiting}
        year={state.view.year}
        onChooseYear={chooseYear}
        onOpen={open}
      />
      <RenewalSection
        subject={shown}
        isWaiting={isWaiting}
        state={state}
        found={found}
        dispatch={dispatch}
        onOpen={open}
      />
      <LeavingSection subject={shown} isWaiting={isWaiting} onOpen={open} />
      <WrvusSection subject={shown} isWaiting={isWaiting} year={state.view.year} onOpen={open} />
      <SurveysSection
        subject={shown}
        isWaiting={isWaiting}
        state={state}
        found={found}
        dispatch={dispatch}
        onOpen={open}
      />
      <GuidanceSection
        subject={shown}
        isWaiting={isWaiting}
        year={state.view.year}
        found={found}
        dispatch={dispatch}
        onOpen={open}
      />
      {opened === null ? null : <ExplanationSheet {...opened} onClose={close} />}
    </>
  );
}

/** The latest that was not null, of the same offer. */
function useLatest(subject: ReadySubject | null, offer: string): ReadySubject | null {
  const [latest, setLatest] = useState({ subject, offer });
  const isOther = subject !== null && subject !== latest.subject;
  if (isOther || offer !== latest.offer) setLatest({ subject, offer });
  return subject ?? (offer === latest.offer ? latest.subject : null);
}
