import { Button, Sheet } from '../../ui/index.ts';
import type { KeeperControls } from '../../workspace/index.ts';

interface KeepSheetProps {
  readonly asks: 'session' | 'forget';
  readonly anchor: HTMLElement;
  readonly offers: number;
  readonly keeper: KeeperControls;
  readonly onClose: () => void;
}

/** Says what goes before it goes. */
export function KeepSheet({ asks, anchor, offers, keeper, onClose }: KeepSheetProps) {
  const isForget = asks === 'forget';
  const count = offers === 1 ? 'the offer' : `all ${offers} offers`;
  return (
    <Sheet
      title={isForget ? 'Forget everything?' : 'Keep it for this session only?'}
      anchor={anchor}
      onClose={onClose}
    >
      <p>
        {isForget
          ? `Goes from this browser and from every open tab of this page: ${count}, what you tried, and every step to undo. It can’t be brought back. Files that you saved stay where they are.`
          : 'What is kept in this browser is taken out of it. This tab keeps what is on the page until you close it; loading it again loses nothing. A browser that opens closed tabs again may bring it back: “forget” leaves nothing.'}
      </p>
      <div className="keep-sheet-choices">
        <Button
          onClick={() => {
            onClose();
            void (isForget ? keeper.forget() : keeper.onlySession());
          }}
        >
          {isForget ? 'Forget everything' : 'Only this session'}
        </Button>
        <Button kind="quiet" data-first="" onClick={onClose}>
          Leave it kept
        </Button>
      </div>
    </Sheet>
  );
}
