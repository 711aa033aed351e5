import { useRef, useState } from 'react';
import { Button } from '../ui/index.ts';
import './CopyText.css';

interface CopyTextProps {
  /** What the button says: "Copy the questions". */
  readonly label: string;
  /** What the text is, where it is shown to be copied by hand. */
  readonly name: string;
  readonly text: string;
}

/** Puts a text on the clipboard, or shows it to be copied by hand where that is refused. */
export function CopyText({ label, name, text }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const [copied, setCopied] = useState(text);
  const byHand = useRef<HTMLTextAreaElement>(null);
  // What was copied is no longer what stands there.
  const isCopied = outcome === 'copied' && copied === text;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
      byHand.current?.select();
    }
  };
  return (
    <div className="copy-text">
      <Button onClick={() => void copy()}>{label}</Button>
      <output className="copy-text-outcome">
        {isCopied ? 'Copied.' : null}
        {outcome === 'refused'
          ? 'The browser does not let the page copy. Copy it from here:'
          : null}
      </output>
      <textarea
        ref={byHand}
        className="copy-text-by-hand"
        aria-label={name}
        readOnly
        hidden={outcome !== 'refused'}
        rows={6}
        value={text}
      />
    </div>
  );
}
