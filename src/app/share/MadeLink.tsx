import { useState } from 'react';
import type { Workspace } from '../../compensation/index.ts';
import { writeFile } from '../../contract-file/index.ts';
import { linkFaultMessage, qrCode } from '../../sharing/index.ts';
import { Button, Disclosure } from '../../ui/index.ts';
import { CopyText } from '../CopyText.tsx';
import { fileName, saveText } from '../open/saveText.ts';
import { QrPicture } from './QrPicture.tsx';
import type { useLink } from './useLink.ts';

interface MadeLinkProps {
  readonly link: ReturnType<typeof useLink>;
  readonly code: string;
  readonly workspace: Workspace;
}

/** Programs that cut links do so from about here on. */
const longLink = 1_900;

/** The link with its check code and the ways to hand it on; where there is none, why and what else. */
export function MadeLink({ link, code, workspace }: MadeLinkProps) {
  const { made } = link;
  if (made === null) return <p>The link stands here once it is locked.</p>;
  if (!made.ok) {
    return (
      <div className="share-made">
        <p>{linkFaultMessage(made.fault)}</p>
        <Button
          onClick={() => saveText(`${JSON.stringify(writeFile(workspace), null, 2)}\n`, fileName)}
        >
          Save a file
        </Button>
      </div>
    );
  }
  const address = `${window.location.href.replace(/[?#].*$/s, '')}${made.part}`;
  return (
    <div className="share-made">
      <div className="share-link">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls where the link is long */}
        <section className="share-link-letters" aria-label="The link" tabIndex={0}>
          {address}
        </section>
      </div>
      <p>
        Check code <strong className="share-code">{code}</strong>. The reader’s page shows the same;
        compare it by phone.
      </p>
      {address.length <= longLink ? null : (
        <p>
          Some programs cut links as long as this one. The file (under File) arrives in one piece.
        </p>
      )}
      <div className="share-ways">
        <CopyText label="Copy the link" name="The link" text={address} />
        <CopyText
          label="Copy a text for a mail"
          name="The text for a mail"
          text={mailText(address, code)}
        />
        {'share' in navigator ? (
          <Button onClick={() => void sendBySystem(address)}>Send …</Button>
        ) : null}
      </div>
      <QrPart address={address} />
    </div>
  );
}

function QrPart({ address }: { readonly address: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const code = isOpen ? qrCode(address) : null;
  return (
    <Disclosure label="QR code" isOpen={isOpen} onToggle={setIsOpen}>
      {code === null ? (
        <p>The link is too long for a code that a telephone reads off a screen. Copy it instead.</p>
      ) : (
        <QrPicture code={code} />
      )}
    </Disclosure>
  );
}

/** Says nothing of whose contract it is, for a mail's first lines are seen by others. */
function mailText(address: string, code: string): string {
  return [
    'Here is a calculation to look at. It opens in your browser; nothing is sent to a server.',
    '',
    address,
    '',
    `Check code: ${code}. The page shows the same code.`,
  ].join('\n');
}

/** The platform's own way to hand something on; that somebody thinks better of it is no fault. */
async function sendBySystem(url: string): Promise<void> {
  try {
    await navigator.share({ title: 'RVU Contract Calculator', url });
  } catch {
    // The sheet was closed without a choice.
  }
}
