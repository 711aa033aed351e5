import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { openSession } from '../workspace/index.ts';
import { loadExamples } from './answer/useExamples.ts';
import { firstState } from './firstState.ts';
import { isSharedAddress } from './isSharedAddress.ts';
import { loadKeptParts } from './kept/useKept.tsx';
import type { ReadFile } from './open/openedFiles.ts';
import { Page } from './Page.tsx';
import { SessionReport } from './report/SessionReport.tsx';
import { loadFaultWords } from './terms/useFaultSentence.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
// The script ends before the page begins: what is loaded meanwhile imports from it.
void start(createRoot(root));

/** The offers of a link are read apart from one's own, until their reader asks for a copy of them. */
async function start(place: Root): Promise<void> {
  if (!isSharedAddress(window.location)) {
    await openPage(place, null);
    return;
  }
  const { openShared } = await import('./reader/openShared.tsx');
  const copied = await openShared(place, window.location.href);
  // What the link carried is no longer in the address bar, nor one step back.
  window.history.replaceState(null, '', window.location.pathname);
  await openPage(place, copied);
}

/** What was kept is read before the first picture, which would otherwise be the example's. */
async function openPage(place: Root, copied: ReadFile | null): Promise<void> {
  const session = await openSession(firstState);
  if (session.keeping() !== null || copied !== null)
    await Promise.all([loadKeptParts(), loadExamples(), loadFaultWords()]);
  // The page listens to its session before the first key can reach it, which would be lost.
  flushSync(() => {
    place.render(
      <StrictMode>
        <SessionReport session={session}>
          <Page session={session} copied={copied} />
        </SessionReport>
      </StrictMode>,
    );
  });
}
