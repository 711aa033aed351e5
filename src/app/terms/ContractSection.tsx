import { Suspense, useId } from 'react';
import type { SectionSummary } from '../../findings/index.ts';
import { Icon } from '../../ui/index.ts';
import { SectionContent } from './sectionContents.ts';

interface ContractSectionProps {
  readonly summary: SectionSummary;
  /** What does not read yet in it; null where all does. */
  readonly waitingFor: string | null;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A section of the contract: what it holds in its header, its terms once it is open. */
export function ContractSection(props: ContractSectionProps) {
  const { summary, waitingFor, isOpen, onToggle } = props;
  const id = useId();
  return (
    <div className="section" data-section={summary.name}>
      <h3 className="section-heading">
        <button
          type="button"
          className="section-head"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onToggle(!isOpen)}
        >
          <span className="section-name">{summary.title}</span>{' '}
          {summary.notStated === 0 ? null : (
            <span className="section-open">{summary.notStated} not stated</span>
          )}{' '}
          <span className="section-summary">{waitingFor ?? summary.summary}</span>
          <Icon name="down" />
        </button>
      </h3>
      <div className="section-content" id={id} hidden={!isOpen}>
        {isOpen ? (
          <Suspense fallback={null}>
            <SectionContent name={summary.name} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
