import { Button, Icon } from '../ui/index.ts';
import type { Notice } from './useNotice.ts';
import './NoticeBar.css';

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** Says what was just done, with the way back beside it. The page's live region says it aloud. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const { text, undo } = notice;
  return (
    <section className="notice" aria-label="What was just done">
      <p className="notice-text">{text}</p>
      {undo === null ? null : (
        <Button
          kind="quiet"
          onClick={() => {
            undo();
            onClose();
          }}
        >
          Undo
        </Button>
      )}
      <Button kind="quiet" aria-label="Close this note" onClick={onClose}>
        <Icon name="close" />
      </Button>
    </section>
  );
}
