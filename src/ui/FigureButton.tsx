import type { MouseEvent } from 'react';
import './FigureButton.css';

interface FigureButtonProps {
  readonly text: string;
  /** It changed with the latest settled answer, and says so for a moment. */
  readonly hasChanged: boolean;
  readonly onOpen: (button: HTMLButtonElement) => void;
}

/** A number in a sentence, or a row's name in a table, that opens into how it comes about. */
export function FigureButton({ text, hasChanged, onOpen }: FigureButtonProps) {
  return (
    <button
      type="button"
      className={hasChanged ? 'figure figure-changed' : 'figure'}
      aria-haspopup="dialog"
      onClick={(event: MouseEvent<HTMLButtonElement>) => onOpen(event.currentTarget)}
    >
      {text}
    </button>
  );
}
