import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './Disclosure.css';

interface DisclosureProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is there on demand: its content is rendered only while it is open. */
export function Disclosure({ label, isOpen, onToggle, children }: DisclosureProps) {
  return (
    <details
      className="disclosure"
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary className="disclosure-summary">
        <Icon name="down" />
        {label}
      </summary>
      {isOpen ? <div className="disclosure-content">{children}</div> : null}
    </details>
  );
}
