import { useState } from 'react';
import { Button, Disclosure, PassphraseField } from '../../ui/index.ts';
import type { useLink } from './useLink.ts';

interface LockPartProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly link: ReturnType<typeof useLink>;
}

const nothing = (): void => undefined;

/** A passphrase for the link, for who wants one. */
export function LockPart({ typed, onType, link }: LockPartProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isOff = typed.trim() === '' || link.made !== null || link.isLocking;
  return (
    <Disclosure
      label="Lock the link with a passphrase"
      isOpen={isOpen}
      onToggle={(isToOpen) => {
        setIsOpen(isToOpen);
        if (!isToOpen) onType('');
      }}
    >
      <div className="share-lock">
        <PassphraseField
          label="Passphrase"
          typed={typed}
          whenEmpty="no passphrase"
          fault={null}
          onType={onType}
          onPause={nothing}
          onLeave={nothing}
          onEnter={() => {
            if (!isOff) link.lock();
          }}
        >
          Tell it another way than the link. Without it nobody opens the link, you neither.
        </PassphraseField>
        <div className="share-lock-act">
          <Button isOff={isOff} onClick={link.lock}>
            Lock the link
          </Button>
          <output>{link.isLocking ? 'Working out the key …' : null}</output>
        </div>
      </div>
    </Disclosure>
  );
}
