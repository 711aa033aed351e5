import type { Dispatch } from 'react';
import { useMemo } from 'react';
import type { ReadySubject } from '../../findings/index.ts';
import { renewal } from '../../findings/index.ts';
import type { Action, State } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { ContractAllowsList } from './ContractAllowsList.tsx';
import { LadderOfYears } from './LadderOfYears.tsx';
import { LadderRules } from './LadderRules.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import './RenewalSection.css';

interface RenewalSectionProps {
  /** Null where there is no figure at all. */
  readonly subject: ReadySubject | null;
  readonly state: State;
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
  readonly onOpen: OpenOwnFigure;
}

/** Where these figures stand at renewal: what the contract allows, apart from what tends to happen. */
export function RenewalSection(props: RenewalSectionProps) {
  const { subject, state, found, dispatch, onOpen } = props;
  const { year } = state.view;
  const at = useMemo(() => (subject === null ? null : renewal(subject, year)), [subject, year]);
  return (
    <section className="outlook-part renewal" aria-labelledby="renewal">
      <p className="outlook-part-name">Renewal</p>
      <h2 className="outlook-title" id="renewal">
        {at === null ? 'Where this stands at renewal' : at.title}
      </h2>
      {at === null ? (
        <p className="outlook-waiting">It comes with the answer.</p>
      ) : (
        <>
          <ContractAllowsList allows={at.allows} dispatch={dispatch} onOpen={onOpen} />
          <LadderOfYears
            ladder={at.ladder}
            title={at.title}
            draft={found.offer}
            dispatch={dispatch}
            onOpen={onOpen}
          />
        </>
      )}
      {/* The field that is typed in stays while its entry does not read. */}
      <LadderRules state={state} reading={found.reading} dispatch={dispatch} />
    </section>
  );
}
