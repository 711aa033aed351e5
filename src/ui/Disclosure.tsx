import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { usePrinted } from './usePrinted.ts';
import './Disclosure.css';

interface DisclosureProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is there on demand: its content is rendered only while it is open, and on paper. */
export function Disclosure({ label, isOpen, onToggle, children }: DisclosureProps) {
  const isPrinted = usePrinted();
  const isShown = isPrinted || isOpen;
  return (
    <details
      className="disclosure"
      open={isShown}
      onToggle={(event) => (isPrinted ? undefined : onToggle(event.currentTarget.open))}
    >
      <summary className="disclosure-summary">
        <Icon name="down" />
        {label}
      </summary>
      {isShown ? <div className="disclosure-content">{children}</div> : null}
    </details>
  );
}
