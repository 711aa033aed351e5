import type { MouseEvent, ReactNode } from 'react';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { placeSheet } from './placeSheet.ts';
import './Sheet.css';

interface SheetProps {
  readonly title: string;
  /** What was pressed: the sheet opens beside it, and focus returns to it. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog for as long as it is rendered: beside its anchor where there is room, from below on a
 * phone. The first element marked `data-first` has the focus, else the button that closes.
 */
export function Sheet({ title, anchor, onClose, children }: SheetProps) {
  const titleId = useId();
  const sheet = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = sheet.current;
    if (dialog === null) return undefined;
    showOver(dialog);
    return () => {
      dialog.close();
      if (anchor.isConnected) anchor.focus({ preventScroll: true });
    };
  }, [anchor]);

  useEffect(() => {
    const dialog = sheet.current;
    if (dialog === null) return undefined;
    const place = () => placeSheet(dialog, anchor.getBoundingClientRect());
    place();
    // A window that turns may put the page's parts in another order, as soon as its media are known:
    // a sheet that stands in one of them is then no longer over the page.
    const placeAgain = () =>
      requestAnimationFrame(() => {
        if (!dialog.isConnected) return;
        if (!dialog.matches(':modal')) {
          dialog.removeAttribute('open');
          showOver(dialog);
        }
        place();
      });
    window.addEventListener('resize', placeAgain);
    return () => window.removeEventListener('resize', placeAgain);
  });

  const closeFromOutside = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) onClose();
  };

  return (
    // The veil is part of the dialog: a press on it is a press on the dialog itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a press outside the sheet
    <dialog
      ref={sheet}
      className="sheet"
      aria-labelledby={titleId}
      onClick={closeFromOutside}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="sheet-head">
        <h2 className="sheet-title" id={titleId}>
          {title}
        </h2>
        <Button kind="quiet" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}

function showOver(dialog: HTMLDialogElement): void {
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[data-first]')?.focus();
}
