import { useState } from 'react';
import type { Explanation } from '../../findings/index.ts';
import { Disclosure, Sheet } from '../../ui/index.ts';
import './ExplanationSheet.css';

interface ExplanationSheetProps {
  readonly explanation: Explanation;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** A figure with how it comes about: each step, what it rests on, and what is assumed. */
export function ExplanationSheet({ explanation, anchor, onClose }: ExplanationSheetProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { title, figure, lines, restsOn, assumptions, clauses } = explanation;
  return (
    <Sheet title={title} anchor={anchor} onClose={onClose}>
      {figure === '' ? null : <p className="explanation-figure">{figure}</p>}
      {lines.length === 0 ? null : (
        <dl className="explanation-lines">
          {lines.map((line) => (
            <div className="explanation-line" key={`${line.label} ${line.printed ?? ''}`}>
              <dt>{line.label}</dt>
              <dd className="explanation-amount">{line.amount}</dd>
              {line.printed === null ? null : (
                <dd className="explanation-printed">{line.printed}</dd>
              )}
              {line.notes.map((note) => (
                <dd className="explanation-note" key={note}>
                  {note}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {restsOn.length === 0 ? null : <p className="explanation-rests">{restsOn.join(' ')}</p>}
      {assumptions.length === 0 ? null : (
        <Disclosure label={labelOf(assumptions.length)} isOpen={isOpen} onToggle={setIsOpen}>
          <ul className="explanation-assumptions">
            {assumptions.map(({ path, text }) => (
              <li key={path}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {clauses.length === 0 ? null : (
        <>
          <h3 className="explanation-heading">Where the contract says it, as you noted</h3>
          <dl className="explanation-terms">
            {clauses.map(({ path, label, ref, quote }) => (
              <div key={path}>
                <dt>{ref === null ? label : `${label}, ${ref}`}</dt>
                {quote === null ? null : <dd>“{quote}”</dd>}
              </div>
            ))}
          </dl>
        </>
      )}
    </Sheet>
  );
}

function labelOf(count: number): string {
  return count === 1
    ? '1 term is not stated: what stands in for it'
    : `${count} terms are not stated: what stands in for them`;
}
