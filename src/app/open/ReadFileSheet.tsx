import type { Offer } from '../../compensation/index.ts';
import { Button, Sheet } from '../../ui/index.ts';
import { termsLine } from '../offers/offerLine.ts';
import type { ReadFile } from './useOpenedFile.ts';
import './ReadFileSheet.css';

interface ReadFileSheetProps {
  readonly file: ReadFile;
  /** How many more offers the page can hold. */
  readonly room: number;
  readonly onReplace: () => void;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** What a file holds, before it replaces anything or is added to what is there. */
export function ReadFileSheet({ file, room, onReplace, onAdd, onClose }: ReadFileSheetProps) {
  const { name, workspace, anchor } = file;
  const { offers } = workspace;
  const fits = offers.length <= room;
  return (
    <Sheet title={`${name} holds ${countOf(offers.length)}`} anchor={anchor} onClose={onClose}>
      <dl className="file-offers">
        {offers.map((offer, index) => (
          <div key={index}>
            <dt>{offer.name}</dt>
            <dd>{lineOf(offer)}</dd>
          </div>
        ))}
      </dl>
      <p>Nothing on the page has changed yet.</p>
      <div className="file-acts">
        <Button onClick={onReplace}>Replace what is on the page</Button>
        <Button isOff={!fits} onClick={onAdd}>
          {offers.length === 1 ? 'Add this offer' : 'Add these offers'}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
      {fits ? null : (
        <p className="file-room">
          The page holds six offers at most:{' '}
          {room === 0 ? 'there is no room' : `there is room for ${countOf(room)}`}.
        </p>
      )}
    </Sheet>
  );
}

function lineOf(offer: Offer): string {
  const target = offer.phases[0]?.target.annualWrvus ?? null;
  const stated = target === null ? ' Target not stated.' : '';
  return `${termsLine(offer)}${stated}`;
}

function countOf(offers: number): string {
  return offers === 1 ? '1 offer' : `${offers} offers`;
}
