import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { openSession } from '../workspace/index.ts';
import { loadExamples } from './answer/useExamples.ts';
import { firstState } from './firstState.ts';
import { loadKeptParts } from './kept/useKept.tsx';
import { Page } from './Page.tsx';
import { loadFaultWords } from './terms/useFaultSentence.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
// The script ends before the page begins: what is loaded meanwhile imports from it.
void start(root);

/** What was kept is read before the first picture, which would otherwise be the example's. */
async function start(place: HTMLElement): Promise<void> {
  const session = await openSession(firstState);
  if (session.keeping() !== null)
    await Promise.all([loadKeptParts(), loadExamples(), loadFaultWords()]);
  // The page listens to its session before the first key can reach it, which would be lost.
  flushSync(() => {
    createRoot(place).render(
      <StrictMode>
        <Page session={session} />
      </StrictMode>,
    );
  });
}
