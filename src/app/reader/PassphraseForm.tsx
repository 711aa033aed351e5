import { useState } from 'react';
import { linkFaultMessage, type LinkReading, type LockedLink } from '../../sharing/index.ts';
import { Button, PassphraseField } from '../../ui/index.ts';

interface PassphraseFormProps {
  readonly unlock: LockedLink['unlock'];
  readonly onUnlocked: (reading: LinkReading) => void;
}

const nothing = (): void => undefined;

/** Asks for the passphrase of a link; one that does not fit is said, and can be typed again. */
export function PassphraseForm({ unlock, onUnlocked }: PassphraseFormProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [isTrying, setIsTrying] = useState(false);
  const isOff = isTrying || typed.trim() === '';
  const open = async () => {
    setIsTrying(true);
    setFault(null);
    const reading = await unlock(typed);
    setIsTrying(false);
    if (reading.kind === 'read' || reading.fault.kind !== 'wrongPassphrase') onUnlocked(reading);
    else setFault(linkFaultMessage(reading.fault));
  };
  return (
    <div className="passphrase-form">
      <p>Its sender has the passphrase. What you type stays in this browser.</p>
      <PassphraseField
        label="Passphrase"
        typed={typed}
        whenEmpty=""
        fault={fault}
        onType={(text) => {
          setTyped(text);
          setFault(null);
        }}
        onPause={nothing}
        onLeave={nothing}
        onEnter={() => {
          if (!isOff) void open();
        }}
      />
      <div className="passphrase-form-act">
        <Button isOff={isOff} onClick={() => void open()}>
          Open the link
        </Button>
        <output>{isTrying ? 'Working out the key …' : null}</output>
      </div>
    </div>
  );
}
