import { useRef } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

interface FilePickerProps {
  readonly label: string;
  /** As in the `accept` of a file input: ".json,application/json". */
  readonly accept: string;
  /** The file, and the button that asked for it. */
  readonly onPick: (file: File, button: HTMLElement) => void;
}

/** A button in front of the browser's own file input. */
export function FilePicker({ label, accept, onPick }: FilePickerProps) {
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button ref={button} kind="quiet" onClick={() => input.current?.click()}>
        <Icon name="file" />
        {label}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be picked again after it was put right.
          event.currentTarget.value = '';
          if (file !== undefined && button.current !== null) onPick(file, button.current);
        }}
      />
    </>
  );
}
