import { useMemo, useState } from 'react';
import { cents } from '../../compensation/index.ts';
import type { ReadySubject } from '../../findings/index.ts';
import { payGoal } from '../../findings/index.ts';
import { MoneyField } from '../../ui/index.ts';
import { parseEntry, problemSentence } from '../../workspace/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';

interface PayAskedProps {
  readonly subject: ReadySubject;
  readonly year: number;
  readonly onOpen: (wrvus: number, anchor: HTMLElement) => void;
}

const noneChanged: ReadonlySet<string> = new Set();
const MOST = 100_000_000;

/** What would pay an amount: the least volume that does; what is typed stays as it is typed. */
export function PayAsked({ subject, year, onOpen }: PayAskedProps) {
  const [typed, setTyped] = useState('');
  const [isJudged, setIsJudged] = useState(false);
  const wanted = wantedOf(typed);
  const goal = useMemo(
    () => (wanted === null ? null : payGoal(subject, year, cents(wanted))),
    [subject, year, wanted],
  );
  return (
    <div className="outlook-goal">
      <MoneyField
        label={`What volume would pay, in year ${year}?`}
        typed={typed}
        whenEmpty="an amount"
        fault={isJudged ? faultOf(typed) : null}
        onType={(text) => {
          setTyped(text);
          setIsJudged(false);
        }}
        onPause={() => setIsJudged(true)}
        onLeave={() => setIsJudged(true)}
      />
      {goal === null ? null : (
        <p className="outlook-goal-answer">
          <SentenceText
            sentence={goal.sentence}
            changed={noneChanged}
            onOpen={(_, anchor) => onOpen(goal.wrvus, anchor)}
          />
        </p>
      )}
    </div>
  );
}

/** In cents; null where nothing is entered, or what is cannot be asked. */
function wantedOf(typed: string): number | null {
  const entry = parseEntry(typed, 'dollars');
  const isAsked = entry.kind === 'value' && entry.value >= 0 && entry.value <= MOST;
  return isAsked ? Math.round(entry.value * 100) : null;
}

function faultOf(typed: string): string | null {
  const entry = parseEntry(typed, 'dollars');
  switch (entry.kind) {
    case 'empty':
      return null;
    case 'partial':
    case 'refused':
      return problemSentence(entry.problem);
    case 'value':
      return wantedOf(typed) === null ? 'Enter $0 to $100,000,000.' : null;
  }
}
