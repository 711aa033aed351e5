import type { Dispatch, ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { Finding, Guidance, GuidanceGroup, ReadySubject } from '../../findings/index.ts';
import { becauseSentence, guidance, guidanceWords, textOf } from '../../findings/index.ts';
import { Button, Disclosure } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import { CopyText } from '../CopyText.tsx';
import { goToTerm } from '../questions/goToTerm.ts';
import { QuestionsButton } from '../questions/QuestionsButton.tsx';
import { useReadOnly } from '../readOnly.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { FlowSteps } from './FlowSteps.tsx';
import { OutlookPart } from './OutlookPart.tsx';
import { ToldSentence } from './ToldSentence.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import './GuidanceSection.css';

interface GuidanceSectionProps {
  /** The latest that has figures; null where none had. */
  readonly subject: ReadySubject | null;
  /** Whether an entry does not read now. */
  readonly isWaiting: boolean;
  readonly year: number;
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
  readonly onOpen: OpenOwnFigure;
}

/** What to ask, check and do, each with the finding that raised it; nothing where no figure calls for any. */
export function GuidanceSection(props: GuidanceSectionProps) {
  const { subject, isWaiting, year, found, dispatch, onOpen } = props;
  const readings = found.known?.isCurrent === true ? found.known.readings : null;
  const said = useMemo(
    () => (subject === null ? null : guidance(subject, year, readings)),
    [subject, year, readings],
  );
  if (said === null) return null;
  return (
    <OutlookPart
      name={guidanceWords.part}
      id="guidance"
      className="guidance"
      title={said.title}
      waiting={isWaiting ? guidanceWords.waiting : null}
    >
      <Said said={said} found={found} dispatch={dispatch} onOpen={onOpen} />
    </OutlookPart>
  );
}

interface SaidProps extends Pick<GuidanceSectionProps, 'found' | 'dispatch' | 'onOpen'> {
  readonly said: Guidance;
}

function Said({ said, found, dispatch, onOpen }: SaidProps) {
  const { first, groups, flow, findings, questionsText } = said;
  return (
    <>
      {first.length === 0 ? null : (
        <>
          <h3 className="outlook-heading">{guidanceWords.first}</h3>
          <ol className="guidance-first">
            {first.map(({ to, entry }, index) => (
              <li key={entry.key}>
                <span className="guidance-to">{to}:</span>{' '}
                <ToldSentence sentence={entry.sentence} onOpen={onOpen} />
                {isSaidNext(entry.because, first[index + 1]?.entry.because) ? null : (
                  <Because because={entry.because} onOpen={onOpen} />
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {questionsText === null ? null : (
        <CopyText
          label={guidanceWords.copy.label}
          name={guidanceWords.copy.name}
          text={questionsText}
        />
      )}
      <div className="guidance-groups">
        {groups.map((group) => (
          <Closed key={group.key} label={`${group.name} (${group.count})`}>
            <Group group={group} dispatch={dispatch} onOpen={onOpen} />
            {group.key === 'lawyer' && found.asked !== null ? (
              <QuestionsButton asked={found.asked} known={found.known} dispatch={dispatch} />
            ) : null}
          </Closed>
        ))}
        {flow === null ? null : (
          <Closed label={guidanceWords.flow.name}>
            <FlowSteps flow={flow} onOpen={onOpen} />
          </Closed>
        )}
        <Closed label={`${guidanceWords.findings} (${findings.length})`}>
          <ul className="outlook-notes">
            {findings.map(({ key, sentence }) => (
              <li key={key}>
                <ToldSentence sentence={sentence} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </Closed>
      </div>
    </>
  );
}

interface ClosedProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A group that is closed until it is asked for. */
function Closed({ label, children }: ClosedProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure label={label} isOpen={isOpen} onToggle={setIsOpen}>
      {children}
    </Disclosure>
  );
}

interface GroupProps extends Pick<GuidanceSectionProps, 'dispatch' | 'onOpen'> {
  readonly group: GuidanceGroup;
}

function Group({ group, dispatch, onOpen }: GroupProps) {
  return (
    <>
      {group.lead === null ? null : <p className="guidance-lead">{group.lead}</p>}
      {group.blocks.map(({ because, entries }) => (
        <div className="guidance-block" key={entries[0]?.key}>
          <ul className="guidance-entries">
            {entries.map(({ key, sentence, doneIn }) => (
              <li key={key}>
                <ToldSentence sentence={sentence} onOpen={onOpen} />
                {doneIn === 'log' ? <ToLog dispatch={dispatch} /> : null}
              </li>
            ))}
          </ul>
          <Because because={because} onOpen={onOpen} />
        </div>
      ))}
    </>
  );
}

/** To where a note is added; for who only reads there is no such place. */
function ToLog({ dispatch }: Pick<GuidanceSectionProps, 'dispatch'>) {
  if (useReadOnly()) return null;
  const go = () => {
    dispatch({ type: 'openSection', section: 'log', isOpen: true });
    goToTerm('log.notes', 'log');
  };
  return (
    <>
      {' '}
      <Button kind="link" onClick={go}>
        {guidanceWords.toLog}
      </Button>
    </>
  );
}

interface BecauseProps {
  readonly because: readonly Finding[];
  readonly onOpen: OpenOwnFigure;
}

function Because({ because, onOpen }: BecauseProps) {
  return (
    <p className="guidance-because">
      <ToldSentence sentence={becauseSentence(because)} onOpen={onOpen} />
    </p>
  );
}

/** Whether what follows has the same reason, so that it is said once, under both. */
function isSaidNext(because: readonly Finding[], next: readonly Finding[] | undefined): boolean {
  return next !== undefined && textOf(becauseSentence(because)) === textOf(becauseSentence(next));
}
