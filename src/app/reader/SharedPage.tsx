import { useState } from 'react';
import { linkFaultMessage, type LinkReading, type SharedOffers } from '../../sharing/index.ts';
import type { KeptCopy } from '../../workspace/index.ts';
import { PageFoot } from '../PageFoot.tsx';
import { PassphraseForm } from './PassphraseForm.tsx';
import { PlainPage } from './PlainPage.tsx';
import { ReaderView } from './ReaderView.tsx';
import './SharedPage.css';

interface SharedPageProps {
  readonly reading: LinkReading;
  /** What this browser keeps of the reader's own. */
  readonly kept: readonly KeptCopy[];
  readonly onCopy: (shared: SharedOffers) => void;
}

/** What a link opens as: its offers to read, a passphrase to type, or one plain page without a figure. */
export function SharedPage({ reading, kept, onCopy }: SharedPageProps) {
  const [unlocked, setUnlocked] = useState<LinkReading | null>(null);
  const found = unlocked ?? reading;
  return (
    <>
      {found.kind === 'read' ? <ReaderView shared={found} kept={kept} onCopy={onCopy} /> : null}
      {found.kind === 'locked' ? (
        <PlainPage title="This link is locked">
          <PassphraseForm unlock={found.unlock} onUnlocked={setUnlocked} />
        </PlainPage>
      ) : null}
      {found.kind === 'refused' ? (
        <PlainPage title="This link does not open">
          <p>{linkFaultMessage(found.fault)}</p>
          <p>
            No figure is shown, so that none is wrong. What is kept in this browser was not touched.
          </p>
        </PlainPage>
      ) : null}
      <PageFoot />
    </>
  );
}
