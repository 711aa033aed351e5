import type { RefObject } from 'react';

interface FileInputProps {
  readonly label: string;
  /** As in the `accept` of a file input: ".json,application/json". */
  readonly accept: string;
  /** One file, or several that were chosen together. */
  readonly onPick: (files: readonly File[]) => void;
  /** A button somewhere else clicks it. */
  readonly input: RefObject<HTMLInputElement | null>;
}

/** The browser's own file input, out of sight behind a button. */
export function FileInput({ label, accept, onPick, input }: FileInputProps) {
  return (
    <input
      ref={input}
      hidden
      multiple
      type="file"
      accept={accept}
      aria-label={label}
      tabIndex={-1}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        // The same files can be picked again after they were put right.
        event.currentTarget.value = '';
        if (files.length > 0) onPick(files);
      }}
    />
  );
}
