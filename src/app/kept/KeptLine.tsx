import { useState } from 'react';
import { Button } from '../../ui/index.ts';
import type { KeeperControls, Keeping } from '../../workspace/index.ts';
import { KeepSheet } from './KeepSheet.tsx';
import { placeWords } from './keptWords.ts';
import './KeptLine.css';

interface KeptLineProps {
  readonly keeping: Keeping;
  readonly keeper: KeeperControls;
  /** How many offers are on the page. */
  readonly offers: number;
}

/** Where the draft is kept, with the two other wishes beside it. */
export function KeptLine({ keeping, keeper, offers }: KeptLineProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const words = placeWords(keeping);
  if (words === null) return null;
  const isSession = keeping.where === 'session';
  return (
    <p className={keeping.trouble === null ? 'kept-line' : 'kept-line kept-line-trouble'}>
      <span className="kept-line-words">{words}</span>
      {isSession ? (
        <Button kind="link" onClick={() => void keeper.keepInBrowser()}>
          keep in this browser
        </Button>
      ) : (
        <Button
          kind="link"
          aria-haspopup="dialog"
          onClick={(event) => setAsked({ for: 'session', anchor: event.currentTarget })}
        >
          only this session
        </Button>
      )}
      <Button
        kind="link"
        aria-haspopup="dialog"
        onClick={(event) => setAsked({ for: 'forget', anchor: event.currentTarget })}
      >
        forget
      </Button>
      {asked === null ? null : (
        <KeepSheet
          asks={asked.for}
          anchor={asked.anchor}
          offers={offers}
          keeper={keeper}
          onClose={() => setAsked(null)}
        />
      )}
    </p>
  );
}

interface Asked {
  readonly for: 'session' | 'forget';
  readonly anchor: HTMLElement;
}
