import { useMemo, useState } from 'react';
import { Button, Sheet } from '../../ui/index.ts';
import { mostOffers, readDraft, type Draft } from '../../workspace/index.ts';
import { foundOffers } from './foundOffers.ts';
import { FoundOffersList } from './FoundOffersList.tsx';
import { joiningOffers } from './joiningOffers.ts';
import { countOf, type OpenedFiles } from './openedFiles.ts';
import { RefusedFiles } from './RefusedFiles.tsx';
import type { FileDoor } from './useOpenedFiles.ts';
import './ReadFilesSheet.css';

interface ReadFilesSheetProps {
  readonly opened: OpenedFiles;
  readonly door: FileDoor;
  readonly draft: Draft;
  /** Whether the page holds nothing but an example as it was. */
  readonly isUntouched: boolean;
}

/** What files hold, before any of it replaces what is on the page or joins it. */
export function ReadFilesSheet({ opened, door, draft, isUntouched }: ReadFilesSheetProps) {
  const { read, refused, notRead, anchor } = opened;
  const onPage = useMemo(
    () => (isUntouched ? [] : readDraft(draft, {}).offers),
    [draft, isUntouched],
  );
  const found = useMemo(() => foundOffers(read, onPage), [read, onPage]);
  const places = mostOffers - onPage.length;
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    tickedFirst(found, places > 0 ? places : mostOffers),
  );
  const chosen = found.filter(({ key }) => ticked.includes(key));
  const joining = joiningOffers(chosen, onPage);
  const isOne = found.length === 1;
  const areSeveral = read.length > 1;
  const then = areSeveral && chosen.length > 1 ? ' and compare' : '';
  const { room } = joining;
  const files = read.length + refused.length + notRead;
  return (
    <Sheet
      title={`${filesWords(opened)} ${files > 1 && read.length !== 1 ? 'hold' : 'holds'} ${countOf(found.length)}`}
      anchor={anchor}
      onClose={door.close}
    >
      <p className="file-room" aria-live="polite">
        {roomWords(chosen.length, found.length, room)}
      </p>
      <FoundOffersList
        found={found}
        areNamedByFile={files > 1}
        ticked={isOne ? null : ticked}
        mostTicked={mostOffers}
        comesInAs={joining.comesInAs}
        onTick={(key, isTicked) =>
          setTicked(isTicked ? [...ticked, key] : ticked.filter((other) => other !== key))
        }
      />
      <RefusedFiles refused={refused} />
      {notRead === 0 ? null : (
        <p className="file-room">
          {notRead === 1 ? '1 more file was' : `${notRead} more files were`} not read: so many came
          at once.
        </p>
      )}
      <p>Nothing on the page has changed yet.</p>
      {joining.ownTerms === null ? null : <p className="file-room">{joining.ownTerms}</p>}
      <div className="file-acts">
        <Button
          isOff={chosen.length === 0 || chosen.length > mostOffers}
          onClick={() => door.replace({ ...joining.alone, areCompared: then !== '' })}
        >
          {isUntouched ? `Open ${countOf(chosen.length)}` : 'Replace what is on the page'}
          {then}
        </Button>
        {isUntouched ? null : (
          <Button
            isOff={chosen.length === 0 || chosen.length > room}
            onClick={() => door.add({ ...joining.beside, areCompared: areSeveral })}
          >
            {isOne ? 'Add this offer' : `Add ${countOf(chosen.length)}`}
            {areSeveral ? ' and compare' : ''}
          </Button>
        )}
        <Button kind="quiet" onClick={door.close}>
          Cancel
        </Button>
      </div>
    </Sheet>
  );
}

/** Those that stand nowhere yet, as many as there are places for. */
function tickedFirst(found: ReturnType<typeof foundOffers>, places: number): readonly string[] {
  const areNew = found.filter(({ sameAs }) => sameAs === null);
  const first = areNew.length === 0 && found.length === 1 ? found : areNew;
  return first.slice(0, places).map(({ key }) => key);
}

function filesWords({ read, refused, notRead }: OpenedFiles): string {
  const all = read.length + refused.length + notRead;
  if (all === 1) return read[0]?.name ?? '';
  return read.length === all ? `${all} files` : `${read.length} of ${all} files`;
}

/** How many come in at most, where more than that were found: it stands over them, where they are ticked. */
function roomWords(chosen: number, found: number, room: number): string | null {
  if (chosen === 0) return 'Tick the offers that come in.';
  if (found <= room) return null;
  const most = 'The page holds six offers at most';
  if (room === mostOffers) {
    return chosen < mostOffers ? `${most}.` : `${most}: untick one to tick another.`;
  }
  const place = room === 0 ? 'there is no room' : `there is room for ${countOf(room)}`;
  const untick = room > 0 && chosen > room ? ` To add them, untick ${chosen - room}.` : '';
  return `${most}: ${place} beside those on it.${untick}`;
}
