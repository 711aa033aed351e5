import type { RefObject } from 'react';

interface FileInputProps {
  readonly label: string;
  /** As in the `accept` of a file input: ".json,application/json". */
  readonly accept: string;
  readonly onPick: (file: File) => void;
  /** A button somewhere else clicks it. */
  readonly input: RefObject<HTMLInputElement | null>;
}

/** The browser's own file input, out of sight behind a button. */
export function FileInput({ label, accept, onPick, input }: FileInputProps) {
  return (
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
        if (file !== undefined) onPick(file);
      }}
    />
  );
}
