import { Button } from '../../ui/index.ts';
import type { KeeperControls, Keeping, SetAside } from '../../workspace/index.ts';
import { asideWords, newsWords, troubleWords } from './keptWords.ts';
import './KeptLine.css';

interface KeptNoteProps {
  readonly keeping: Keeping;
  readonly keeper: KeeperControls;
}

/** What somebody has to know about keeping: that it does not work, what other tabs did, what does not read. */
export function KeptNote({ keeping, keeper }: KeptNoteProps) {
  const { trouble, news, setAside } = keeping;
  const sentences = news === null ? [] : newsWords(news);
  const aside = asideWords(setAside);
  if (trouble === null && sentences.length === 0 && aside === null) return null;
  const again = trouble === 'emptied' ? 'Keep it again' : 'Try again';
  const canRetry = trouble === 'emptied' || trouble === 'full' || trouble === 'refused';
  return (
    <aside className="kept-note" aria-label="What is kept">
      {trouble === null ? null : (
        <p>
          {troubleWords(trouble)}
          {canRetry ? (
            <>
              {' '}
              <Button kind="link" onClick={keeper.keepAgain}>
                {again}
              </Button>
            </>
          ) : null}
        </p>
      )}
      {sentences.length === 0 ? null : (
        <p>
          {sentences.join(' ')}{' '}
          <Button kind="link" onClick={keeper.dismissNews}>
            All right
          </Button>
        </p>
      )}
      {aside === null ? null : (
        <p>
          {aside}{' '}
          <Button kind="link" onClick={() => save(setAside)}>
            Save it as a file
          </Button>
        </p>
      )}
    </aside>
  );
}

/** Hands out what does not read, as it lies there. */
function save(setAside: readonly SetAside[]): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(setAside, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'kept-and-not-read.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
