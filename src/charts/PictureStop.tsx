interface PictureStopProps {
  readonly label: string;
  /** What is read at the place where it stands. */
  readonly text: string;
  readonly places: number;
  readonly at: number;
  readonly onRead: (at: number | null) => void;
}

/** A picture is one stop of the keyboard: its arrows read the same values as the pointer. */
export function PictureStop({ label, text, places, at, onRead }: PictureStopProps) {
  return (
    <input
      className="picture-stop"
      type="range"
      aria-label={label}
      aria-valuetext={text}
      min={0}
      max={Math.max(places - 1, 0)}
      step={1}
      value={at}
      onChange={(event) => onRead(Number(event.currentTarget.value))}
      onBlur={() => onRead(null)}
    />
  );
}
