import type { DecisionFlow } from '../../findings/index.ts';
import { guidanceWords } from '../../findings/index.ts';
import { ToldSentence } from './ToldSentence.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';

interface FlowStepsProps {
  readonly flow: DecisionFlow;
  readonly onOpen: OpenOwnFigure;
}

const SIGNS = { answered: '✓', here: '➤', later: '○' } as const;

/** The steps of the decision from the top down; each says by a sign and in words where it stands. */
export function FlowSteps({ flow, onOpen }: FlowStepsProps) {
  return (
    <>
      <p className="guidance-lead">{guidanceWords.flow.lead}</p>
      <ol className="guidance-flow">
        {flow.steps.map(({ key, name, stands, said }) => (
          <li
            key={key}
            className={`guidance-step guidance-step-${stands}`}
            {...(stands === 'here' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className="guidance-sign" aria-hidden="true">
              {SIGNS[stands]}
            </span>
            <div>
              <p className="guidance-step-name">
                {name} <span className="guidance-stands">({guidanceWords.flow[stands]})</span>
              </p>
              {said === null ? null : (
                <p>
                  <ToldSentence sentence={said} onOpen={onOpen} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
