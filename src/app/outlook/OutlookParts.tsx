import type { Dispatch } from 'react';
import { useDeferredValue } from 'react';
import type { Action, State } from '../../workspace/index.ts';
import { ExplanationSheet } from '../explain/ExplanationSheet.tsx';
import type { PageFindings } from '../usePageFindings.ts';
import { LeavingSection } from './LeavingSection.tsx';
import { RenewalSection } from './RenewalSection.tsx';
import { useOpenedFigure } from './useOpenedFigure.ts';
import { YearByYearSection } from './YearByYearSection.tsx';
import './OutlookParts.css';

interface OutlookPartsProps {
  readonly found: PageFindings;
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
}

/** What the years bring, in a chunk of its own that comes after the answer. */
export function OutlookParts({ found, state, dispatch }: OutlookPartsProps) {
  const subject = useDeferredValue(found.subject);
  const { opened, open, close } = useOpenedFigure(subject, found.alone);
  return (
    <>
      <YearByYearSection
        subject={subject}
        year={state.view.year}
        onChooseYear={(year) => dispatch({ type: 'chooseYear', year })}
        onOpen={open}
      />
      <RenewalSection
        subject={subject}
        state={state}
        found={found}
        dispatch={dispatch}
        onOpen={open}
      />
      <LeavingSection subject={subject} onOpen={open} />
      {opened === null ? null : <ExplanationSheet {...opened} onClose={close} />}
    </>
  );
}
