import { useRef, useState } from 'react';
import { Button } from '../../ui/index.ts';

/** Puts the questions on the clipboard as text, or shows them to be copied by hand where that is refused. */
export function CopyQuestions({ text }: { readonly text: string }) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const byHand = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
      byHand.current?.select();
    }
  };
  return (
    <div className="questions-copy">
      <Button onClick={() => void copy()}>Copy the questions</Button>
      <output className="questions-copied">
        {outcome === 'copied' ? 'Copied.' : null}
        {outcome === 'refused'
          ? 'The browser does not let the page copy. Copy them from here:'
          : null}
      </output>
      <textarea
        ref={byHand}
        className="questions-by-hand"
        aria-label="The questions as text"
        readOnly
        hidden={outcome !== 'refused'}
        rows={6}
        value={text}
      />
    </div>
  );
}
