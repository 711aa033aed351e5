import type { Dispatch } from 'react';
import { useMemo } from 'react';
import type { ReadySubject } from '../../findings/index.ts';
import { outlookWords, renewal } from '../../findings/index.ts';
import type { Action, State } from '../../workspace/index.ts';
import { valuesAt } from '../terms/sections/valuesAt.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { ContractAllowsList } from './ContractAllowsList.tsx';
import { LadderOfYears } from './LadderOfYears.tsx';
import { LadderRules } from './LadderRules.tsx';
import { OutlookPart } from './OutlookPart.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import './RenewalSection.css';

interface RenewalSectionProps {
  /** The latest that has figures; null where none had. */
  readonly subject: ReadySubject | null;
  /** Whether an entry does not read now. */
  readonly isWaiting: boolean;
  readonly state: State;
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
  readonly onOpen: OpenOwnFigure;
}

/** Where these figures stand at renewal: what the contract allows, apart from what tends to happen. */
export function RenewalSection(props: RenewalSectionProps) {
  const { subject, isWaiting, state, found, dispatch, onOpen } = props;
  const { year } = state.view;
  const at = useMemo(() => (subject === null ? null : renewal(subject, year)), [subject, year]);
  const listed = valuesAt(found.offer, 'explainedYears').join(' ');
  /** The same list until another year is ticked, whatever else is typed. */
  const marked = useMemo(() => (listed === '' ? [] : listed.split(' ')), [listed]);
  return (
    <OutlookPart
      name="Renewal"
      id="renewal"
      className="renewal"
      title={at?.title ?? ''}
      waiting={isWaiting ? outlookWords.waiting.renewal : null}
      last={<LadderRules state={state} reading={found.reading} dispatch={dispatch} />}
    >
      {at === null ? null : (
        <>
          <ContractAllowsList allows={at.allows} dispatch={dispatch} onOpen={onOpen} />
          <LadderOfYears
            ladder={at.ladder}
            title={at.title}
            offer={found.offer.id}
            marked={marked}
            dispatch={dispatch}
            onOpen={onOpen}
          />
        </>
      )}
    </OutlookPart>
  );
}
