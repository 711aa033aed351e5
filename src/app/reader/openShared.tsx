import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { decodeLink, type SharedOffers } from '../../sharing/index.ts';
import { SharedPage } from './SharedPage.tsx';

/**
 * Shows what the address carries, or why it carries nothing, and gives the offers once their reader
 * asks for a copy. Nothing is read from this browser or kept in it before that.
 */
export function openShared(root: Root, address: string): Promise<SharedOffers> {
  // Another link pasted over this one changes only what stands behind `#`.
  const again = () => window.location.reload();
  window.addEventListener('hashchange', again);
  return new Promise((resolve) => {
    root.render(
      <StrictMode>
        <SharedPage
          reading={decodeLink(address)}
          onCopy={(shared) => {
            window.removeEventListener('hashchange', again);
            resolve(shared);
          }}
        />
      </StrictMode>,
    );
  });
}
