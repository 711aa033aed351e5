import { useMemo, useState } from 'react';
import { logWords } from '../../findings/index.ts';
import { checkCode } from '../../sharing/index.ts';
import { Button, ChecksField, Segments, Sheet } from '../../ui/index.ts';
import type { State } from '../../workspace/index.ts';
import { useReport } from '../report/ReportFrame.tsx';
import { includable, includedOf } from './includable.ts';
import { LockPart } from './LockPart.tsx';
import { MadeLink } from './MadeLink.tsx';
import { sharedDraft } from './sharedDraft.ts';
import { SharedOffersList } from './SharedOffersList.tsx';
import { SpreadsheetPart } from './SpreadsheetPart.tsx';
import { useLink } from './useLink.ts';
import './ShareSheet.css';

interface ShareSheetProps {
  readonly state: State;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** What a link will hold, what else may go in, and the link itself with the ways to send it. */
export function ShareSheet({ state, anchor, onClose }: ShareSheetProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isAsTried, setIsAsTried] = useState(false);
  const shared = useMemo(() => sharedDraft(state, isAsTried), [state, isAsTried]);
  return (
    <Sheet title="Share by a link" anchor={anchor} onClose={onClose}>
      {shared.hasTries ? (
        <div className="share-tries">
          <Segments
            legend="The link carries"
            choices={[
              { value: 'written', label: 'as written' },
              { value: 'tried', label: 'what is tried' },
            ]}
            chosen={isAsTried ? 'tried' : 'written'}
            onChoose={(value) => setIsAsTried(value === 'tried')}
          />
          <p>
            {isAsTried
              ? 'The reader sees tried values as the contract’s: nothing marks them there.'
              : 'What you only try is not in it.'}
          </p>
        </div>
      ) : null}
      {shared.workspace === null ? (
        <p>Nothing can be shared yet: an entry of each offer does not read as a whole value.</p>
      ) : (
        <>
          <ShareStep
            {...shared}
            workspace={shared.workspace}
            ticked={ticked}
            onTickAll={setTicked}
          />
          <ReportChoice anchor={anchor} ticked={ticked} onClose={onClose} />
        </>
      )}
    </Sheet>
  );
}

type ShareStepProps = ReturnType<typeof sharedDraft> & {
  readonly workspace: NonNullable<ReturnType<typeof sharedDraft>['workspace']>;
  readonly ticked: readonly string[];
  readonly onTickAll: (ticked: readonly string[]) => void;
};

function ShareStep({ workspace, view, leftOut, ticked, onTickAll }: ShareStepProps) {
  const [passphrase, setPassphrase] = useState('');
  const choice = useMemo(() => ({ included: includedOf(ticked), view }), [ticked, view]);
  const link = useLink({ workspace, choice, passphrase });
  return (
    <div className="share">
      <SharedOffersList
        offers={workspace.offers}
        hasNames={choice.included.names}
        leftOut={leftOut}
      />
      <ChecksField
        label="Put in as well"
        choices={includable(workspace)}
        ticked={ticked}
        onTick={(value, isTicked) =>
          onTickAll(isTicked ? [...ticked, value] : ticked.filter((other) => other !== value))
        }
      >
        {choice.included.log ? `${logWords.sent} ` : ''}Left out unless ticked. Labels of other pay,
        section numbers, the specialty and the percentiles of a survey go in as typed.
      </ChecksField>
      <p className="share-caution">
        Some contracts limit whom you may show these terms to; spouse and your own advisers are
        usually allowed. Check the confidentiality clause.
      </p>
      <LockPart typed={passphrase} onType={setPassphrase} link={link} />
      <MadeLink link={link} code={checkCode(workspace)} workspace={workspace} />
      <SpreadsheetPart workspace={workspace} leftOut={leftOut} hasNames={choice.included.names} />
    </div>
  );
}

type ReportChoiceProps = Pick<ShareSheetProps, 'anchor' | 'onClose'> &
  Pick<ShareStepProps, 'ticked'>;

/** What a lawyer reads on paper, under the same check code, with what is ticked to be sent. */
function ReportChoice({ anchor, ticked, onClose }: ReportChoiceProps) {
  const { open } = useReport();
  return (
    <div className="share-report">
      <Button
        onClick={() => {
          onClose();
          open(anchor, ticked);
        }}
      >
        Report to print
      </Button>
      <p>Term sheet, questions, results and their derivations, on paper or as a PDF.</p>
    </div>
  );
}
