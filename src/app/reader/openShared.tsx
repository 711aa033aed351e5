import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { decodeLink } from '../../sharing/index.ts';
import { lookAtKept } from '../../workspace/index.ts';
import { copiedOffers } from '../open/copiedOffers.ts';
import type { ReadFile } from '../open/openedFiles.ts';
import { SharedPage } from './SharedPage.tsx';

/**
 * Shows what the address carries, or why it carries nothing, and gives the offers once their reader
 * asks for a copy. What this browser keeps is looked at, so that what changed since an earlier copy
 * can be said; nothing is kept in it before a copy is asked for.
 */
export async function openShared(root: Root, address: string): Promise<ReadFile> {
  // Another link pasted over this one changes only what stands behind `#`.
  const again = () => window.location.reload();
  window.addEventListener('hashchange', again);
  const reading = decodeLink(address);
  const kept = reading.kind === 'refused' ? [] : await lookAtKept();
  return new Promise((resolve) => {
    root.render(
      <StrictMode>
        <SharedPage
          reading={reading}
          kept={kept}
          onCopy={({ workspace }) => {
            window.removeEventListener('hashchange', again);
            const copied = copiedOffers(workspace, new Date());
            resolve({ name: 'The link', workspace, copied });
          }}
        />
      </StrictMode>,
    );
  });
}
